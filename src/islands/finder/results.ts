import type { FinderChoices } from '../../lib/finder-choices.ts';
import type { FoundGroup } from '../../lib/group-filter.ts';
import { groupsByDay, type DayEntry } from '../../lib/groups-by-day.ts';
import { lastStraw, relax, type Relaxation } from '../../lib/loosen-filters.ts';
import { capitalise, count } from '../../lib/text.ts';
import { groupCard, type CardContext } from './card.ts';
import { button, element, mustFind } from '../elements.ts';
import type { FilterForm } from './form.ts';

/** How many groups are shown before a reader asks for more: few, because an old phone lays them out at each tick. */
const SHOWN = 20;

/** The cards of the groups found, in order, and what is held back until asked for. */
export class ResultList {
  readonly #place: HTMLElement;
  readonly #more: HTMLButtonElement;
  #rest: DayEntry[] = [];
  #context: CardContext | undefined;
  #isByDay = false;

  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#place = mustFind(root, '[data-found]', HTMLElement);
    this.#more = mustFind(root, '[data-more]', HTMLButtonElement);
    this.#more.addEventListener(
      'click',
      () => {
        this.#showMore()?.focus();
      },
      { signal },
    );
    // Paper has no button to press: it has all that was found.
    window.addEventListener(
      'beforeprint',
      () => {
        while (this.#rest.length > 0) this.#showMore();
      },
      { signal },
    );
  }

  /** Shows the first of the groups: under days, or as they come. */
  show(found: readonly FoundGroup[], choices: FinderChoices, isByDay: boolean, context: CardContext) {
    this.#isByDay = isByDay;
    this.#context = context;
    this.#rest = isByDay ? groupsByDay(found, choices) : found.map((one) => ({ ...one, day: null }));
    this.#place.replaceChildren(element('p', { class: 'quiet' }, 'All times are UK time.'));
    this.#showMore();
  }

  /** Shows something else in place of groups. */
  replace(...items: Node[]) {
    this.#rest = [];
    this.#more.hidden = true;
    this.#place.replaceChildren(...items);
  }

  /** Adds the next cards and answers with the first link among them. */
  #showMore(): HTMLElement | undefined {
    const context = this.#context;
    if (!context) return undefined;
    const next = this.#rest.slice(0, SHOWN);
    this.#rest = this.#rest.slice(SHOWN);
    const cards = next.map((entry) => ({ day: entry.day, card: groupCard(entry, context) }));
    for (const { day, card } of cards) this.#listFor(day).append(element('li', {}, card));
    this.#more.hidden = this.#rest.length === 0;
    this.#more.textContent = `Show ${Math.min(SHOWN, this.#rest.length)} more of ${this.#rest.length}`;
    return cards[0]?.card.querySelector('a') ?? undefined;
  }

  /** The list a card belongs in: that of its day, with a heading, or the only one. */
  #listFor(day: DayEntry['day']): Element {
    const name = this.#isByDay ? (day === null ? 'By arrangement' : capitalise(day)) : '';
    const last = this.#place.lastElementChild;
    if (last instanceof HTMLElement && last.dataset['day'] === name) return last;
    const list = element('ul', { role: 'list', class: 'cards', 'data-day': name });
    this.#place.append(...(name ? [element('h4', {}, name)] : []), list);
    return list;
  }
}

/** What to say where nothing matches: which filter was one too many, and what letting one go would bring. */
export function nothingFound(
  found: readonly FoundGroup[],
  choices: FinderChoices,
  form: FilterForm,
  loosen: (drop: Relaxation['drop']) => void,
): HTMLElement {
  const straw = lastStraw(found, choices);
  const why =
    straw === 'within'
      ? 'We list no group that near.'
      : straw && `The filter that left none was “${form.nameOf(straw.filter)}: ${form.labelOf(straw)}”.`;
  const offers = relax(found, choices).map(({ drop, count: many }) => {
    const name = drop === 'within' ? 'any distance' : `without “${form.nameOf(drop)}”`;
    return element(
      'li',
      {},
      button('button button-second', [`${capitalise(name)}: ${count(many, 'group')}`], () => {
        loosen(drop);
      }),
    );
  });
  return element(
    'div',
    { class: 'nothing' },
    why !== null && element('p', {}, why),
    offers.length > 0
      ? element('ul', { role: 'list', class: 'no-print' }, ...offers)
      : element('p', { class: 'no-print' }, 'To see more, take off filters above.'),
    lookElsewhere(),
  );
}

/** Leads to the finders of the organisations, where our own list has nothing to offer. */
export function lookElsewhere(): HTMLElement {
  const link = element('a', { href: '#finders' }, 'the organisations’ own finders');
  return element('p', {}, 'Our list leaves out many groups. Look in ', link, ' too.');
}
