import { searchHref } from '../lib/search/href.ts';

/**
 * `<site-search>` sends its form's words to the search page after `#`, where no server sees them. The first
 * focus fetches what shows suggestions and results below the box; nothing is fetched before. Without
 * JavaScript the form leads to the A to Z and, its input having no name, sends nothing. The header is never
 * moved, so its listeners stay as long as the page.
 */
export class SiteSearch extends HTMLElement {
  #start: Promise<Response> | undefined;

  connectedCallback() {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      window.location.href = searchHref(this.querySelector('input')?.value ?? '');
    });
    const wait = () => {
      this.addEventListener('focusin', open, { once: true });
    };
    // Where it cannot be had, Enter still leads to the search page, and the next focus tries again.
    const open = () => {
      const start = this.askForStart();
      void import('./search/panel.ts').then(({ attachPanel }) => {
        attachPanel(this, start);
      }, wait);
    };
    // Whoever was faster than this script has the focus already.
    if (this.contains(document.activeElement)) open();
    else wait();
  }

  /**
   * Asks for the start file, beside the script that reads it and not after. Once a page: the box of the search
   * page, whose script is another file, asks here too.
   */
  askForStart(): Promise<Response> {
    return (this.#start ??= fetch('/search/start.json'));
  }
}
customElements.define('site-search', SiteSearch);
