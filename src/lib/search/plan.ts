import { fold, wordsOf } from './fold.ts';
import { knownSite, type KnownSite } from './known.ts';
import { scorePage, type WeighedConcept } from './score.ts';
import type { SearchPage, SearchStart } from './start.ts';
import { stemOf } from './stem.ts';
import { contentWords, isStopWord } from './stop-words.ts';
import type { Concept } from './synonyms.ts';

/** What will be asked of the engine for a query, and what comes first whatever it answers. */
export interface SearchPlan {
  typed: string;
  /** The query as it was searched, when spelling changed it. */
  corrected: string | null;
  /** Addresses that come first, best first: exact title, alias or abbreviation. */
  pins: readonly string[];
  /** For the engine, most faithful first: synonym alternatives, relaxed. */
  queries: readonly string[];
  /** How much of what was asked each query holds, in the order of `queries`: from 0 to 1. */
  shares: readonly number[];
  /** How well the names of pages answer, by address; pages that do not are left out. */
  scores: ReadonlyMap<string, number>;
}

/** `literal`: as typed, without correction: “Search instead for”. */
export interface PlanOptions {
  literal?: boolean;
}

/** No query asks the engine more than this often. */
const MOST_QUERIES = 8;
/** What another way to say something is worth, beside what was said. */
const OTHER = 0.8;

/** The weight of a word that says next to nothing. */
const SMALL = 0.12;

/** How a query is searched. Nothing to ask or show for one without a letter or digit. */
export function planSearch(query: string, start: SearchStart, options: PlanOptions = {}): SearchPlan {
  const typed = query.trim();
  const known = knownSite(start);
  const corrected = options.literal ? null : correct(typed, known);
  const words = wordsOf(corrected ?? typed);
  const concepts = weigh(words, known);
  const asked = askEngine(concepts, known);
  const scores = scorePages(concepts, start, known);
  return {
    typed,
    corrected,
    pins: pinsFor(words, start, scores),
    queries: asked.map(({ query: one }) => one),
    shares: asked.map(({ share }) => share),
    scores,
  };
}

/** What a query asks about, each with its weight. */
export function weigh(words: readonly string[], { phrases, weightOf, reachOf }: KnownSite): WeighedConcept[] {
  const hasContent = words.some((word) => !isStopWord(word));
  return phrases.conceptsOf(words).map((concept) => {
    const isSmall = hasContent && concept.others.length === 0 && concept.words.every(isStopWord);
    return { ...concept, weight: isSmall ? SMALL : weightOfConcept(concept) };
  });

  /** As much as the words that were said tell; where no page holds them, as little as any other way to say it. */
  function weightOfConcept({ words: said, others }: Concept): number {
    const known = [said, ...others].map(weightOfWords).filter((weight) => weight > SMALL);
    const own = weightOfWords(said);
    return own > SMALL ? own : Math.min(...known, ...(known.length === 0 ? [SMALL] : []));
  }

  function weightOfWords(some: readonly string[]): number {
    const known = contentWords(some).filter((word) => reachOf(word) > 0);
    return Math.max(SMALL, ...known.map((word) => weightOf(stemOf(word))));
  }
}

/** How well each page’s names answer; pages that do not are left out. */
export function scorePages(
  concepts: readonly WeighedConcept[],
  start: SearchStart,
  { texts, weightOf }: KnownSite,
): Map<string, number> {
  const scored = start.pages.map((page) => [page.href, scoreOf(page)] as const);
  return new Map(scored.filter(([, score]) => score > 0.02));

  function scoreOf(page: SearchPage): number {
    const text = texts.get(page);
    return text ? scorePage(concepts, text, weightOf) : 0;
  }
}

/** The query with every word put right that can be; null when none can. */
function correct(typed: string, { speller }: KnownSite): string | null {
  const words = typed.split(/\s+/);
  const right = words.map((word) => {
    const folded = wordsOf(word);
    const corrected = folded.map((one) => speller.split(one)?.join(' ') ?? speller.correct(one) ?? one);
    return corrected.join(' ') === folded.join(' ') ? word : corrected.join(' ');
  });
  const joined = joinHalves(right, speller.isKnown);
  return joined.join(' ') === words.join(' ') ? null : joined.join(' ');
}

/** “with drawal” is one word. */
function joinHalves(words: readonly string[], isKnown: (word: string) => boolean): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const both = last === undefined ? '' : fold(last) + fold(word);
    const isHalf = !isKnown(fold(word)) || (last !== undefined && !isKnown(fold(last)));
    if (last !== undefined && both.length > 5 && isHalf && isKnown(both)) joined.splice(-1, 1, both);
    else joined.push(word);
  }
  return joined;
}

/**
 * Pages one of whose names is what was typed, give or take stop words and endings: titles and abbreviations of
 * organisations before other names, and pages of one rank by their scores.
 */
function pinsFor(
  words: readonly string[],
  { pages }: SearchStart,
  scores: ReadonlyMap<string, number>,
): string[] {
  const exact = words.join(' ');
  if (exact === '') return [];
  const bare = bareOf(words);
  const rank = ({ title, aliases, kind }: SearchPage) => {
    const isShort = kind === 'Organisations' && aliases.includes(exact.toUpperCase());
    if (fold(title) === exact || isShort) return 0;
    if (aliases.some((alias) => fold(alias) === exact)) return 1;
    if (bareOf(wordsOf(title)) === bare) return 2;
    if (aliases.some((alias) => bareOf(wordsOf(alias)) === bare)) return 3;
    return Infinity;
  };
  return pages
    .map(({ href, ...page }) => ({ href, rank: rank({ href, ...page }), score: scores.get(href) ?? 0 }))
    .filter((one) => one.rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank || b.score - a.score)
    .map(({ href }) => href);
}

function bareOf(words: readonly string[]): string {
  return contentWords(words).map(stemOf).join(' ');
}

interface Asked {
  query: string;
  share: number;
}

/** What is asked of the engine: everything, the same in other words, then less and less, the commonest left out first. */
function askEngine(concepts: readonly WeighedConcept[], { reachOf }: KnownSite): Asked[] {
  const content = concepts.filter(({ weight }) => weight > SMALL);
  const kept = (content.length > 0 ? content : concepts)
    .map((concept) => ({ weight: concept.weight, ways: waysOf(concept, reachOf) }))
    .filter(({ ways }) => ways.length > 0);
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  const rarestFirst = kept.toSorted((a, b) => b.weight - a.weight);
  const ask = (some: typeof kept, way: (one: (typeof kept)[number]) => string, worth: number): Asked => ({
    query: kept
      .filter((one) => some.includes(one))
      .map(way)
      .join(' '),
    share: (worth * some.reduce((sum, { weight }) => sum + weight, 0)) / total,
  });
  const first = ({ ways }: (typeof kept)[number]) => ways[0] ?? '';
  const asked = [
    ask(kept, first, 1),
    ...kept.flatMap((changed) =>
      changed.ways.slice(1, 3).map((way) => ask(kept, (one) => (one === changed ? way : first(one)), OTHER)),
    ),
    ...rarestFirst
      .slice(1)
      .map((_, index) => ask(rarestFirst.slice(0, rarestFirst.length - 1 - index), first, 0.9)),
  ];
  for (const one of rarestFirst.slice(1, 3)) asked.push(ask([one], first, 0.9));
  const best = asked.filter(
    ({ query }, at) => query !== '' && asked.findIndex((one) => one.query === query) === at,
  );
  return best.toSorted((a, b) => b.share - a.share).slice(0, MOST_QUERIES);
}

/** The ways to say something that the engine can find, as typed first. The engine takes a short word for the beginning of many. */
function waysOf({ words, others }: Concept, reachOf: (word: string) => number): string[] {
  const canFind = (some: readonly string[]) => contentWords(some).every((word) => reachOf(word) > 0);
  const isLong = (some: readonly string[]) => contentWords(some).some((word) => word.length > 2);
  const all = [words, ...others].filter(canFind);
  const long = all.filter(isLong);
  return (long.length > 0 ? long : all).map((some) => contentWords(some).join(' '));
}
