import { mustFind } from '../elements.ts';

/** The parts of the page that the finder writes to, and the places it takes its reader to. */
export class PageParts {
  readonly root: HTMLElement;
  /** The place last shown in the box; null where whatever is shown next is to stand there. */
  #nearShown: string | null = null;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  /** A part the page was built with. */
  part(selector: string): HTMLElement {
    return mustFind(this.root, selector, HTMLElement);
  }

  /** The box a place is typed in; null on a list that asks for none. */
  get nearInput(): HTMLInputElement | null {
    return this.root.querySelector<HTMLInputElement>('[data-near] input');
  }

  /** Shows the place asked about in its box. What has been typed there since gives way only to another place. */
  showNear(near: string) {
    const input = this.nearInput;
    const isTyped = input?.value !== this.#nearShown;
    if (input && near !== this.#nearShown && !(near === '' && isTyped)) input.value = near;
    this.#nearShown = near;
  }

  /** Does something that shows a place in the box, unless its reader has typed on since it held this text. */
  keepTyped<Answer>(text: string, act: () => Answer): Answer {
    const input = this.nearInput;
    const typed = input?.value ?? text;
    this.#nearShown = null;
    const answer = act();
    if (input && typed !== text) input.value = typed;
    return answer;
  }

  /** Tells later whether its reader is where they are now, or nowhere: who has gone on is not called back. */
  watchFocus(): () => boolean {
    const at = document.activeElement;
    return () => [at, document.body].includes(document.activeElement);
  }

  /** Says the outcome, to the eye and the ear alike. */
  say(words: string) {
    this.part('[data-status]').textContent = words;
  }

  /** Takes the reader to the groups found or, where none were asked for, to the list as it was sent. */
  focusResults() {
    const results = this.part('[data-results]');
    const heading = results.hidden ? document.getElementById('held') : results.querySelector('h3');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }

  /** Takes a reader who let go of a kept group to the next one. */
  focusKept() {
    const next = this.part('[data-kept]').querySelector<HTMLElement>('.keep');
    if (next) next.focus();
    else this.focusResults();
  }
}
