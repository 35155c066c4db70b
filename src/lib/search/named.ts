import type { KnownSite } from './known.ts';
import type { WeighedConcept } from './score.ts';
import { stemOf } from './stem.ts';
import { contentWords } from './stop-words.ts';

/** What the comparison of those named gains, and what is left of one of two that are not both named. */
const OF_PAIR = 0.4;
const NO_PAIR = 0.7;

/** What a name counts that is put together wrong, beside a right one. */
const MISNAMED = 1.5;

const ALL = '/compare/';
const PAIR = /^\/compare\/(.+)-and-(.+)\/$/;

/** Words that set one thing beside another. */
const COMPARING: ReadonlySet<string> = new Set(
  ['or', 'vs', 'versus', 'than', 'better', 'compare', 'compared', 'comparison', 'between', 'difference'].map(
    stemOf,
  ),
);

/**
 * The pages of the organisations a query names, each with which part of it the name is. Where things are set beside
 * each other, another name will do, such as “local group”.
 */
export function organisationsAsked(
  concepts: readonly WeighedConcept[],
  { namedBy, alsoNamed, misnamedBy }: KnownSite,
): Map<string, number> {
  const all = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const named = new Map(
    concepts.flatMap(({ words, weight }) => {
      const href = namedBy(words);
      return href === undefined ? [] : [[href, weight / all] as const];
    }),
  );
  const words = concepts.flatMap((concept) => concept.words);
  const misnamed = named.size === 0 ? misnamedBy(contentWords(words)) : undefined;
  if (misnamed !== undefined) named.set(misnamed, MISNAMED);
  const stems = words.map(stemOf);
  if (named.size === 0 || !stems.some((stem) => COMPARING.has(stem))) return named;
  for (const href of alsoNamed(stems)) if (!named.has(href)) named.set(href, 0);
  return named;
}

/** The score of a page of comparison, given which organisations are named: of more than two, that of all. Null for any other page. */
export function withComparison(
  href: string,
  score: number,
  named: ReadonlyMap<string, number>,
): number | null {
  const isMany = named.size > 2;
  if (href === ALL) return isMany ? score + OF_PAIR : score;
  const pair = PAIR.exec(href)?.slice(1);
  if (!pair) return null;
  const isAsked = pair.every((slug) => named.has(`/organisations/${slug}/`));
  return isAsked ? score + (isMany ? 0 : OF_PAIR) : NO_PAIR * score;
}
