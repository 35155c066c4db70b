import type { Point } from '../../lib/distance.ts';
import {
  isNarrowed,
  noChoices,
  readFinderChoices,
  writeFinderChoices,
  type FinderChoices,
} from '../../lib/finder-choices.ts';
import { countValues, filterGroups, measureFrom, type FoundGroup } from '../../lib/group-filter.ts';
import type { GroupListing } from '../../lib/group-listing.ts';
import type { PlaceAnswer } from '../../lib/place-search.ts';
import { outwardOf } from '../../lib/postcode.ts';
import { count } from '../../lib/text.ts';
import { resolveToday } from '../../lib/today.ts';
import type { CardContext, Reason } from './card.ts';
import { chipsOf, showChips } from './chips.ts';
import { element, mustFind } from './elements.ts';
import { FilterForm } from './form.ts';
import { fromHomeAddress, ListLinks, showKept } from './kept.ts';
import { loadGroups, type Loaded } from './load.ts';
import { placeHelp, resolvePlace } from './place.ts';
import { nothingFound, ResultList } from './results.ts';
import { answerInWords, FAR, foundInWords, refusalInWords, trouble, waiting } from './words.ts';

/** What the rest of the page may ask of the finder. */
export interface Finder {
  /** Shows what the address says. */
  show(): Promise<void>;
  /** Looks near a place that was typed. */
  goNear(text: string): void;
  /** Looks near the device, which is asked only now; where it is stays here and in no address. */
  goHere(): void;
  /** Keeps a group for later, or lets it go. */
  toggleKept(slug: string): void;
}

/** Wires the finder’s controls and shows what the address says. */
export async function startFinder(root: HTMLElement, signal: AbortSignal): Promise<Finder> {
  const finder = new ListFinder(root, signal);
  await finder.show();
  return finder;
}

/** Where the filters that come from an organisation are explained on its page. */
const reasons: readonly Reason[] = [
  { filter: 'goal', part: 'the-goal', words: 'Goal' },
  { filter: 'faith', part: 'faith-and-spirituality', words: 'Faith' },
  { filter: 'approach', part: 'the-programme', words: 'Approach' },
];

/** From beyond the border only groups near it are of use: others would hide the finder to use there. */
function nearBorder(loaded: Loaded): Loaded {
  return loaded.is === 'groups' ? { ...loaded, miles: Math.min(loaded.miles, FAR) } : loaded;
}

/** The groups within reach of a point, or of a list; kept from one filter to the next. */
interface Measured {
  groups: readonly GroupListing[];
  at: Point | null;
  found: FoundGroup[];
}

class ListFinder implements Finder {
  readonly #root: HTMLElement;
  readonly #form: FilterForm;
  readonly #results: ResultList;
  readonly #links = new ListLinks();
  /** Every group read so far, for the ones kept. */
  readonly #known = new Map<string, GroupListing>();
  #choices: FinderChoices = noChoices;
  #measured: Measured = { groups: [], at: null, found: [] };
  /** Which groups the page shows as kept. */
  #keptShown = '';
  /** Where the device is, as long as this page is open. */
  #here: (PlaceAnswer & { is: 'point' }) | null = null;
  /** Counts what was asked, so that a slow earlier answer never replaces a later one. */
  #latest = 0;

  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#root = root;
    this.#form = new FilterForm(root);
    this.#results = new ResultList(root, signal);
    this.#form.onChange((edit) => void this.#go(edit(this.#choices)), signal);
    const listen = (selector: string, type: string, act: (event: Event) => void) =>
      root.querySelector(selector)?.addEventListener(type, act, { signal });
    listen('[data-filters] form', 'submit', (event) => {
      event.preventDefault();
      const filters = root.querySelector('details');
      if (filters) filters.open = false;
      this.#focusResults();
    });
    listen('[data-print-kept]', 'click', () => {
      root.dataset['print'] = 'kept';
      window.print();
      delete root.dataset['print'];
    });
  }

  async show(): Promise<void> {
    const turn = ++this.#latest;
    this.#choices = readFinderChoices(window.location.hash, this.#form.known);
    const { near } = this.#choices;
    if (near !== '') this.#here = null;
    this.#form.show(this.#choices);
    try {
      const answer = near === '' ? this.#here : await resolvePlace(near);
      const at = answer && 'point' in answer ? answer.point : null;
      const read = await loadGroups(this.#root.dataset, this.#choices, at);
      const loaded = answer?.is === 'outside' ? nearBorder(read) : read;
      if (turn === this.#latest) this.#render(answer, at, loaded);
    } catch {
      if (turn === this.#latest) this.#say(trouble);
    }
  }

  goNear(text: string) {
    // Of a whole postcode only the first part is used, so only that stands in the address.
    const near = outwardOf(text) ?? text.trim();
    this.#here = null;
    void this.#go({ ...this.#choices, near });
  }

  goHere() {
    this.#say('Asking your device where it is…');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lng } }) => {
        this.#here = { is: 'point', label: 'where you are', point: { lat, lng }, also: [] };
        void this.#go({ ...this.#choices, near: '' });
      },
      ({ code }) => {
        this.#say(refusalInWords(code));
        this.#nearInput()?.focus();
      },
      { maximumAge: 0, timeout: 20_000 },
    );
  }

  toggleKept(slug: string) {
    const { kept } = this.#choices;
    const others = kept.filter((one) => one !== slug);
    this.#choices = { ...this.#choices, kept: others.length < kept.length ? others : [...kept, slug] };
    this.#writeAddress(this.#choices);
    // The list stays as it is: what was asked of it has not changed.
    this.#showKept();
    this.#links.show(this.#choices);
  }

  /** Writes choices into the address and shows them. Back undoes them. */
  #go(choices: FinderChoices): Promise<void> {
    this.#writeAddress(choices);
    return this.show();
  }

  /** As `#go`, for a button that goes away when it is pressed: its reader is taken to the list. */
  async #goToResults(choices: FinderChoices) {
    await this.#go(choices);
    this.#focusResults();
  }

  #writeAddress(choices: FinderChoices) {
    window.history.pushState(null, '', `${window.location.pathname}${writeFinderChoices(choices)}`);
  }

  #render(answer: PlaceAnswer | null, at: Point | null, loaded: Loaded) {
    const choices = this.#choices;
    const label = answer && 'label' in answer ? answer.label : null;
    const measured = this.#measure(loaded, at);
    const found = filterGroups(measured, choices);

    this.#showPlace(answer, at);
    const counts = loaded.is === 'groups' ? countValues(measured, choices) : null;
    this.#form.showCounts(counts, 'parts' in this.#root.dataset);
    this.#showChips(label);
    this.#showKept();
    this.#links.show(choices);

    const asksPlace = this.#nearInput() !== null;
    const hasList = loaded.is === 'groups' && (at !== null || (!asksPlace && isNarrowed(choices)));
    const showsResults = hasList && (answer?.is !== 'outside' || found.length > 0);
    this.#part('[data-static]').hidden = showsResults;
    this.#part('[data-results]').hidden = !showsResults;
    this.#root.toggleAttribute('data-narrowed', showsResults);
    if (showsResults) {
      this.#showFound(found, measured, label, at !== null);
      this.#say(foundInWords(found, label, loaded.miles));
    } else {
      const isWaiting = loaded.is !== 'groups' && isNarrowed(choices);
      this.#say((isWaiting && waiting[loaded.is]) || answerInWords(answer));
      if (answer?.is === 'outside') {
        this.#part('[data-filters]').hidden = at === null || measured.length === 0;
        this.#part('[data-answer]').append(this.#fromHome());
      }
    }
  }

  #showFound(
    found: readonly FoundGroup[],
    measured: readonly FoundGroup[],
    label: string | null,
    isNear: boolean,
  ) {
    const choices = this.#choices;
    mustFind(this.#root, '#found', HTMLElement).textContent =
      label === null ? 'Groups found' : `Groups near ${label}`;
    if (found.length === 0) {
      const offers = nothingFound(measured, choices, this.#form, (looser) => void this.#goToResults(looser));
      this.#results.replace(offers, this.#fromHome());
      return;
    }
    const isByDay = !isNear || choices.byDay;
    const why = reasons.filter(({ filter }) => choices.ticks.some((tick) => tick.filter === filter));
    this.#results.show(found, choices, isByDay, this.#cardContext(isByDay ? 'h5' : 'h4', why));
    if (isNear) this.#part('[data-answer]').append(this.#fromHome());
  }

  /** The groups with their distances, those apart of which some may be missing. */
  #measure(loaded: Loaded, at: Point | null): FoundGroup[] {
    if (loaded.is !== 'groups') return [];
    const { groups, miles: reach } = loaded;
    if (this.#measured.groups !== groups || this.#measured.at !== at) {
      for (const group of groups) this.#known.set(group.slug, group);
      const found = measureFrom(groups, at).filter(
        ({ miles }) => at === null || (miles !== null && miles <= reach),
      );
      this.#measured = { groups, at, found };
    }
    return this.#measured.found;
  }

  #showPlace(answer: PlaceAnswer | null, at: Point | null) {
    const input = this.#nearInput();
    if (input === null) return;
    input.value = this.#choices.near;
    this.#part('[data-filters]').hidden = at === null;
    const choose = (near: string) => void this.#goToResults({ ...this.#choices, near });
    const help = answer === null ? [] : placeHelp(this.#choices.near, answer, choose);
    this.#part('[data-answer]').replaceChildren(...help);
  }

  #showChips(label: string | null) {
    const place = label ?? (this.#choices.near || null);
    showChips(
      this.#part('[data-chips]'),
      chipsOf(this.#choices, place, this.#form),
      ({ words, without }) => {
        if (words.startsWith('Near ')) this.#here = null;
        return this.#go(without);
      },
      () => {
        this.#focusResults();
      },
    );
  }

  #showKept() {
    const kept = this.#choices.kept.join();
    if (kept === this.#keptShown) return;
    this.#keptShown = kept;
    const hadFocus = this.#part('[data-kept]').contains(document.activeElement);
    showKept(this.#root, this.#choices.kept, this.#known, this.#cardContext('h4', []));
    if (hadFocus) this.#focusKept();
  }

  #cardContext(heading: 'h4' | 'h5', why: CardContext['reasons']): CardContext {
    return {
      today: resolveToday(undefined, new Date()),
      heading,
      reasons: why,
      isKept: (slug) => this.#choices.kept.includes(slug),
      keep: (slug) => {
        this.toggleKept(slug);
      },
    };
  }

  /** Groups from home stay in sight wherever a place is asked about. */
  #fromHome(): HTMLElement {
    const many = count(Number(this.#root.dataset['fromHome']), 'group');
    const href = fromHomeAddress(this.#choices);
    const link = element('a', { href }, `${many} that anyone can join from home`);
    return element('p', {}, 'There are also ', link, '.');
  }

  #focusKept() {
    const next = this.#part('[data-kept]').querySelector<HTMLElement>('.keep');
    if (next) next.focus();
    else this.#focusResults();
  }

  #focusResults() {
    const results = this.#part('[data-results]');
    const heading = results.hidden ? document.getElementById('held') : results.querySelector('h3');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }

  #nearInput(): HTMLInputElement | null {
    return this.#root.querySelector<HTMLInputElement>('[data-near] input');
  }

  #part(selector: string): HTMLElement {
    return mustFind(this.#root, selector, HTMLElement);
  }

  #say(words: string) {
    this.#part('[data-status]').textContent = words;
  }
}
