import { searchHref } from '../lib/search/href.ts';

/**
 * `<site-search>` sends its form's words to the search page after `#`, where no server sees them. The first
 * focus fetches what shows suggestions and results below the box; nothing is fetched before. Without
 * JavaScript the form leads to the A to Z and, its input having no name, sends nothing.
 */
class SiteSearch extends HTMLElement {
  #stop = new AbortController();
  #panel: Promise<unknown> | undefined;

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
        window.location.assign(searchHref(input.value));
      },
      { signal },
    );
    const open = () => {
      this.#panel ??= import('./search/panel.ts')
        .then(({ attachPanel }) => {
          attachPanel(this, input, signal);
        })
        .catch(() => {
          this.#panel = undefined; // a later focus may succeed; until then Enter still leads to the search page
        });
    };
    input.addEventListener('focus', open, { signal });
    // Whoever was faster than this script has the focus already.
    if (document.activeElement === input) open();
  }

  disconnectedCallback() {
    this.#stop.abort();
    this.#panel = undefined;
  }
}
customElements.define('site-search', SiteSearch);
