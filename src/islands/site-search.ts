/**
 * `<site-search>` sends its form's words to the search page after `#`, where
 * no server sees them. Without JavaScript the form leads to the A to Z and,
 * its input having no name, sends nothing.
 */
class SiteSearch extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    this.#stop = new AbortController();
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        window.location.assign(`/search/#q=${encodeURIComponent(input.value.trim())}`);
      },
      { signal: this.#stop.signal },
    );
  }

  disconnectedCallback() {
    this.#stop.abort();
  }
}
customElements.define('site-search', SiteSearch);
