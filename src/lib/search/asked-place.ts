import { editDistance } from '../nearest.ts';
import type { TypedPlace } from '../place-index.ts';
import { countries, labelOf } from '../place-search.ts';
import { outwardOf } from '../postcode.ts';
import { capitalise } from '../text.ts';
import { isLeft, readParts, type AskedPhrases, type Part } from './asked-phrases.ts';
import type { AskedSite } from './asked-site.ts';
import { fold } from './fold.ts';
import { neverPlaces, ordinaryPlaces } from './ordinary-places.ts';

/** A place as the finder knows it: what to call it, and what stands for it in the finder’s address. */
export interface NamedPlace {
  name: string;
  near: string;
}

/** The names of places, folded. */
export type PlaceNames = ReadonlyMap<string, NamedPlace>;

/** A place in a query, the words before and after it, and whether everyday words may be meant instead. */
export interface AskedPlace extends NamedPlace {
  before: readonly string[];
  after: readonly string[];
  isOrdinary: boolean;
  /** Whether a word such as “in” stands before it. */
  isPointedAt: boolean;
}

/**
 * Every name the finder answers to: places by name, other name and slug, council areas, and the countries beside
 * England. One name may be that of several places: the finder asks which.
 */
export function makePlaceNames(places: readonly TypedPlace[]): PlaceNames {
  const names = new Map<string, NamedPlace>();
  const add = (key: string, near: string, label: string) => {
    if (!names.has(key)) names.set(key, { name: label, near });
  };
  const addAll = (some: Iterable<string>) => {
    for (const name of new Set(some)) add(fold(name), fold(name), name);
  };
  addAll(places.map(({ name }) => name));
  addAll(places.flatMap(({ aliases }) => aliases));
  addAll(places.map(({ district }) => district));
  // “newport shropshire”: what tells places of one name apart.
  for (const place of places) add(place.slug.replaceAll('-', ' '), place.slug, labelOf(place));
  for (const country of Object.keys(countries))
    add(country, country, country.split(' ').map(inTitle).join(' '));
  return names;
}

function inTitle(word: string): string {
  return word === 'of' ? word : capitalise(word);
}

const MOST_WORDS = 6;

/** The place some words name, the longest name first; null where they name none. */
export function findAskedPlace(
  words: readonly string[],
  phrases: AskedPhrases,
  names: PlaceNames,
): AskedPlace | null {
  return bestOf(spansOf(words, phrases), (key) => names.get(key) ?? null);
}

/** From this many letters on a name may have two slips; under the second number none is put right. */
const LONG = 8;
const SHORTEST = 5;

/**
 * The place some words name with a slip of the finger, where only one name is that close. A word that the site can
 * put right is no place, unless “in” or “near” stands before it.
 */
export function findMisspeltPlace(
  words: readonly string[],
  phrases: AskedPhrases,
  names: PlaceNames,
  { isOfSite, correct }: Pick<AskedSite, 'isOfSite' | 'correct'>,
): AskedPlace | null {
  const spans = spansOf(words, phrases).filter(
    ({ own, isPointedAt, isWhole }) =>
      isWhole && own.some((word) => !isOfSite(word) && (isPointedAt || correct(word) === null)),
  );
  return bestOf(spans, (key) => nearestName(key, names));
}

function nearestName(key: string, names: PlaceNames): NamedPlace | null {
  if (key.length < SHORTEST || /\d/.test(key)) return null;
  const limit = key.length >= LONG ? 2 : 1;
  let close: NamedPlace[] = [];
  let least = limit;
  for (const [name, place] of names) {
    if (Math.abs(name.length - key.length) > least) continue;
    const distance = editDistance(key, name);
    if (distance > least) continue;
    close = distance < least ? [place] : [...close, place];
    least = distance;
  }
  const sameStart = close.filter(({ near }) => near.charAt(0) === key.charAt(0));
  const [only, ...others] = sameStart.length > 0 ? sameStart : close;
  return only && others.length === 0 ? only : null;
}

interface Span {
  key: string;
  /** Its words of which no list knows a meaning. */
  own: readonly string[];
  before: readonly string[];
  after: readonly string[];
  isPointedAt: boolean;
  /** Whether it begins and ends with words of its own. */
  isWhole: boolean;
}

/** Every run of words that may be a name: those all of whose words mean something else are left out. */
function spansOf(words: readonly string[], phrases: AskedPhrases): Span[] {
  const free = readParts(words, phrases).flatMap((part) =>
    part.words.map(() => part.meaning === null && isLeft(part)),
  );
  const spans: Span[] = [];
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const own = words.slice(at, at + length).filter((_, index) => free[at + index]);
      if (own.length === 0) continue;
      const before = words.slice(0, at);
      spans.push({
        key: words.slice(at, at + length).join(' '),
        own,
        before,
        after: words.slice(at + length),
        isWhole: free[at] === true && free[at + length - 1] === true,
        isPointedAt:
          phrases.get(before.at(-1) ?? '')?.role === 'before-place' ||
          phrases.get(before.slice(-2).join(' '))?.role === 'before-place',
      });
    }
  }
  return spans;
}

/** The likeliest of the spans that name a place: the longest, after “in” or “near”, and no everyday word. */
function bestOf(spans: readonly Span[], find: (key: string) => NamedPlace | null): AskedPlace | null {
  let best: { place: AskedPlace; weight: number } | null = null;
  for (const { key, before, after, isPointedAt } of spans) {
    const place = neverPlaces.has(key) ? null : find(key);
    if (!place) continue;
    const isOrdinary = ordinaryPlaces.has(key) || ordinaryPlaces.has(place.near);
    const weight = key.split(' ').length * 2 + (isPointedAt ? 3 : 0) - (isOrdinary ? 4 : 0);
    if (weight > (best?.weight ?? -Infinity))
      best = { place: { ...place, before, after, isOrdinary, isPointedAt }, weight };
  }
  return best?.place ?? null;
}

/** The postcode some folded words hold, as far as the finder uses it, and the words around it. The rest of it is dropped. */
export function findAskedPostcode(words: readonly string[]): AskedPlace | null {
  for (const length of [2, 1]) {
    for (let at = 0; at + length <= words.length; at++) {
      const some = words.slice(at, at + length);
      if (!some.every((word) => /\d/.test(word))) continue;
      const near = outwardOf(some.join(' '));
      if (near === null) continue;
      const around = { before: words.slice(0, at), after: words.slice(at + length) };
      return { name: near, near, ...around, isOrdinary: false, isPointedAt: false };
    }
  }
  return null;
}

/** The parts around a place. */
export function partsAround(
  { before, after }: AskedPlace,
  phrases: AskedPhrases,
): { before: Part[]; after: Part[] } {
  return { before: readParts(before, phrases), after: readParts(after, phrases) };
}
