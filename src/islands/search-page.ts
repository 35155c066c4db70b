import { searchKinds, type SearchKind } from '../lib/search-kinds.ts';
import { count } from '../lib/text.ts';
import { loadSearchEngine, type SearchFragment, type SearchHit } from './search-engine.ts';

const SHOWN = 6;

interface KindResults {
  kind: SearchKind;
  fragments: SearchFragment[];
  /** The hits not shown until asked for. */
  rest: SearchHit[];
}

/**
 * `<search-page>` searches for the words after `#q=` and shows the results by
 * kind. The words stand only there: they are in no request, title or history
 * of a server. Without JavaScript its form stays hidden.
 */
class SearchPage extends HTMLElement {
  #stop = new AbortController();
  /** Counts searches, so that a slow earlier one never replaces a later one. */
  #latest = 0;

  connectedCallback() {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        const query = input.value.trim();
        // The same words again change no address, and are searched and announced again.
        if (query === queryInAddress()) void this.#searchFor(query, input);
        else window.location.hash = `q=${encodeURIComponent(query)}`;
      },
      { signal },
    );
    input.addEventListener('focus', () => void loadSearchEngine().catch(() => undefined), { signal });
    window.addEventListener('hashchange', () => void this.#searchFor(queryInAddress(), input), { signal });
    form.hidden = false;
    void this.#searchFor(queryInAddress(), input);
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  async #searchFor(query: string, input: HTMLInputElement) {
    const turn = ++this.#latest;
    input.value = query;
    this.#say(query === '' ? '' : 'Searching…');
    try {
      const results = query === '' ? [] : await search(query);
      if (turn === this.#latest) this.#show(query, results);
    } catch {
      if (turn === this.#latest)
        this.#say('Search could not be loaded. The A to Z in the menu lists every page.');
    }
  }

  #show(query: string, results: readonly KindResults[]) {
    const total = results.reduce((sum, one) => sum + totalOf(one), 0);
    const found = total === 0 ? 'Nothing found' : count(total, 'result');
    this.#say(query === '' ? '' : `${found} for “${query}”.`);
    const sections = results.filter((one) => totalOf(one) > 0).map(resultSection);
    const help = query !== '' && total === 0 ? [nothingFound()] : [];
    this.querySelector('[data-results]')?.replaceChildren(...sections, ...help);
  }

  #say(words: string) {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = words;
  }
}
customElements.define('search-page', SearchPage);

function queryInAddress(): string {
  return new URLSearchParams(window.location.hash.slice(1)).get('q')?.trim() ?? '';
}

async function search(query: string): Promise<KindResults[]> {
  const engine = await loadSearchEngine();
  return Promise.all(
    searchKinds.map(async (kind) => {
      const { results } = await engine.search(query, { filters: { kind } });
      const fragments = await Promise.all(results.slice(0, SHOWN).map((hit) => hit.data()));
      return { kind, fragments, rest: results.slice(SHOWN) };
    }),
  );
}

function totalOf({ fragments, rest }: KindResults): number {
  return fragments.length + rest.length;
}

function resultSection(results: KindResults): HTMLElement {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = `${results.kind} (${totalOf(results)})`;
  const list = document.createElement('ol');
  list.append(...results.fragments.map(resultItem));
  section.append(heading, list);
  if (results.rest.length > 0) section.append(showRest(results, list));
  return section;
}

/** A button that adds the results held back and moves focus to the first of them. */
function showRest({ kind, rest }: KindResults, list: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.className = 'button';
  button.textContent = `Show ${rest.length} more in ${kind}`;
  button.addEventListener('click', () => {
    void Promise.all(rest.map((hit) => hit.data())).then((fragments) => {
      const items = fragments.map(resultItem);
      list.append(...items);
      button.remove();
      items[0]?.querySelector('a')?.focus();
    });
  });
  return button;
}

function resultItem({ url, excerpt, meta }: SearchFragment): HTMLElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  heading.append(link);
  const passage = document.createElement('p');
  passage.innerHTML = excerpt; // Pagefind escapes all but its own <mark>
  item.append(heading, passage);
  return item;
}

function nothingFound(): HTMLElement {
  const help = document.createElement('p');
  const link = document.createElement('a');
  link.href = '/a-z/';
  link.textContent = 'A to Z';
  help.append('Try fewer or other words, or look in the ', link, '. For help now, use “Get help now” above.');
  return help;
}
