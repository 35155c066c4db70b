/**
 * `<leave-site>` makes its link cover the page at once and take this page out
 * of the tab's history. Without JavaScript the link still leaves.
 */
class LeaveSite extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    const link = this.querySelector('a');
    if (!link) return;
    this.#stop = new AbortController();
    link.addEventListener(
      'click',
      (event) => {
        this.#leave(event, link.href);
      },
      { signal: this.#stop.signal },
    );
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #leave(event: Event, href: string) {
    event.preventDefault();
    document.title = 'Loading';
    document.body.hidden = true;
    window.location.replace(href);
  }
}
customElements.define('leave-site', LeaveSite);
