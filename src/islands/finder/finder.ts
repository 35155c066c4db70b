import {
  noChoices,
  readFinderChoices,
  writeFinderChoices,
  type FinderChoices,
} from '../../lib/finder-choices.ts';
import type { PlaceAnswer } from '../../lib/place-search.ts';
import { outwardOf } from '../../lib/postcode.ts';
import { chosenHash } from './address.ts';
import type { FinderActions, Outcome } from './asked.ts';
import { FilterForm, withPressed, type Pressed } from './form.ts';
import { loadGroups, type Loaded } from './load.ts';
import { PageParts } from './page-parts.ts';
import { resolvePlace } from './place.ts';
import { LOOKING, whileSlow } from './slow.ts';
import { FinderView } from './view.ts';
import { FAR, nothingTyped, refusalInWords, trouble } from './words.ts';

/** What the rest of the page may ask of the finder. */
export interface Finder {
  /** Shows what the address says. */
  show(): void;
  /** Chooses what was pressed in the form, one after the other. */
  choose(pressed: readonly Pressed[]): void;
  /** Closes the form and goes to the groups. */
  leaveFilters(): void;
  /** Looks near a place that was typed. */
  goNear(text: string): Promise<void>;
  /** Looks near the device, which is asked only now; where it is stays here and in no address. */
  goHere(): Promise<void>;
  /** Keeps a group for later, or lets it go. */
  keep(slug: string, isKept: boolean): Promise<void>;
}

/**
 * Wires the finder’s controls and begins to show what the address says. Whatever was pressed while the script
 * was coming can be asked for at once: what the address said gives way to it.
 */
export function startFinder(root: HTMLElement, signal: AbortSignal): Finder {
  return new ListFinder(root, signal);
}

/** From beyond the border only groups near it are of use: others would hide the finder to use there. */
function nearBorder(loaded: Loaded): Loaded {
  return loaded.is === 'groups' ? { ...loaded, miles: Math.min(loaded.miles, FAR) } : loaded;
}

/** Holds the choices, writes them into the address, and asks for what they call for. */
class ListFinder implements Finder, FinderActions {
  readonly #page: PageParts;
  readonly #form: FilterForm;
  readonly #view: FinderView;
  #choices: FinderChoices = noChoices;
  /** Where the device is, as long as this page is open. */
  #here: (PlaceAnswer & { is: 'point' }) | null = null;
  #shown: Promise<void>;
  /** Counts what was asked, so that a slow earlier answer never replaces a later one. */
  #latest = 0;
  /** True until what was asked last is shown. */
  #isWaiting = false;
  /** Counts the places asked about: a device that is slow to say where it is gives way to a later one. */
  #latestPlace = 0;

  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#page = new PageParts(root);
    this.#form = new FilterForm(root);
    this.#view = new FinderView(this.#page, this.#form, this, signal);
    root.querySelector('[data-print-kept]')?.addEventListener(
      'click',
      () => {
        root.dataset['print'] = 'kept';
        window.print();
        delete root.dataset['print'];
      },
      { signal },
    );
    this.#shown = this.#page.keepTyped('', () => this.#follow());
  }

  show() {
    this.#latestPlace += 1;
    void this.#follow();
  }

  /** Shows what the address says. */
  #follow(toResults = false): Promise<void> {
    this.#take(readFinderChoices(chosenHash(), this.#form.known));
    if (this.#choices.near !== '') this.#here = null;
    this.#page.showNear(this.#choices.near);
    this.#form.show(this.#choices);
    this.#shown = this.#showFound(toResults);
    return this.#shown;
  }

  async #showFound(toResults: boolean): Promise<void> {
    const turn = ++this.#latest;
    this.#isWaiting = true;
    const hasStayed = this.#page.watchFocus();
    const say = (words: string) => {
      if (turn === this.#latest) this.#page.say(words);
    };
    try {
      const outcome = await whileSlow(this.#find(this.#choices), () => {
        say(LOOKING);
      });
      if (turn === this.#latest) this.#view.show(outcome, toResults && hasStayed());
    } catch {
      say(trouble);
    } finally {
      if (turn === this.#latest) this.#isWaiting = false;
    }
  }

  choices(): FinderChoices {
    return this.#choices;
  }

  change(make: (choices: FinderChoices) => FinderChoices, toResults = false) {
    const choices = make(this.#choices);
    if (choices.near !== this.#choices.near) this.leaveHere();
    this.#go(choices, toResults);
  }

  /** Writes choices into the address and shows them. Back undoes them. */
  #go(choices: FinderChoices, toResults = false) {
    this.#writeAddress(choices);
    void this.#follow(toResults);
  }

  choose(pressed: readonly Pressed[]) {
    for (const one of pressed) this.#go(withPressed(this.#choices, one));
  }

  leaveFilters() {
    const filters = this.#page.root.querySelector('details');
    if (filters) filters.open = false;
    // While an answer is coming, its reader goes to the groups once they are there.
    if (this.#isWaiting) void this.#follow(true);
    else this.#page.focusResults();
  }

  async goNear(text: string) {
    // Of a whole postcode only the first part is used, so only that stands in the address.
    const near = outwardOf(text) ?? text.trim();
    if (near === '' && this.#choices.near === '' && this.#here === null) {
      await this.#shown; // which says something too
      this.#page.say(nothingTyped);
      return;
    }
    this.leaveHere();
    this.#page.keepTyped(text, () => {
      this.#go({ ...this.#choices, near });
    });
  }

  async goHere() {
    const turn = ++this.#latestPlace;
    const hasStayed = this.#page.watchFocus();
    await this.#shown; // which says something too
    if (turn !== this.#latestPlace) return;
    this.#page.say('Asking your device where it is…');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lng } }) => {
        if (turn !== this.#latestPlace) return;
        this.#here = { is: 'point', label: 'where you are', point: { lat, lng }, also: [] };
        this.#go({ ...this.#choices, near: '' });
      },
      ({ code }) => {
        if (turn !== this.#latestPlace) return;
        // What is said comes after the focus has moved: a screen reader stops speaking when it moves.
        if (hasStayed()) this.#page.nearInput?.focus();
        this.#page.say(refusalInWords(code));
      },
      { maximumAge: 0, timeout: 20_000 },
    );
  }

  leaveHere() {
    this.#here = null;
    this.#latestPlace += 1;
  }

  async keep(slug: string, isKept: boolean) {
    const others = this.#choices.kept.filter((one) => one !== slug);
    this.#take({ ...this.#choices, kept: isKept ? [...others, slug] : others });
    this.#writeAddress(this.#choices);
    // The list stays as it is: what was asked of it has not changed. A first one may still be coming.
    await this.#shown;
    this.#view.showKept();
  }

  /** Holds what is chosen, and tells the page, which writes it beside the address of a part of itself. */
  #take(choices: FinderChoices) {
    this.#choices = choices;
    this.#page.root.dataset['chosen'] = writeFinderChoices(choices);
  }

  /** The place asked about, and the groups to choose from there. */
  async #find(choices: FinderChoices): Promise<Outcome> {
    const answer = choices.near === '' ? this.#here : await resolvePlace(choices.near);
    const at = answer && 'point' in answer ? answer.point : null;
    const read = await loadGroups(this.#page.root.dataset, choices, at);
    return { answer, at, loaded: answer?.is === 'outside' ? nearBorder(read) : read };
  }

  /** A new place in the history, unless it would be the one its reader is at: Back would seem to do nothing. */
  #writeAddress(choices: FinderChoices) {
    const { href } = new URL(window.location.pathname + writeFinderChoices(choices), window.location.href);
    if (href !== window.location.href) window.history.pushState(null, '', href);
  }
}
