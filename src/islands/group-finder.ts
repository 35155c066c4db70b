import type { Finder } from './finder/finder.ts';

/** After this long with nothing to see, somebody would press again. */
const SLOW_MS = 1_000;

/**
 * `<group-finder>` narrows the list in its slot by what its reader ticks, or by a place. What was chosen
 * stands after `#` and nowhere else. The rest of the script and the data come when a control is first used,
 * or when the address already holds a choice. Without JavaScript the list stands there, whole.
 */
class GroupFinder extends HTMLElement {
  #stop = new AbortController();
  #finder: Promise<Finder> | undefined;

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
        this.#use((finder) => finder.choose({ name, value, checked }));
      },
      { signal },
    );
    window.addEventListener(
      'popstate',
      () => {
        // A link to a part of the page asks for no other groups.
        if (/^$|=/.test(window.location.hash)) this.#use((finder) => finder.show());
      },
      { signal },
    );
    if (near) near.hidden = false;
    // Near a place there is nothing to filter until a place is chosen.
    if (filters && !near) filters.hidden = false;
    this.#addKeepButtons(signal);
    if (window.location.hash.includes('=')) this.#use();
  }

  disconnectedCallback() {
    this.#stop.abort();
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
          this.#use((finder) => finder.toggleKept(slug));
        },
        { signal },
      );
      card.append(keep);
    }
  }

  /** Does something with the finder, and says that it takes a while where it does. */
  #use(act = (finder: Finder) => finder.shown()) {
    const slow = window.setTimeout(() => {
      this.#say('Looking for groups…');
    }, SLOW_MS);
    void this.#start()
      .then(act)
      .finally(() => {
        window.clearTimeout(slow);
      });
  }

  #start(): Promise<Finder> {
    this.#finder ??= import('./finder/finder.ts')
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
