import type { Point } from '../../lib/distance.ts';
import {
  isNarrowed,
  noChoices,
  readFinderChoices,
  withTick,
  writeFinderChoices,
  type FinderChoices,
} from '../../lib/finder-choices.ts';
import { countValues, filterGroups, measureFrom, type FoundGroup } from '../../lib/group-filter.ts';
import type { GroupListing } from '../../lib/group-listing.ts';
import type { PlaceAnswer } from '../../lib/place-search.ts';
import { outwardOf } from '../../lib/postcode.ts';
import { count } from '../../lib/text.ts';
import { resolveToday } from '../../lib/today.ts';
import type { CardContext } from './card.ts';
import { showChips, type Chip } from './chips.ts';
import { element } from './elements.ts';
import { FilterForm } from './form.ts';
import { keepLinks, showKept } from './kept.ts';
import { loadGroups, type Loaded } from './load.ts';
import { placeHelp, refusalInWords, resolvePlace } from './place.ts';
import { foundInWords, mustFind, nothingFound, ResultList } from './results.ts';

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
const reasons = [
  { filter: 'goal', part: 'the-goal', words: 'Goal' },
  { filter: 'faith', part: 'faith-and-spirituality', words: 'Faith' },
  { filter: 'approach', part: 'how-it-sees-the-problem', words: 'Approach' },
] as const;

const TROUBLE = 'The list could not be loaded. Every group can be reached by the links on this page.';
const waiting: Record<Exclude<Loaded['is'], 'groups'>, string> = {
  'needs-day': 'This list is long. Choose a day first, then filter it further.',
  'too-many-days': 'This list is long. Choose up to three days.',
  'needs-place': '',
};

class ListFinder implements Finder {
  readonly #root: HTMLElement;
  readonly #form: FilterForm;
  readonly #results: ResultList;
  /** Every group read so far, for the ones kept. */
  readonly #known = new Map<string, GroupListing>();
  #choices: FinderChoices = noChoices;
  /** Where the device is, as long as this page is open. */
  #here: Point | null = null;
  /** Counts what was asked, so that a slow earlier answer never replaces a later one. */
  #latest = 0;

  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#root = root;
    this.#form = new FilterForm(root);
    this.#results = new ResultList(root, signal);
    this.#form.onChange((edit) => void this.#go(edit(this.#choices)), signal);
    root.querySelector('[data-filters] form')?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        const filters = root.querySelector('details');
        if (filters) filters.open = false;
        this.#focusResults();
      },
      { signal },
    );
    root.querySelector('[data-print-kept]')?.addEventListener(
      'click',
      () => {
        root.dataset['print'] = 'kept';
        window.print();
        delete root.dataset['print'];
      },
      { signal },
    );
  }

  async show(): Promise<void> {
    const turn = ++this.#latest;
    this.#choices = readFinderChoices(window.location.hash, this.#form.known);
    const { near } = this.#choices;
    if (near !== '') this.#here = null;
    this.#form.show(this.#choices);
    try {
      const answer = near === '' ? this.#deviceAnswer() : await resolvePlace(near);
      const at = answer && 'point' in answer ? answer.point : null;
      const loaded = await loadGroups(this.#root.dataset, this.#choices, at);
      if (turn === this.#latest) this.#render(answer, at, loaded);
    } catch {
      if (turn === this.#latest) this.#say(TROUBLE);
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
      ({ coords }) => {
        this.#here = { lat: coords.latitude, lng: coords.longitude };
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
    void this.#go({ ...this.#choices, kept: others.length < kept.length ? others : [...kept, slug] });
  }

  /** Writes choices into the address and shows them. Back undoes them. */
  #go(choices: FinderChoices): Promise<void> {
    const address = `${window.location.pathname}${writeFinderChoices(choices)}`;
    window.history.pushState(null, '', address);
    return this.show();
  }

  #deviceAnswer(): PlaceAnswer | null {
    return this.#here && { is: 'point', label: 'where you are', point: this.#here, also: [] };
  }

  #render(answer: PlaceAnswer | null, at: Point | null, loaded: Loaded) {
    const choices = this.#choices;
    const narrowed = isNarrowed(choices) || at !== null;
    const groups = loaded.is === 'groups' ? loaded.groups : [];
    for (const group of groups) this.#known.set(group.slug, group);
    const reach = loaded.is === 'groups' ? loaded.miles : Infinity;
    const measured = measureFrom(groups, at).filter(
      ({ miles }) => at === null || (miles ?? Infinity) <= reach,
    );
    const found = filterGroups(measured, choices);

    this.#showControls(answer, at, choices);
    this.#form.showCounts(loaded.is === 'groups' ? countValues(measured, choices) : null);
    const label = answer && 'label' in answer ? answer.label : null;
    this.#showChips(choices, label);
    showKept(this.#root, choices.kept, this.#known, this.#cardContext('h4', []));
    keepLinks(choices);

    const asksPlace = this.#root.querySelector('[data-near]') !== null;
    const hasList = loaded.is === 'groups' && narrowed && (!asksPlace || at !== null);
    const showsResults = hasList && (answer?.is !== 'outside' || found.length > 0);
    this.#part('[data-static]').hidden = showsResults;
    this.#part('[data-results]').hidden = !showsResults;
    this.#root.toggleAttribute('data-narrowed', showsResults);
    if (!showsResults) {
      this.#say(
        loaded.is === 'groups' || !narrowed
          ? this.#helpInWords(answer)
          : waiting[loaded.is] || this.#helpInWords(answer),
      );
      return;
    }
    this.#showFound(found, measured, label, reach, at !== null);
  }

  #showFound(
    found: readonly FoundGroup[],
    measured: readonly FoundGroup[],
    label: string | null,
    reach: number,
    isNear: boolean,
  ) {
    const choices = this.#choices;
    const words = foundInWords(found, label, reach);
    mustFind(this.#root, '#found', HTMLElement).textContent =
      label === null ? 'Groups found' : `Groups near ${label}`;
    if (found.length === 0) {
      this.#results.replace(
        nothingFound(measured, choices, this.#form, (looser) => void this.#go(looser)),
        this.#fromHome(),
      );
    } else {
      const isByDay = !isNear || choices.byDay;
      const why = reasons.filter(({ filter }) => choices.ticks.some((tick) => tick.filter === filter));
      this.#results.show(found, choices, isByDay, this.#cardContext(isByDay ? 'h5' : 'h4', why));
      if (isNear) this.#part('[data-answer]').append(this.#fromHome());
    }
    this.#say(words);
  }

  #showControls(answer: PlaceAnswer | null, at: Point | null, { near }: FinderChoices) {
    const filters = this.#root.querySelector<HTMLElement>('[data-filters]');
    const input = this.#nearInput();
    if (input) {
      input.value = near;
      if (filters) filters.hidden = at === null;
    }
    const help = answer
      ? placeHelp(near, answer, (chosen) => {
          this.goNear(chosen);
        })
      : [];
    this.#part('[data-answer]').replaceChildren(...help);
  }

  #showChips(choices: FinderChoices, label: string | null) {
    const { ticks, within, notKnown, near } = choices;
    const chips: Chip[] = [
      ...(near === '' && !this.#here
        ? []
        : [{ words: `Near ${label ?? near}`, without: { ...choices, near: '', within: null } }]),
      ...(within === null ? [] : [{ words: `Up to ${within} miles`, without: { ...choices, within: null } }]),
      ...ticks.map((tick) => ({ words: this.#form.labelOf(tick), without: withTick(choices, tick, false) })),
      ...(notKnown ? [{ words: 'Not known included', without: { ...choices, notKnown: false } }] : []),
    ];
    showChips(
      this.#part('[data-chips]'),
      chips,
      (chip) => {
        if (chip.without.near === '' && near === '' && chip.words.startsWith('Near')) this.#here = null;
        return this.#go(chip.without);
      },
      () => {
        this.#focusResults();
      },
    );
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
    const many = Number(this.#root.dataset['fromHome']);
    const link = element(
      'a',
      { href: '/groups/online/' },
      `${count(many, 'group')} that anyone can join from home`,
    );
    return element('p', {}, 'There are also ', link, '.');
  }

  #helpInWords(answer: PlaceAnswer | null): string {
    switch (answer?.is) {
      case 'choose':
        return 'There are several places of that name. Choose one.';
      case 'outside':
        return `This site covers England only: ${answer.label} is outside it.`;
      case 'unknown':
        return 'That place is not known here.';
      default:
        return '';
    }
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
