import type { EngineQuery } from './ask.ts';

/** One answer of the engine to one query of a plan, best first. */
export type EngineAnswer = readonly Found[];

/** A page, or a part of one, with the engine’s score. */
interface Found {
  id: string;
  href: string;
  score: number;
}

/** What the words inside a page count, beside its names: found together, and one by one. */
const TOGETHER = 0.1;
const APART = 0.7;
/** How much of that a page loses that the engine scores far below its best. */
const FALL = 0.8;
/** What is left of it for the comparison of two organisations, which says again what their own pages say. */
const SAID_AGAIN = 0.6;

/**
 * One ranked list of addresses: the pins, then by what a page’s names say and what the engine found in its text. An
 * answer of the engine counts as much as its query holds of what was asked. What was asked one by one is added up, in
 * the page as a whole or in the part that holds most of it, so that a page that holds much of a long query stands
 * above one that holds its rarest word.
 */
export function mergeAnswers(
  {
    pins,
    queries,
    scores,
  }: { pins: readonly string[]; queries: readonly EngineQuery[]; scores: ReadonlyMap<string, number> },
  answers: readonly EngineAnswer[],
): string[] {
  const found = answers.flatMap((answer, index) => {
    const { share, concept } = queries[index] ?? { share: 0, concept: null };
    const best = answer[0]?.score || 1;
    return answer.map(({ id, href, score }) => ({
      ...{ id, href, concept },
      worth: share * (1 - FALL + (FALL * score) / best),
    }));
  });
  const apart = addUp(found);
  const together = new Map<string, number>();
  for (const { href, concept, worth } of found) if (concept === null) raise(together, href, worth);
  const isOne = queries.every(({ concept }) => concept !== null);
  const total = (href: string) => {
    const inside = APART * (apart.get(href) ?? 0) + TOGETHER * ((isOne ? apart : together).get(href) ?? 0);
    return (
      (scores.get(href) ?? 0) +
      (href.includes('-and-') && href.startsWith('/compare/') ? SAID_AGAIN : 1) * inside
    );
  };
  const ranked = [...new Set([...scores.keys(), ...found.map(({ href }) => href)])];
  return [...new Set([...pins, ...ranked.toSorted((a, b) => total(b) - total(a))])];
}

/** By address, what is found one by one, of the part that holds most. */
function addUp(
  found: readonly { id: string; href: string; concept: number | null; worth: number }[],
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [, inPart] of Map.groupBy(found, ({ id }) => id)) {
    const best = new Map<number, number>();
    for (const { concept, worth } of inPart) if (concept !== null) raise(best, concept, worth);
    const sum = [...best.values()].reduce((all, one) => all + one, 0);
    raise(sums, inPart[0]?.href ?? '', sum);
  }
  return sums;
}

function raise<Key>(best: Map<Key, number>, key: Key, worth: number) {
  best.set(key, Math.max(best.get(key) ?? 0, worth));
}
