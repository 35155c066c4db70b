import { element } from '../elements.ts';

/** How long typing must rest before its result is told, so that it is told once. */
const REST_MS = 500;

/**
 * The one status region of a page, as the search in the header uses it. A page with a region of its own lends
 * it: of two, a screen reader would read both.
 */
export class Announcer {
  readonly #said = element('span', { class: 'visually-hidden' });
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement) {
    const own = [...document.querySelectorAll<HTMLElement>('[role="status"], output')].find(
      ({ offsetParent }) => offsetParent !== null,
    );
    const region = own ?? host.appendChild(element('p', { role: 'status', class: 'visually-hidden' }));
    // What the page itself said is not read out again with what the search adds.
    region.setAttribute('aria-atomic', 'false');
    this.#region = region;
  }
  readonly #region: HTMLElement;

  /** Says some words once typing has rested; nothing for none. */
  say(words: string) {
    clearTimeout(this.#timer);
    this.#said.remove();
    if (words === '') return;
    this.#timer = setTimeout(() => {
      this.#said.textContent = words;
      this.#region.append(this.#said);
    }, REST_MS);
  }
}
