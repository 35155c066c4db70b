import { MINUTE_MS } from '../lib/london.ts';
import { nextInWords } from '../lib/next-words.ts';
import { nextOccurrence } from '../lib/occurrences.ts';
import type { Meeting } from '../schemas/meeting.ts';

/**
 * `<next-meeting>` says when the next of its meetings is, or that one is on
 * now, and says it anew on each minute. Without JavaScript it stays empty, and
 * the pattern stands beside it.
 */
class NextMeeting extends HTMLElement {
  #timer = 0;

  connectedCallback() {
    // Written by our own build from checked content.
    const meetings = JSON.parse(this.dataset['meetings'] ?? '[]') as Meeting[];
    const show = () => {
      const now = Date.now();
      this.textContent = nextInWords(nextOccurrence(meetings, now), now, deviceClock);
      this.#timer = window.setTimeout(show, MINUTE_MS - (now % MINUTE_MS));
    };
    show();
  }

  disconnectedCallback() {
    window.clearTimeout(this.#timer);
  }
}
customElements.define('next-meeting', NextMeeting);

declare global {
  interface HTMLElementTagNameMap {
    'next-meeting': NextMeeting;
  }
}

function deviceClock(instant: number): number {
  return instant - new Date(instant).getTimezoneOffset() * MINUTE_MS;
}
