import type { Tick } from '../finder-choices.ts';
import {
  findAskedPlace,
  findAskedPostcode,
  findMisspeltPlace,
  partsAround,
  type AskedPlace,
  type PlaceNames,
} from './asked-place.ts';
import { isLeft, readParts, type Part, type Role } from './asked-phrases.ts';
import type { AskedSite } from './asked-site.ts';
import { readDistance } from './asked-distance.ts';
import { readClock } from './asked-times.ts';
import { wordsOf } from './fold.ts';
import { hrefOf, isBeyond } from './intent-href.ts';
import { labelOf } from './intent-label.ts';

/** A search of the directory that somebody has put into words. */
export interface DirectoryIntent {
  ticks: readonly Tick[];
  /** A place or outcode as the finder takes it; empty for none. */
  near: string;
  isOnline: boolean;
  /** Such as “AA groups near Leeds on Monday evenings”. */
  label: string;
  /** The finder with the filters set: `/groups/#near=leeds&day=monday`. */
  href: string;
  /** Whether it is what was asked for, so that it may stand first; else it may stand below other results. */
  isSure: boolean;
  /** What the query asks beside where and when, folded; empty for nothing. */
  about: string;
}

/** What recognising a query rests on. */
export interface IntentWords extends Pick<AskedSite, 'phrases' | 'correct' | 'isOfSite'> {
  /** Places by every name; null while none were read. */
  places: PlaceNames | null;
  /** Names that a misspelt word may stand for; none where a slip is not to be forgiven yet. */
  misspelt: PlaceNames | null;
  /** Whether there is such an outcode. */
  isOutcode: (outward: string) => boolean;
}

/** The search of the directory a query puts into words; null when it is none. */
export function findIntent(query: string, known: IntentWords): DirectoryIntent | null {
  const { rest: text, within } = readDistance(query);
  const clock = readClock(text);
  const place = findPlaceIn(wordsOf(clock.rest), known);
  const asked = readAsked(clock.rest, place, known);
  const isClock = clock.ticks.length > 0;
  const placed = place && isMeant(place, asked, isClock) ? place : null;
  const { parts, isClose } = placed ? asked : readAsked(clock.rest, null, known);
  const has = (...roles: Role[]) =>
    parts.some(({ meaning }) => meaning !== null && roles.includes(meaning.role));
  const reading: Reading = {
    parts,
    place: placed,
    isClose,
    has,
    isLeft: parts.some(isLeft),
    hasTime: isClock || parts.some(({ meaning }) => meaning?.role === 'when' && !meaning.isAmbiguous),
  };
  const strength = strengthOf(reading);
  return strength === null ? null : intentOf(reading, { ticks: clock.ticks, within }, strength === 'sure');
}

interface Asked {
  parts: readonly Part[];
  /** Whether the place stands right beside words of finding a group. */
  isClose: boolean;
}

interface Reading extends Asked {
  place: AskedPlace | null;
  has: (...roles: Role[]) => boolean;
  /** Whether something is said that no list knows. */
  isLeft: boolean;
  hasTime: boolean;
}

/** A postcode; else the place named exactly, as typed or with words put right; else the one name that is close. */
function findPlaceIn(
  words: readonly string[],
  { phrases, places, misspelt, correct, isOfSite, isOutcode }: IntentWords,
): AskedPlace | null {
  const postcode = findAskedPostcode(words);
  if (postcode && isOutcode(postcode.near)) return postcode;
  if (!places) return null;
  const right = words.map((word) => correct(word) ?? word);
  return (
    findAskedPlace(words, phrases, places) ??
    findAskedPlace(right, phrases, places) ??
    (misspelt && findMisspeltPlace(words, phrases, misspelt, { isOfSite, correct }))
  );
}

const NEIGHBOURS: readonly Role[] = ['group', 'when', 'home', 'organisation', 'kind', 'near-me'];

function readAsked(text: string, place: AskedPlace | null, { phrases, correct }: IntentWords): Asked {
  const right = (words: readonly string[]) => words.map((word) => correct(word) ?? word);
  if (!place) return { parts: readParts(right(wordsOf(text)), phrases), isClose: false };
  const { before, after } = partsAround(
    { ...place, before: right(place.before), after: right(place.after) },
    phrases,
  );
  const isClose = [before.at(-1), after[0]].some(
    (part) => part?.meaning && NEIGHBOURS.includes(part.meaning.role),
  );
  return { parts: [...before, ...after], isClose };
}

/** Whether a name in a query is meant as a place, and not as an everyday word or a part of another name. */
function isMeant(
  { isOrdinary, isPointedAt }: AskedPlace,
  { parts, isClose }: Asked,
  isClock: boolean,
): boolean {
  const asks = isClock || parts.some(({ meaning }) => meaning !== null && NEIGHBOURS.includes(meaning.role));
  const left = parts.filter(isLeft).length;
  if (parts.some(({ meaning }) => meaning?.role === 'else')) return false;
  if (!isOrdinary) return left === 0 || asks || isPointedAt;
  if (left > 0) return isPointedAt && asks;
  return parts.length === 0 || isClose || isClock || isPointedAt;
}

/** What the directory answers by itself. */
const WHERE_AND_WHEN: readonly Role[] = ['when', 'region', 'near-me', 'before-place'];

const GROUP = /\b(?:meeting|group)s?\b/;

/** How surely somebody looks for groups; null where nothing says so. */
function strengthOf({ parts, place, has, isLeft: isMore, hasTime }: Reading): 'sure' | 'maybe' | null {
  const isWhole = !isMore && !has('other-help') && !asksWhich(parts);
  const who = has('organisation', 'kind');
  if (place) {
    const isAlone = place.isOrdinary && parts.length === 0;
    return isWhole && !isAlone ? 'sure' : 'maybe';
  }
  const asksGroup =
    has('group') ||
    parts.some(({ words, meaning }) => meaning?.role === 'home' && GROUP.test(words.join(' ')));
  const isTimed = hasTime || (has('when') && (asksGroup || has('organisation')));
  if (has('region'))
    return has('else') || !(asksGroup || who || isTimed || !isMore) ? null : isWhole ? 'sure' : 'maybe';
  if (isMore)
    return (isTimed || has('home', 'near-me')) && (asksGroup || has('near-me')) && !has('else')
      ? 'maybe'
      : null;
  if (has('near-me')) return isWhole ? 'sure' : 'maybe';
  if (isTimed && (asksGroup || who || has('home'))) return isWhole ? 'sure' : 'maybe';
  if (has('home') && (asksGroup || has('organisation'))) return isWhole ? 'sure' : 'maybe';
  if (has('home')) return 'maybe';
  // A time alone, such as “monday”: beside “drinking” it is no search for a group.
  if (isTimed && has('topic', 'other-help')) return null;
  if (isTimed) return parts.some(({ meaning }) => meaning?.ticks[0]?.filter === 'day') ? 'sure' : 'maybe';
  return asksGroup && who ? 'maybe' : null;
}

/** “Online or in person”: who names two ways to meet asks which, more than where. */
function asksWhich(parts: readonly Part[]): boolean {
  const formats = parts.flatMap(
    ({ meaning }) => meaning?.ticks.filter(({ filter }) => filter === 'format') ?? [],
  );
  return new Set(formats.map(({ value }) => value)).size > 1;
}

function intentOf(
  { parts, place, has }: Reading,
  { ticks: clock, within }: { ticks: readonly Tick[]; within: number | null },
  isSure: boolean,
): DirectoryIntent {
  const meanings = parts.flatMap(({ meaning }) => meaning ?? []);
  const ticks = uniqueTicks([...meanings.flatMap((meaning) => meaning.ticks), ...clock]);
  const isOnline = has('home');
  const near = isOnline ? '' : (place?.near ?? '');
  const isNearMe = has('near-me');
  const named = (asked: Role) => [
    ...new Set(meanings.flatMap(({ role, name }) => (role === asked && name !== undefined ? name : []))),
  ];
  const region = place || isOnline ? undefined : meanings.find((meaning) => meaning.region);
  return {
    ticks,
    near,
    isOnline,
    label: labelOf({
      ticks,
      organisations: named('organisation'),
      place: isOnline ? '' : (place?.name ?? ''),
      region: region?.name ?? '',
      isNearMe,
      isBeyond: isBeyond(near),
      isOnline,
    }),
    href: hrefOf(ticks, { near, within, region: region?.region, isOnline, isNearMe }),
    isSure,
    about: parts
      .filter(({ meaning }) => !meaning || !WHERE_AND_WHEN.includes(meaning.role))
      .flatMap(({ words }) => words)
      .join(' '),
  };
}

function uniqueTicks(ticks: readonly Tick[]): Tick[] {
  return [...new Map(ticks.map((tick) => [`${tick.filter}=${tick.value}`, tick])).values()];
}
