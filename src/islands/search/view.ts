import type { SearchKind } from '../../lib/search-kinds.ts';
import { readSearchAddress, writeSearchAddress, type SearchAddress } from '../../lib/search/address.ts';
import { narrow, type Facets } from '../../lib/search/narrow.ts';
import { countByKind, sectionsOf } from '../../lib/search/sections.ts';
import { count } from '../../lib/text.ts';
import { element, mustFind } from '../elements.ts';
import { SearchFilters } from './filters.ts';
import { nothingFound, notLoaded, withoutFilters } from './help.ts';
import { LiveSearch, prepare, type Stage } from './live-search.ts';
import { correction, directoryOffer, groupsOffer, rowLink, urgentCard } from './parts.ts';
import { resultSection } from './result-list.ts';
import { loadSearchStyle } from './style.ts';

/** How long typing must rest before the count is told, so that it is told once. */
const REST_MS = 500;

type Final = Extract<Stage, { is: 'final' }>;

/**
 * The search page at work. The address after `#` is what is searched: typing writes it, and Back, a reload
 * and links bring it. While somebody types it is written over; the next search after one that has come to
 * rest is a new place in the history.
 */
export class SearchView {
  readonly #input: HTMLInputElement;
  readonly #filters: SearchFilters;
  readonly #status: HTMLElement;
  readonly #top: HTMLElement;
  readonly #results: HTMLElement;
  readonly #live = new LiveSearch((stage) => void this.#show(stage));
  readonly #facets: Facets;
  #address: SearchAddress;
  /** The last search that came to its end, so that a change of kind asks for nothing anew. */
  #final: Final | null = null;
  #isTyping = false;
  #shows = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `isTyped` where somebody typed while this was coming: that is newer than the address. */
  constructor(
    root: HTMLElement,
    start: Promise<Response> | undefined,
    signal: AbortSignal,
    isTyped: boolean,
  ) {
    this.#input = mustFind(root, 'input[type="search"]', HTMLInputElement);
    const filtered = () => {
      this.#filtered();
    };
    this.#filters = new SearchFilters(root, filtered, signal);
    this.#status = mustFind(root, '[role="status"]', HTMLElement);
    this.#top = mustFind(root, '[data-top]', HTMLElement);
    this.#results = mustFind(root, '[data-results]', HTMLElement);
    this.#facets = JSON.parse(mustFind(root, '[data-facets]', HTMLElement).textContent) as Facets;
    this.#address = this.#read();
    prepare(start);
    const typed = () => {
      this.#typed();
    };
    const settled = () => {
      this.#isTyping = false;
    };
    this.#input.addEventListener('input', typed, { signal });
    this.#input.addEventListener('change', settled, { signal });
    window.addEventListener(
      'hashchange',
      () => {
        this.#arrive();
      },
      { signal },
    );
    if (isTyped) {
      this.#filters.choose(this.#address);
      typed();
    } else this.#arrive();
  }

  /** Searches for what stands in the box: typing is over. */
  submit() {
    const query = this.#input.value.trim();
    if (query !== this.#address.query) this.#typed();
    this.#isTyping = false;
    this.#search(true);
  }

  #read(): SearchAddress {
    return readSearchAddress(window.location.hash, this.#filters.known);
  }

  /** Goes where the address says. */
  #arrive() {
    this.#address = this.#read();
    this.#isTyping = false;
    this.#input.value = this.#address.query;
    this.#filters.choose(this.#address);
    this.#search(true);
  }

  #typed() {
    const isNewPlace = !this.#isTyping && this.#address.query !== '';
    this.#isTyping = true;
    this.#write({ ...this.#address, query: this.#input.value.trim(), literal: false }, isNewPlace);
    this.#search(false);
  }

  #filtered() {
    this.#isTyping = false;
    this.#write({ ...this.#address, ...this.#filters.chosen }, true);
    if (this.#final) void this.#show(this.#final);
  }

  #write(address: SearchAddress, isNewPlace: boolean) {
    this.#address = address;
    const href = writeSearchAddress(address);
    if (isNewPlace) window.history.pushState(null, '', href);
    else window.history.replaceState(null, '', href);
  }

  #search(isSettled: boolean) {
    const { query, literal } = this.#address;
    this.#final = null;
    this.#say('', false);
    if (query !== '') {
      void this.#live.search(query, { literal, now: isSettled });
      return;
    }
    this.#live.stop();
    this.#shows += 1;
    this.#filters.hide();
    this.#top.replaceChildren();
    this.#results.replaceChildren();
  }

  async #show(stage: Stage) {
    const turn = ++this.#shows;
    const card = stage.urgent && urgentCard(stage.urgent, 'h2');
    const parts = stage.is === 'final' ? await this.#found(stage) : this.#meanwhile(stage);
    await loadSearchStyle();
    if (turn !== this.#shows) return;
    this.#top.replaceChildren(...(card ? [card] : []), ...(parts?.top ?? []));
    // Until the new results come the old ones stay; only help does not wait.
    if (parts === null) return;
    this.#results.replaceChildren(...parts.results);
    if (stage.is === 'final') this.#tell(stage, parts.counts);
    else this.#filters.hide();
  }

  /** What stands there while the engine has not answered, or when it cannot; null to leave what stands there. */
  #meanwhile({ is, suggestions }: Stage) {
    if (is === 'early' && this.#results.querySelector('.search-section')) return null;
    if (is === 'failed') this.#say('Search could not be loaded.', !this.#isTyping);
    const rows = suggestions.map(({ title, href, kind }) => element('li', {}, rowLink(title, href, kind)));
    const list = element(
      'section',
      { class: 'search-section' },
      element('h2', {}, 'Pages with such a name'),
      element('ol', { role: 'list' }, ...rows),
    );
    return {
      top: is === 'failed' ? [notLoaded()] : [element('p', { class: 'quiet' }, 'Searching every page…')],
      results: rows.length > 0 ? [list] : [],
      counts: null,
    };
  }

  async #found(stage: Final) {
    this.#final = stage;
    const address = this.#address;
    const { outcome, suggestions } = stage;
    const { intent } = outcome;
    const all = narrow([...outcome.results, ...outcome.groups], address, this.#facets);
    const chosen = address.kind === null ? all : all.filter(({ kind }) => kind === address.kind);
    const sections = sectionsOf(chosen);
    const made = await Promise.all(sections.map((one) => resultSection(one, sections.length > 1)));
    const corrected = correction(outcome.plan, address);
    const isNarrowed = address.org !== null || address.goal !== null;
    const none = this.#isFiltered() ? withoutFilters(address) : nothingFound(suggestions);
    return {
      top: [...(corrected ? [corrected] : []), ...(intent?.isSure ? [directoryOffer(intent)] : [])],
      results: [
        ...made.slice(0, 1),
        ...(intent && !intent.isSure ? [directoryOffer(intent)] : []),
        ...made.slice(1),
        ...(isNarrowed ? [groupsOffer(address, intent)] : []),
        ...(chosen.length === 0 ? [none] : []),
      ],
      counts: { chosen: chosen.length, all: all.length, byKind: countByKind(all) },
    };
  }

  /** Says how many results there are, and beside each filter what it would leave. */
  #tell(
    { outcome, query }: Final,
    counts: { chosen: number; all: number; byKind: Record<SearchKind, number> } | null,
  ) {
    if (!counts) return;
    this.#filters.show(counts.byKind, counts.all, this.#isFiltered());
    const words = counts.chosen === 0 ? 'Nothing found' : count(counts.chosen, 'result');
    this.#say(`${words} for “${outcome.plan.corrected ?? query}”.`, !this.#isTyping);
  }

  #isFiltered(): boolean {
    const { kind, org, goal } = this.#address;
    return kind !== null || org !== null || goal !== null;
  }

  /** Tells the count: at once where typing is over, and else once it has rested. */
  #say(words: string, isSettled: boolean) {
    clearTimeout(this.#timer);
    const say = () => {
      this.#status.textContent = words;
    };
    if (isSettled || words === '') say();
    else this.#timer = setTimeout(say, REST_MS);
  }
}
