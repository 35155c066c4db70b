import { withTick, type FinderChoices } from '../../lib/finder-choices.ts';
import { button, element, spoken } from '../elements.ts';
import type { FilterForm } from './form.ts';

/** A filter in force, and the choices without it. */
export interface Chip {
  words: string;
  /** True for the place asked about. */
  isPlace?: boolean;
  without: FinderChoices;
}

/** The chips of some choices; `place` is what the place asked about is called, null where none was. */
export function chipsOf(choices: FinderChoices, place: string | null, form: FilterForm): Chip[] {
  const { ticks, within, notKnown } = choices;
  return [
    ...(place === null
      ? []
      : [{ words: `Near ${place}`, isPlace: true, without: { ...choices, near: '', within: null } }]),
    ...(within === null ? [] : [{ words: `Up to ${within} miles`, without: { ...choices, within: null } }]),
    ...ticks.map((tick) => ({ words: form.labelOf(tick), without: withTick(choices, tick, false) })),
    ...(notKnown ? [{ words: 'Not known included', without: { ...choices, notKnown: false } }] : []),
  ];
}

/** Shows the filters in force, each a button that takes it off; the focus goes on to the next one, or to the results. */
export function showChips(
  list: HTMLElement,
  chips: readonly Chip[],
  remove: (chip: Chip) => Promise<void>,
  focusResults: () => void,
) {
  const items = chips.map((chip, index) => {
    const words = [
      spoken('Remove filter: '),
      chip.words,
      element('span', { 'aria-hidden': 'true', class: 'no-print' }, ' ×'),
    ];
    const press = () => {
      void remove(chip).then(() => {
        const left = [...list.querySelectorAll('button')];
        const next = left[Math.min(index, left.length - 1)];
        if (next) next.focus();
        else focusResults();
      });
    };
    return element('li', {}, button('chip', words, press));
  });
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
}
