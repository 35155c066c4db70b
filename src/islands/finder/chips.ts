import { withTick, type FinderChoices } from '../../lib/finder-choices.ts';
import { button, element, spoken } from '../elements.ts';
import type { FilterForm } from './form.ts';

/** A filter in force, and how to let go of it. */
export interface Chip {
  words: string;
  /** True for the place asked about. */
  isPlace?: boolean;
  without: (choices: FinderChoices) => FinderChoices;
}

/** The same choices but for some. */
function but(some: Partial<FinderChoices>) {
  return (choices: FinderChoices): FinderChoices => ({ ...choices, ...some });
}

/** The chips of some choices; `place` is what the place asked about is called, null where none was. */
export function chipsOf(choices: FinderChoices, place: string | null, form: FilterForm): Chip[] {
  const { ticks, within, notKnown } = choices;
  return [
    ...(place === null
      ? []
      : [{ words: `Near ${place}`, isPlace: true, without: but({ near: '', within: null }) }]),
    ...(within === null ? [] : [{ words: `Up to ${within} miles`, without: but({ within: null }) }]),
    ...ticks.map((tick) => ({
      words: form.labelOf(tick),
      without: (chosen: FinderChoices) => withTick(chosen, tick, false),
    })),
    ...(notKnown ? [{ words: 'Not known included', without: but({ notKnown: false }) }] : []),
  ];
}

/** Shows the filters in force, each a button that takes it off. */
export function showChips(list: HTMLElement, chips: readonly Chip[], remove: (chip: Chip) => void) {
  const items = chips.map((chip) => {
    const words = [
      spoken('Remove filter: '),
      chip.words,
      element('span', { 'aria-hidden': 'true', class: 'no-print' }, ' ×'),
    ];
    const press = () => {
      remove(chip);
    };
    return element('li', {}, button('chip', words, press));
  });
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
}

/** Which of the chips has the focus, counted from 0; -1 where none has. */
export function focusedChip(list: HTMLElement): number {
  return chipButtons(list).findIndex((chip) => chip === document.activeElement);
}

/** Moves the focus to the chip that now stands where one had it; false where none is left, or none had it. */
export function focusChip(list: HTMLElement, index: number): boolean {
  const chips = chipButtons(list);
  const next = chips[Math.min(index, chips.length - 1)];
  next?.focus();
  return next !== undefined;
}

function chipButtons(list: HTMLElement): HTMLButtonElement[] {
  return [...list.querySelectorAll('button')];
}
