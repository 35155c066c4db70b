import { writeSearchAddress } from '../../lib/search/address.ts';
import { keepPlaces } from '../../lib/search/keep-places.ts';
import type { SearchKind } from '../../lib/search-kinds.ts';
import { count } from '../../lib/text.ts';
import { element, mustFind } from '../elements.ts';
import { LiveSearch, prepare, type Stage } from './live-search.ts';
import { correction, directoryOffer, link, rowLink, urgentCard } from './parts.ts';
import { Announcer } from './say.ts';
import { loadSearchStyle } from './style.ts';

/** Rows under the box: as many as fit above the keyboard of a phone with a little scrolling. */
const SHOWN = 6;

interface Row {
  title: string;
  href: string;
  kind: SearchKind;
}

/** Shows suggestions and results below a search box as somebody types. What it needs besides the start file is fetched now. */
export function attachPanel(host: HTMLElement, start: Promise<Response>) {
  const input = mustFind(host, 'input', HTMLInputElement);
  prepare(start);
  void loadSearchStyle().then(() => {
    new Panel(host, input);
  });
}

/**
 * The panel below the box: urgent help, the offer of the directory, and links to pages. It is a plain list, so
 * that Tab reads it whole; the arrow keys go through it too. Escape and leaving close it.
 */
class Panel {
  readonly #input: HTMLInputElement;
  readonly #urgent = element('div');
  readonly #above = element('div');
  readonly #list = element('ul', { role: 'list' });
  readonly #end = element('p', { class: 'search-end' });
  readonly #box = element('div', { class: 'search-panel', hidden: '' });
  readonly #announcer: Announcer;
  readonly #live = new LiveSearch((stage) => void this.#show(stage));
  /** The rows by address, kept so that a row that stays is not made anew under a finger. */
  readonly #rows = new Map<string, HTMLElement>();
  /** True once the reader has moved into the rows since the last key: from then on none moves. */
  #isHeld = false;
  /** True while the focus is put back into the box, which is no wish to open the panel. */
  #isClosing = false;

  constructor(host: HTMLElement, input: HTMLInputElement) {
    this.#input = input;
    this.#announcer = new Announcer(host);
    this.#box.append(this.#urgent, this.#above, this.#list, this.#end);
    host.append(this.#box);
    const hold = () => {
      this.#isHeld = true;
    };
    const update = () => {
      this.#update();
    };
    const close = () => {
      this.#close();
    };
    input.addEventListener('input', update);
    input.addEventListener('focus', () => {
      if (!this.#isClosing) update();
    });
    for (const moved of ['pointermove', 'pointerdown', 'focusin']) {
      this.#list.addEventListener(moved, hold);
    }
    host.addEventListener('submit', close);
    host.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    host.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !host.contains(relatedTarget)) close();
    });
    document.addEventListener('click', ({ target }) => {
      const isLink = target instanceof Element && target.closest('a') !== null;
      if (isLink || (target instanceof Node && !host.contains(target))) close();
    });
    if (document.activeElement === input) update();
  }

  #update() {
    const query = this.#input.value.trim();
    if (query === '') {
      this.#close();
      return;
    }
    this.#isHeld = false;
    this.#announcer.say('');
    void this.#live.search(query);
  }

  #close() {
    this.#live.stop();
    this.#announcer.say('');
    this.#box.hidden = true;
  }

  async #show(stage: Stage) {
    this.#urgent.replaceChildren(...(stage.urgent ? [urgentCard(stage.urgent, 'p')] : []));
    this.#box.hidden = false;
    if (stage.is !== 'final') {
      this.#above.replaceChildren();
      this.#setRows(stage.suggestions);
      this.#end.replaceChildren(
        ...(stage.is === 'early' ? ['Searching every page…'] : notLoaded(stage.suggestions.length > 0)),
      );
      if (stage.is === 'failed') this.#announcer.say('Search could not be loaded.');
      return;
    }
    const { query, outcome, start } = stage;
    const hits = [...outcome.results, ...outcome.groups];
    const titles = new Map(start.pages.map(({ href, title }) => [href, title]));
    const rows = await Promise.all(
      hits.slice(0, SHOWN).map(async (hit) => ({
        href: hit.href,
        kind: hit.kind,
        title: titles.get(hit.href) ?? (await hit.data()).title,
      })),
    );
    if (this.#input.value.trim() !== query || !this.#isOpen()) return;
    // Whoever is among the rows already keeps them: what they reach for does not move away.
    if (!this.#list.contains(document.activeElement)) this.#setRows(rows);
    const address = { query, literal: false, kind: null, org: null, goal: null };
    const corrected = correction(outcome.plan, address);
    const offer = outcome.intent && directoryOffer(outcome.intent);
    // Above the rows these would push them down under a finger; then they stand below.
    const isAbove = !this.#isHeld;
    const isOfferAbove = isAbove && outcome.intent?.isSure === true;
    this.#above.replaceChildren(...present(isOfferAbove && offer, isAbove && corrected));
    this.#end.replaceChildren(...present(!isOfferAbove && offer, !isAbove && corrected));
    this.#end.append(
      ...(hits.length > 0
        ? [
            link(
              `/search/${writeSearchAddress(address)}`,
              `All ${count(hits.length, 'result')} for “${outcome.plan.corrected ?? query}”`,
            ),
          ]
        : nothingFound(query)),
    );
    this.#announcer.say(hits.length === 0 ? 'Nothing found.' : `${count(hits.length, 'result')}.`);
  }

  #isOpen(): boolean {
    return !this.#box.hidden;
  }

  /** Puts the rows in order without taking a row that stays out of the page. */
  #setRows(rows: readonly Row[]) {
    const next = rows.slice(0, SHOWN).map((row) => this.#rowOf(row));
    const shown = [...this.#list.children];
    const ordered = this.#isHeld ? keepPlaces<Element>(shown, next) : next;
    for (const row of shown) if (!ordered.includes(row)) row.remove();
    for (const [place, row] of ordered.entries()) {
      const here = this.#list.children[place];
      if (here !== row) this.#list.insertBefore(row, here ?? null);
    }
  }

  #rowOf({ title, href, kind }: Row): Element {
    const row = this.#rows.get(href) ?? element('li', {}, rowLink(title, href, kind));
    this.#rows.set(href, row);
    return row;
  }

  #onKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && !this.#box.hidden) {
      event.preventDefault();
      this.#isClosing = true;
      this.#input.focus();
      this.#isClosing = false;
      this.#close();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || this.#box.hidden) return;
    const stops = [this.#input, ...this.#box.querySelectorAll('a')];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[here + step];
    if (here < 0 || !next) return;
    event.preventDefault();
    this.#isClosing = next === this.#input;
    next.focus();
    this.#isClosing = false;
  }
}

/** The parts that are there. */
function present(...parts: (Node | null | false)[]): Node[] {
  return parts.filter((part) => part instanceof Node);
}

function nothingFound(query: string): Node[] {
  return [
    element('span', {}, `Nothing found for “${query}”. Try fewer or other words, or the `),
    link('/a-z/', 'A to Z'),
  ];
}

function notLoaded(hasSuggestions: boolean): Node[] {
  const words = hasSuggestions
    ? 'The full search could not be loaded. These pages come from their names alone. See also the '
    : 'The full search could not be loaded. Every page is in the ';
  return [element('span', {}, words), link('/a-z/', 'A to Z')];
}
