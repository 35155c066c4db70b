import {
  filters,
  isFilter,
  withTick,
  type Filter,
  type FinderChoices,
  type KnownValues,
  type Tick,
} from '../../lib/finder-choices.ts';
import type { Counts } from '../../lib/group-filter.ts';

/** The filters’ form: it holds every value with its label, shows the counts, and says what is ticked. */
export class FilterForm {
  readonly known: KnownValues;
  readonly #boxes: HTMLInputElement[];
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#boxes = [...root.querySelectorAll<HTMLInputElement>('[data-filters] input[type=checkbox]')];
    this.known = Object.fromEntries(
      filters.map((filter) => [
        filter,
        this.#boxes.filter(({ name }) => name === filter).map(({ value }) => value),
      ]),
    ) as Record<Filter, string[]>;
  }

  /** What stands beside a box, for example "Monday". */
  labelOf({ filter, value }: Tick): string {
    return this.#box(filter, value)?.nextElementSibling?.textContent ?? value;
  }

  /** The question of a filter, for example "Day". */
  nameOf(filter: Filter): string {
    const [box] = this.#boxes.filter(({ name }) => name === filter);
    return box?.closest('fieldset')?.querySelector('legend')?.textContent ?? filter;
  }

  /** Puts the form into the state of the choices. */
  show(choices: FinderChoices) {
    for (const box of this.#boxes) {
      box.checked =
        box.name === 'notknown'
          ? choices.notKnown
          : choices.ticks.some(({ filter, value }) => filter === box.name && value === box.value);
    }
    this.#choose('within', choices.within === null ? '' : String(choices.within));
    this.#choose('sort', choices.byDay ? 'day' : '');
  }

  /**
   * Writes how many groups each value would leave. Values that would leave none stay, with (0). Where only
   * parts of a list were read, days and times not ticked have no count: nobody knows it.
   */
  showCounts(counts: Counts | null, inParts: boolean) {
    for (const box of this.#boxes) {
      const place = box.parentElement?.querySelector('[data-count]');
      const isUnread = inParts && !box.checked && (box.name === 'day' || box.name === 'time');
      const ofFilter = isFilter(box.name) && !isUnread ? counts?.get(box.name) : undefined;
      const words = ofFilter ? `(${ofFilter.get(box.value) ?? 0})` : '';
      if (place && place.textContent !== words) place.textContent = words;
    }
  }

  #choose(name: string, value: string) {
    for (const radio of this.#root.querySelectorAll<HTMLInputElement>(`input[type=radio][name=${name}]`)) {
      radio.checked = radio.value === value;
    }
  }

  #box(filter: Filter, value: string): HTMLInputElement | undefined {
    return this.#boxes.find((box) => box.name === filter && box.value === value);
  }
}

/** A box or button of the form, as it stood when somebody had pressed it. */
export type Pressed = Readonly<Pick<HTMLInputElement, 'name' | 'value' | 'checked'>>;

/** The choices with what one press changed. */
export function withPressed(choices: FinderChoices, { name, value, checked }: Pressed): FinderChoices {
  switch (name) {
    case 'within':
      return { ...choices, within: value === '' ? null : Number(value) };
    case 'sort':
      return { ...choices, byDay: value === 'day' };
    case 'notknown':
      return { ...choices, notKnown: checked };
    default:
      return isFilter(name) ? withTick(choices, { filter: name, value }, checked) : choices;
  }
}
