/**
 * `<keep-copy>` lets a reader keep pages on the device, and remove them again. Nothing is fetched, stored or
 * registered before they open it and press the button. Without JavaScript its words stand there, and say so.
 */
export class KeepCopy extends HTMLElement {
  #isStarted = false;

  connectedCallback() {
    const details = this.querySelector('details');
    const start = () => {
      if (details?.open && !this.#isStarted) void this.#start();
    };
    details?.addEventListener('toggle', start);
    start();
  }

  async #start() {
    const cannot = this.querySelector<HTMLElement>('[data-cannot]');
    if (!cannot) return;
    this.#isStarted = true;
    const panel = await import('./copy/panel.ts').catch(() => null);
    if (!panel) {
      this.#isStarted = false;
      cannot.textContent = 'This could not be loaded. Close it and open it again to try once more.';
      return;
    }
    try {
      // Neither is there without a secure connection; some private windows have neither, too.
      if (!('caches' in window && 'serviceWorker' in navigator))
        throw new Error('There is nowhere to keep a copy.');
      await panel.startPanel(this);
      cannot.hidden = true;
    } catch {
      cannot.textContent = 'This browser cannot keep a copy here. A private window may not allow it.';
    }
  }
}
customElements.define('keep-copy', KeepCopy);
