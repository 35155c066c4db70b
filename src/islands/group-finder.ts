import type { Finder } from './finder/finder.ts';
import type { Pressed } from './finder/form.ts';
import { chosenHash, isPart } from './finder/address.ts';
import { LOOKING, whileSlow } from './finder/slow.ts';

/**
 * `<group-finder>` narrows the list in its slot by what its reader ticks, or by a place. What was chosen
 * stands after `#` and nowhere else. The rest of the script and the data come when a control is first used,
 * or when the address already holds a choice. Without JavaScript the list stands there, whole.
 */
class GroupFinder extends HTMLElement {
  #stop = new AbortController();
  #finder: Promise<Finder> | undefined;
  /** What was pressed in the form and has not been chosen yet: it outlives a script that did not come. */
  #pressed: Pressed[] = [];

  connectedCallback() {
    // A browser without this cannot run the finder: it keeps the list as it is.
    if (!('groupBy' in Map)) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const near = this.querySelector<HTMLFormElement>('[data-near]');
    const filters = this.querySelector<HTMLDetailsElement>('[data-filters]');
    // Whatever else fails, no form may send what was chosen.
    this.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
      },
      { signal },
    );
    near?.addEventListener(
      'submit',
      () => {
        const text = near.querySelector('input')?.value ?? '';
        this.#use((finder) => finder.goNear(text));
      },
      { signal },
    );
    near?.querySelector('[data-here]')?.addEventListener(
      'click',
      () => {
        this.#use((finder) => finder.goHere());
      },
      { signal },
    );
    filters?.addEventListener(
      'toggle',
      () => {
        this.#use();
      },
      { signal },
    );
    filters?.addEventListener(
      'change',
      ({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        const { name, value, checked } = target; // by the time the script has come, it may stand otherwise
        this.#pressed.push({ name, value, checked });
        this.#use();
      },
      { signal },
    );
    filters?.addEventListener(
      'submit',
      () => {
        this.#use((finder) => {
          finder.leaveFilters();
        });
      },
      { signal },
    );
    window.addEventListener(
      'popstate',
      () => {
        if (this.#entersPart()) return;
        this.#use((finder) => {
          finder.show();
        });
      },
      { signal },
    );
    if (near) near.hidden = false;
    // Near a place there is nothing to filter until a place is chosen.
    if (filters && !near) filters.hidden = false;
    this.#addKeepButtons(signal);
    if (!this.#entersPart() && chosenHash().includes('=')) this.#use();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  /**
   * Whether a link has just led to a part of the page. It asks for no other groups; what is chosen there is
   * written beside its address, for whoever comes Back to it.
   */
  #entersPart(): boolean {
    const isNew = isPart(window.location.hash) && window.history.state === null;
    if (isNew) window.history.replaceState(this.dataset['chosen'] ?? '', '');
    return isNew;
  }

  /** Keeping works on the list as it was sent, too. */
  #addKeepButtons(signal: AbortSignal) {
    for (const card of this.querySelectorAll<HTMLElement>('[data-static] [data-group]')) {
      const keep = document.createElement('button');
      keep.type = 'button';
      keep.className = 'keep no-print';
      keep.textContent = '☆ Keep';
      keep.setAttribute('aria-label', `Keep ${card.querySelector('a')?.textContent.trim() ?? ''}`);
      const slug = card.dataset['group'] ?? '';
      keep.addEventListener(
        'click',
        () => {
          this.#use((finder) => finder.keep(slug, true));
        },
        { signal },
      );
      card.append(keep);
    }
  }

  /** Chooses what was pressed, and does something more with the finder. */
  #use(act?: (finder: Finder) => unknown) {
    void this.#start().then(
      (finder) => {
        finder.choose(this.#pressed.splice(0));
        act?.(finder);
      },
      () => undefined, // its reader has been told
    );
  }

  #start(): Promise<Finder> {
    const say = () => {
      this.#say(LOOKING);
    };
    this.#finder ??= whileSlow(import('./finder/finder.ts'), say)
      .then(({ startFinder }) => startFinder(this, this.#stop.signal))
      .catch((error: unknown) => {
        this.#finder = undefined; // a later try may succeed
        this.#say('This could not be loaded. The list below is whole without it.');
        throw error;
      });
    return this.#finder;
  }

  #say(words: string) {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = words;
  }
}
customElements.define('group-finder', GroupFinder);
