import type { SearchView } from './search/view.ts';
import type { SiteSearch } from './site-search.ts';

/**
 * `<search-page>` searches for the words after `#q=` and shows what is found. The words stand only there: in no
 * request, title or address of another page. What it needs is fetched with the first focus, or when the address
 * already holds a search. Without JavaScript its form stays hidden.
 */
class SearchPage extends HTMLElement {
  #stop = new AbortController();
  #view: Promise<SearchView> | undefined;
  /** Whether somebody has typed since the address brought its words. */
  #isTyped = false;

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const start = () => void this.#start().catch(() => undefined);
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#start().then(
          (view) => {
            view.submit();
          },
          () => undefined, // its reader has been told
        );
      },
      { signal },
    );
    form.addEventListener(
      'input',
      () => {
        this.#isTyped = true;
      },
      { signal },
    );
    form.addEventListener('focusin', start, { signal });
    window.addEventListener(
      'hashchange',
      () => {
        this.#isTyped = false;
        start();
      },
      { signal },
    );
    const hasQuery = window.location.hash.includes('q=');
    this.toggleAttribute('data-asked', hasQuery);
    form.hidden = false;
    if (hasQuery || form.contains(document.activeElement)) start();
  }

  disconnectedCallback() {
    this.#stop.abort();
    this.#view = undefined;
  }

  #start(): Promise<SearchView> {
    this.#view ??= this.#load().catch((error: unknown) => {
      this.#view = undefined; // a later try may succeed
      const status = this.querySelector('[role="status"]');
      if (status) status.textContent = 'Search could not be loaded. The A to Z in the menu lists every page.';
      throw error;
    });
    return this.#view;
  }

  /** The start file is asked for beside the script that reads it, not after; by the header, whose box needs it too. */
  async #load(): Promise<SearchView> {
    // Where the header's script did not come, the search asks for the file itself.
    const header = document.querySelector<HTMLElement & Partial<SiteSearch>>('site-search');
    const start = header?.askForStart?.();
    const { SearchView } = await import('./search/view.ts');
    return new SearchView(this, start, this.#stop.signal, this.#isTyped);
  }
}
customElements.define('search-page', SearchPage);
