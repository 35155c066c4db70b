/**
 * `<keep-copy>` lets a reader keep pages on the device, and remove them again. Nothing is fetched, stored or
 * registered before they open it and press the button. Without JavaScript its words stand there, and say so.
 */
export class KeepCopy extends HTMLElement {
  connectedCallback() {
    const details = this.querySelector('details');
    const start = () => {
      if (!details?.open) return;
      details.removeEventListener('toggle', start);
      void this.#start();
    };
    details?.addEventListener('toggle', start);
    start();
  }

  async #start() {
    const cannot = this.querySelector<HTMLElement>('[data-cannot]');
    if (!cannot) return;
    try {
      // Neither is there without a secure connection; some private windows have neither, too.
      if (!('caches' in window && 'serviceWorker' in navigator))
        throw new Error('There is nowhere to keep a copy.');
      const { startPanel } = await import('./copy/panel.ts');
      await startPanel(this);
      cannot.hidden = true;
    } catch {
      cannot.textContent = 'This browser cannot keep a copy here. A private window may not allow it.';
    }
  }
}
customElements.define('keep-copy', KeepCopy);
