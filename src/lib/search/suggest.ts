import type { SearchKind } from '../search-kinds.ts';
import { fold } from './fold.ts';
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
  const folded = fold(query);
  if (folded === '') return [];
  return start.pages
    .filter(({ title, aliases }) =>
      [title, ...aliases].some((name) => ` ${fold(name)}`.includes(` ${folded}`)),
    )
    .slice(0, MOST)
    .map(({ title, href, kind }) => ({ title, href, kind }));
}
