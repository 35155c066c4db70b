import { isNarrowed } from '../../lib/finder-choices.ts';
import { countValues, filterGroups, type FoundGroup } from '../../lib/group-filter.ts';
import { count } from '../../lib/text.ts';
import { without, type Relaxation } from '../../lib/loosen-filters.ts';
import { resolveToday } from '../../lib/today.ts';
import { afterPaint } from '../after-paint.ts';
import { element, mustFind } from '../elements.ts';
import { labelOf, showAsked, showPlace, type FinderActions, type Outcome } from './asked.ts';
import { reasonsFor, type CardContext } from './card.ts';
import { focusChip, focusedChip } from './chips.ts';
import type { FilterForm } from './form.ts';
import { fromHomeAddress, isFromHome, ListLinks, showKept } from './kept.ts';
import { MeasuredGroups } from './measured.ts';
import type { PageParts } from './page-parts.ts';
import { lookElsewhere, nothingFound, ResultList } from './results.ts';
import { answerInWords, foundInWords, isFar, letGo, waiting } from './words.ts';

/** Shows what came of the choices: the place, the counts, the chips, the groups, and the sentence that says it. */
export class FinderView {
  readonly #page: PageParts;
  readonly #form: FilterForm;
  readonly #actions: FinderActions;
  readonly #results: ResultList;
  readonly #links = new ListLinks();
  readonly #measured = new MeasuredGroups();
  /** The outcome last shown. */
  #shown: Outcome | undefined;
  /** Which groups the page shows as kept. */
  #keptShown = '';

  constructor(page: PageParts, form: FilterForm, actions: FinderActions, signal: AbortSignal) {
    this.#page = page;
    this.#form = form;
    this.#actions = actions;
    this.#results = new ResultList(page.root, signal);
  }

  /** Draws it all, sees to the focus, and says what came of it last: a screen reader stops speaking when the focus moves. */
  show(outcome: Outcome, toResults: boolean) {
    const chips = this.#page.part('[data-chips]');
    const chip = focusedChip(chips);
    const hadFocus = document.activeElement !== document.body;
    const words = this.#draw(outcome);
    // Who stood on what is there no more, or is hidden now, goes on at its neighbour, or at the list.
    const at = document.activeElement;
    const hasLostFocus = hadFocus && (at === document.body || at?.closest('[hidden]') != null);
    if (toResults || (hasLostFocus && !focusChip(chips, chip))) this.#page.focusResults();
    this.#page.say(words);
  }

  /** Shows what was found, and answers with the sentence that says it. */
  #draw(outcome: Outcome): string {
    const { answer, at, loaded } = outcome;
    const page = this.#page;
    const choices = this.#actions.choices();
    const label = labelOf(outcome);
    const measured = this.#measured.from(loaded, at);
    const found = filterGroups(measured, choices);

    showPlace(page, this.#actions, outcome);
    this.#showCounts(outcome, measured);
    showAsked(page, this.#form, this.#actions, outcome);
    this.showKept();

    const asksPlace = page.nearInput !== null;
    const hasList = loaded.is === 'groups' && (at !== null || (!asksPlace && isNarrowed(choices)));
    const showsResults = hasList && (answer?.is !== 'outside' || found.length > 0);
    const showedResults = !page.part('[data-results]').hidden;
    page.part('[data-static]').hidden = showsResults;
    this.#showFromHome(showsResults);
    page.part('[data-results]').hidden = !showsResults;
    page.root.toggleAttribute('data-narrowed', showsResults);
    if (showsResults) {
      this.#showFound(found, measured, label, at !== null);
      // Whoever asked for fewer miles than were read is told of those.
      const many = foundInWords(
        found,
        label,
        Math.min(loaded.miles, choices.within ?? Infinity),
        choices.ticks.length > 0,
      );
      return [answerInWords(answer), many].filter(Boolean).join(' ');
    }
    const missing = loaded.is === 'groups' ? 'needs-place' : loaded.is;
    const changed = showedResults ? letGo[asksPlace ? 'near' : 'list'] : '';
    if (answer?.is === 'outside') {
      page.part('[data-filters]').hidden = at === null || measured.length === 0;
      page.part('[data-answer]').append(this.#fromHome());
    }
    return answerInWords(answer) || (isNarrowed(choices) ? waiting[missing] : changed);
  }

  /** Shows the groups kept, and takes them along to other lists. */
  showKept() {
    const choices = this.#actions.choices();
    this.#links.show(choices);
    const kept = choices.kept.join();
    if (kept === this.#keptShown) return;
    this.#keptShown = kept;
    const hadFocus = this.#page.part('[data-kept]').contains(document.activeElement);
    showKept(this.#page.root, choices.kept, this.#measured.known, this.#cardContext('h4', []));
    if (hadFocus) this.#page.focusKept();
  }

  #showFound(
    found: readonly FoundGroup[],
    measured: readonly FoundGroup[],
    label: string | null,
    isNear: boolean,
  ) {
    const choices = this.#actions.choices();
    const near = isFar(found) ? 'The nearest groups to' : 'Groups near';
    mustFind(this.#page.root, '#found', HTMLElement).textContent =
      label === null ? 'Groups found' : `${near} ${label}`;
    if (found.length === 0) {
      const loosen = (drop: Relaxation['drop']) => {
        this.#actions.change((chosen) => without(chosen, drop), true);
      };
      const offers = nothingFound(measured, choices, this.#form, loosen);
      this.#results.replace(offers, ...(isNear || isFromHome() ? [] : [this.#fromHome()]));
      return;
    }
    const isByDay = !isNear || choices.byDay;
    const context = this.#cardContext(isByDay ? 'h5' : 'h4', reasonsFor(choices));
    this.#results.show(found, choices, isByDay, context);
    if (isFar(found)) this.#page.part('[data-answer]').append(lookElsewhere());
    if (isNear) this.#page.part('[data-answer]').append(this.#fromHome());
  }

  /** What each box would leave. The groups come first: counting all of a large list takes as long as showing the first of it. */
  #showCounts(outcome: Outcome, measured: readonly FoundGroup[]) {
    this.#shown = outcome;
    afterPaint(() => {
      if (this.#shown !== outcome) return; // something else was asked since
      const counts = outcome.loaded.is === 'groups' ? countValues(measured, this.#actions.choices()) : null;
      this.#form.showCounts(counts, 'parts' in this.#page.root.dataset);
    });
  }

  #cardContext(heading: CardContext['heading'], reasons: CardContext['reasons']): CardContext {
    return {
      today: resolveToday(undefined, new Date()),
      heading,
      reasons,
      isKept: (slug) => this.#actions.choices().kept.includes(slug),
      keep: (slug, isKept) => void this.#actions.keep(slug, isKept),
    };
  }

  /** Below the groups of a place stand those from home; the first few only where no filter might speak against them. */
  #showFromHome(isShown: boolean) {
    const section = this.#page.root.querySelector<HTMLElement>('[data-online]');
    if (section === null) return;
    section.hidden = !isShown;
    const cards = section.querySelector<HTMLElement>('.cards');
    if (cards) cards.hidden = this.#actions.choices().ticks.length > 0;
  }

  /** Groups from home stay in sight wherever a place is asked about. */
  #fromHome(): HTMLElement {
    const many = Number(this.#page.root.dataset['fromHome']);
    const href = fromHomeAddress(this.#actions.choices());
    const link = element('a', { href }, `${count(many, 'group')} that anyone can join from home`);
    return element('p', {}, many === 1 ? 'There is also ' : 'There are also ', link, '.');
  }
}
