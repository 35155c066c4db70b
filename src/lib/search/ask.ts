import type { KnownSite } from './known.ts';
import type { WeighedConcept } from './score.ts';
import { contentWords } from './stop-words.ts';
import type { Concept } from './synonyms.ts';

/** One query to the engine, which answers with the pages that hold all its words. */
export interface EngineQuery {
  words: string;
  /** How much of what was asked it holds: from 0 to 1. */
  share: number;
  /** The place of the concept it says, where it says one alone; null where it says several together. */
  concept: number | null;
}

/** No query asks the engine for more than this many things together. */
const MOST_TOGETHER = 6;
/** Nor for more single ones, in all the ways to say them. */
const MOST_SINGLE = 12;
/** In how many ways one thing is asked for, as typed first. */
const MOST_WAYS = 3;
/** What another way to say something is worth, beside what was said. */
const OTHER = 0.7;

interface Kept {
  weight: number;
  /** As typed first. */
  ways: readonly string[];
}

/**
 * What is asked of the engine: all of it together, the same in other words, then less and less, the commonest left
 * out first; and each thing alone, so that a page is found that holds most of a long query and not all.
 */
export function askEngine(
  concepts: readonly WeighedConcept[],
  isSmall: (concept: WeighedConcept) => boolean,
  { reachOf }: KnownSite,
): EngineQuery[] {
  const content = concepts.filter((one) => !isSmall(one));
  const kept = (content.length > 0 ? content : concepts)
    .map(({ weight, ...concept }) => ({ weight, ways: waysOf(concept, reachOf) }))
    .filter(({ ways }) => ways.length > 0);
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  const single = kept.flatMap(({ weight, ways }, concept) =>
    ways.slice(0, MOST_WAYS).map((words, at) => ({
      words,
      share: ((at === 0 ? 1 : OTHER) * weight) / total,
      concept,
    })),
  );
  const together = kept.length > 1 ? askTogether(kept, total) : [];
  return [...together, ...bestOf(single, MOST_SINGLE)];
}

function askTogether(kept: readonly Kept[], total: number): EngineQuery[] {
  const rarestFirst = kept.toSorted((a, b) => b.weight - a.weight);
  const first = ({ ways }: Kept) => ways[0] ?? '';
  const ask = (some: readonly Kept[], way: (one: Kept) => string, worth: number): EngineQuery => ({
    words: kept
      .filter((one) => some.includes(one))
      .map(way)
      .join(' '),
    share: (worth * some.reduce((sum, { weight }) => sum + weight, 0)) / total,
    concept: null,
  });
  const asked = [
    ask(kept, first, 1),
    ...kept.flatMap((changed) =>
      changed.ways.slice(1, 3).map((way) => ask(kept, (one) => (one === changed ? way : first(one)), OTHER)),
    ),
    ...rarestFirst
      .slice(2)
      .map((_, index) => ask(rarestFirst.slice(0, rarestFirst.length - 1 - index), first, 0.9)),
  ];
  return bestOf(asked, MOST_TOGETHER);
}

function bestOf(asked: readonly EngineQuery[], most: number): EngineQuery[] {
  const each = asked.filter(
    ({ words }, at) => words !== '' && asked.findIndex((one) => one.words === words) === at,
  );
  return each.toSorted((a, b) => b.share - a.share).slice(0, most);
}

/** The ways to say something that the engine can find, as typed first. The engine takes a short word for the beginning of many. */
function waysOf({ words, others }: Concept, reachOf: (word: string) => number): string[] {
  const canFind = (some: readonly string[]) => contentWords(some).every((word) => reachOf(word) > 0);
  const isLong = (some: readonly string[]) => contentWords(some).some((word) => word.length > 2);
  const all = [words, ...others].filter(canFind);
  const long = all.filter(isLong);
  return (long.length > 0 ? long : all).map((some) => contentWords(some).join(' '));
}
