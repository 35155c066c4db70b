import type { Point } from '../../lib/distance.ts';
import type { FinderChoices } from '../../lib/finder-choices.ts';
import type { PlaceAnswer } from '../../lib/place-search.ts';
import { chipsOf, showChips } from './chips.ts';
import type { FilterForm } from './form.ts';
import type { Loaded } from './load.ts';
import type { PageParts } from './page-parts.ts';
import { placeHelp } from './place.ts';

/** What a reader can do to what is shown. */
export interface FinderActions {
  /** What is chosen now. */
  choices(): FinderChoices;
  /**
   * Makes other choices of those that hold when a button is pressed: more may be chosen by then than when it was
   * drawn. `toResults` for a button that goes away when it is pressed: its reader is taken to the list.
   */
  change(make: (choices: FinderChoices) => FinderChoices, toResults?: boolean): void;
  /** Looks from where the device is no longer. */
  leaveHere(): void;
  keep(slug: string, isKept: boolean): Promise<void>;
}

/** What was asked and what came of it. */
export interface Outcome {
  /** What is known of the place asked about; null where none was. */
  answer: PlaceAnswer | null;
  at: Point | null;
  loaded: Loaded;
}

/** What the place asked about is called; null where none is known. */
export function labelOf({ answer }: Outcome): string | null {
  return answer && 'label' in answer ? answer.label : null;
}

/** Below the box shows a choice of places or a country beyond the border, where one of them was asked about. */
export function showPlace(page: PageParts, actions: FinderActions, { answer, at }: Outcome) {
  if (page.nearInput === null) return;
  page.part('[data-filters]').hidden = at === null;
  const choose = (near: string) => {
    actions.change((choices) => ({ ...choices, near }), true);
  };
  page
    .part('[data-answer]')
    .replaceChildren(...(answer === null ? [] : placeHelp(answer, actions.choices(), choose)));
}

/** Shows the place and the filters in force, each to be taken off. */
export function showAsked(page: PageParts, form: FilterForm, actions: FinderActions, outcome: Outcome) {
  const choices = actions.choices();
  showChips(
    page.part('[data-chips]'),
    chipsOf(choices, labelOf(outcome) ?? (choices.near || null), form),
    ({ isPlace, without }) => {
      if (isPlace) actions.leaveHere();
      actions.change(without);
    },
  );
}
