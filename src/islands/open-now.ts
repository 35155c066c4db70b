import { londonClock, openInWords } from '../lib/open-now.ts';
import type { OpeningHours } from '../schemas/helpline.ts';

const MINUTE_MS = 60_000;

/**
 * `<open-now>` says whether a line answers at this moment, by the hours printed
 * beside it. Without JavaScript it stays hidden, and the hours stand there.
 */
class OpenNow extends HTMLElement {
  #timer = 0;

  connectedCallback() {
    // Written by our own build from checked content.
    const hours = JSON.parse(this.dataset['hours'] ?? '[]') as OpeningHours[];
    const show = () => {
      this.textContent = openInWords(hours, londonClock(new Date()));
    };
    show();
    this.hidden = false;
    this.#timer = window.setInterval(show, MINUTE_MS);
  }

  disconnectedCallback() {
    window.clearInterval(this.#timer);
  }
}
customElements.define('open-now', OpenNow);
