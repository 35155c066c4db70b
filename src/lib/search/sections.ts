import { searchKinds, type SearchKind } from '../search-kinds.ts';

/** How many results stand above the kinds. */
export const BEST = 3;

/** Results under one heading. */
export interface ResultSection<Hit> {
  /** Null for the best of all kinds. */
  kind: SearchKind | null;
  hits: readonly Hit[];
}

/**
 * Results as the search page shows them. The three best come first, whatever their kind, because a tired
 * reader looks at three, and the best answer must not wait below a heading that happens to come first. The
 * rest stands by kind, the kind of the best of them first. No result stands twice. Of one kind alone, or
 * no more than three, there is one list.
 */
export function sectionsOf<Hit extends { kind: SearchKind }>(results: readonly Hit[]): ResultSection<Hit>[] {
  if (results.length === 0) return [];
  const kinds = new Set(results.map(({ kind }) => kind));
  const [only] = kinds;
  if (kinds.size === 1 && only !== undefined) return [{ kind: only, hits: results }];
  const rest = Map.groupBy(results.slice(BEST), ({ kind }) => kind);
  return [
    { kind: null, hits: results.slice(0, BEST) },
    ...Array.from(rest, ([kind, hits]) => ({ kind, hits })),
  ];
}

/** How many results there are of each kind, in the order of the kinds. */
export function countByKind(results: readonly { kind: SearchKind }[]): Record<SearchKind, number> {
  const counts = Object.fromEntries(searchKinds.map((kind) => [kind, 0])) as Record<SearchKind, number>;
  for (const { kind } of results) counts[kind] += 1;
  return counts;
}
