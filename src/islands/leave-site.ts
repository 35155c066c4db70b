/**
 * `<leave-site>` makes its link cover the page at once and take this page out
 * of the tab's history. Without JavaScript the link still leaves. The header
 * is never moved, so the listener stays as long as the page.
 */
class LeaveSite extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    link?.addEventListener('click', (event) => {
      event.preventDefault();
      document.title = 'Loading';
      document.body.hidden = true;
      window.location.replace(link.href);
    });
  }
}
customElements.define('leave-site', LeaveSite);
