import { mustFind } from '../elements.ts';

/** The parts of the page that the finder writes to, and the places it takes its reader to. */
export class PageParts {
  readonly root: HTMLElement;

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

  /** Shows the place asked about in its box. */
  showNear(near: string) {
    if (this.nearInput) this.nearInput.value = near;
  }

  /** Does something that shows a place in the box, unless its reader has typed on since it held this text. */
  keepTyped<Answer>(text: string, act: () => Answer): Answer {
    const typed = this.nearInput?.value ?? text;
    const answer = act();
    if (typed !== text) this.showNear(typed);
    return answer;
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
