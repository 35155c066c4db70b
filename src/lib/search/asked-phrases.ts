import { nameInText, regions, type RegionSlug } from '../geo.ts';
import type { Filter, Tick } from '../finder-choices.ts';
import { askedTimes } from './asked-times.ts';
import {
  askedWords,
  beforePlaceWords,
  meetingWords,
  nearMeWords,
  otherHelpWords,
  regionWords,
  topicWords,
} from './asked-words.ts';
import { fold } from './fold.ts';
import { notPlaces } from './ordinary-places.ts';
import type { SearchPage } from './start.ts';
import { isStopWord } from './stop-words.ts';

/** What a phrase does in a query that looks for a group. */
export type Role =
  /** A day or time. */
  | 'when'
  /** From home: online or by phone. */
  | 'home'
  | 'organisation'
  /** Whom it is for, access, goal, faith, approach, or in person. */
  | 'kind'
  | 'group'
  | 'near-me'
  /** A region or county. */
  | 'region'
  | 'before-place'
  /** Adds nothing beside the others. */
  | 'topic'
  | 'other-help'
  /** Means something else altogether. */
  | 'else';

/** What a phrase means. */
export interface Meaning {
  role: Role;
  ticks: readonly Tick[];
  /** Means this only beside other words of finding a group. */
  isAmbiguous?: boolean;
  /** How a label names the organisation or region. */
  name?: string;
  /** Slug of the region. */
  region?: RegionSlug;
}

/** Phrases, folded, with what each means. */
export type AskedPhrases = ReadonlyMap<string, Meaning>;

/** Pages among the organisations that have no groups to find. */
export const withoutGroups: readonly string[] = ['nhs-or-council-service', 'not-joining-a-group'];

const ORGANISATION = /^\/organisations\/([a-z0-9-]+)\/$/;
const ABBREVIATION = /^[A-Z]{2,5}$/;

/** All phrases that ask for groups. `today` is `YYYY-MM-DD`; organisations and their other names come from the pages. */
export function makePhrases(pages: readonly SearchPage[], today: string): AskedPhrases {
  const phrases = new Map<string, Meaning>();
  const add = (list: string, meaning: Meaning) => {
    for (const phrase of list.split(', ')) if (!phrases.has(phrase)) phrases.set(phrase, meaning);
  };
  add(notPlaces, { role: 'else', ticks: [] });
  for (const { phrase, ticks, isAmbiguous } of askedTimes(today))
    add(phrase, { role: 'when', ticks, isAmbiguous });
  for (const [filter, values] of Object.entries(askedWords) as [Filter, Record<string, string>][]) {
    for (const [value, list] of Object.entries(values)) {
      add(list, { role: roleOf(filter, value), ticks: [{ filter, value }] });
    }
  }
  add('from home, at home, remote, remotely', { role: 'home', ticks: [] });
  add(meetingWords, { role: 'group', ticks: [] });
  add(nearMeWords, { role: 'near-me', ticks: [] });
  for (const [slug, list] of Object.entries(regionWords) as [RegionSlug, string][]) {
    add(list, { role: 'region', ticks: [], region: slug, name: nameInText(slug, regions[slug]) });
  }
  add(beforePlaceWords, { role: 'before-place', ticks: [] });
  add(otherHelpWords, { role: 'other-help', ticks: [] });
  add(topicWords, { role: 'topic', ticks: [] });
  addOrganisations(phrases, pages);
  return phrases;
}

function roleOf(filter: Filter, value: string): Role {
  if (filter === 'time') return 'when';
  return filter === 'format' && value !== 'in-person' ? 'home' : 'kind';
}

function addOrganisations(phrases: Map<string, Meaning>, pages: readonly SearchPage[]) {
  const named = new Map<string, Meaning>();
  for (const { href, title, aliases } of pages) {
    const slug = ORGANISATION.exec(href)?.[1];
    if (slug === undefined || withoutGroups.includes(slug)) continue;
    for (const alias of [title, ...aliases]) {
      const phrase = withoutMeetings(fold(alias), phrases);
      // A name that says no more than “local groups” is what anyone would type who looks for a group.
      const isPlain = phrase.split(' ').every((word) => phrases.has(word) || isStopWord(word));
      if (phrase === '' || phrases.has(phrase) || named.has(phrase) || (isPlain && alias !== title)) continue;
      const name = ABBREVIATION.test(alias) ? alias : title;
      named.set(phrase, { role: 'organisation', ticks: [{ filter: 'org', value: slug }], name });
      if (alias === title)
        named.set(fold(title), { role: 'organisation', ticks: [{ filter: 'org', value: slug }], name });
    }
  }
  for (const [phrase, meaning] of named) phrases.set(phrase, meaning);
}

/** A name without “meetings” or “group” at its end. */
function withoutMeetings(phrase: string, phrases: AskedPhrases): string {
  const words = phrase.split(' ');
  while (phrases.get(words.at(-1) ?? '')?.role === 'group') words.pop();
  return words.join(' ');
}

/** Some words of a query that stand together, and what they mean: null for what is left. */
export interface Part {
  words: readonly string[];
  meaning: Meaning | null;
}

/** The parts of some folded words, the longest phrase first. */
export function readParts(words: readonly string[], phrases: AskedPhrases): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < words.length;) {
    const some = longestAt(words, at, phrases);
    parts.push({ words: some, meaning: phrases.get(some.join(' ')) ?? null });
    at += some.length;
  }
  return parts;
}

const LONGEST = 7;

function longestAt(words: readonly string[], at: number, phrases: AskedPhrases): readonly string[] {
  for (let length = Math.min(LONGEST, words.length - at); length > 1; length--) {
    const some = words.slice(at, at + length);
    if (phrases.has(some.join(' '))) return some;
  }
  return words.slice(at, at + 1);
}

/** Whether a part says what is looked for and no list knows it. */
export function isLeft({ words, meaning }: Part): boolean {
  if (meaning !== null) return meaning.role === 'else';
  return words.some((word) => !isStopWord(word) && !/^\d{1,2}$/.test(word));
}
