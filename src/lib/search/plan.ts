import { fold } from './fold.ts';
import type { SearchStart } from './start.ts';

/** What will be asked of the engine for a query, and what comes first whatever it answers. */
export interface SearchPlan {
  typed: string;
  /** The query as it was searched, when spelling changed it. */
  corrected: string | null;
  /** Addresses that come first, best first: exact title, alias or abbreviation, close title match. */
  pins: readonly string[];
  /** For the engine, most faithful first: synonym alternatives, relaxed. */
  queries: readonly string[];
}

/** `literal`: as typed, without correction: “Search instead for”. */
export interface PlanOptions {
  literal?: boolean;
}

/** How a query is searched. Empty for one without a letter or digit. */
export function planSearch(query: string, start: SearchStart, options: PlanOptions = {}): SearchPlan {
  const typed = query.trim();
  const folded = fold(typed);
  if (folded === '') return { typed, corrected: null, pins: [], queries: [] };
  if (options.literal) return { typed, corrected: null, pins: [], queries: [folded] };
  const pins = start.pages
    .filter(({ title, aliases }) => [title, ...aliases].some((name) => fold(name) === folded))
    .map(({ href }) => href);
  return { typed, corrected: null, pins, queries: [folded] };
}
