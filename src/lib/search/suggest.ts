import type { SearchKind } from '../search-kinds.ts';
import { wordsOf } from './fold.ts';
import { knownSite } from './known.ts';
import { planSearch, scorePages, weigh } from './plan.ts';
import type { SearchStart } from './start.ts';

/** A page offered while the reader types. */
export interface Suggestion {
  title: string;
  href: string;
  kind: SearchKind;
}

const MOST = 6;

/** The pages a half-typed query may mean, best first, from the start file alone. */
export function suggest(query: string, start: SearchStart): Suggestion[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const known = knownSite(start);
  const concepts = weigh(words, known).map((one, index, all) => ({
    ...one,
    isOpen: index === all.length - 1,
  }));
  const asTyped = scorePages(concepts, start, known);
  const { pins, scores } = planSearch(query, start);
  const scoreOf = (href: string) =>
    (pins.includes(href) ? 10 : 0) + Math.max(asTyped.get(href) ?? 0, scores.get(href) ?? 0);
  return start.pages
    .map((page) => ({ page, score: scoreOf(page.href) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ page: { title, href, kind } }) => ({ title, href, kind }));
}
