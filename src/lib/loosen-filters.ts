import type { Filter, FinderChoices, Tick } from './finder-choices.ts';
import { filterGroups, type FoundGroup } from './group-filter.ts';

/** The tick at which the last group left, ticks taken in the order they were made; null while some remain. */
export function lastStraw(found: readonly FoundGroup[], choices: FinderChoices): Tick | 'within' | null {
  if (choices.within !== null && filterGroups(found, { ...choices, ticks: [] }).length === 0) return 'within';
  const byFilter = [...Map.groupBy(choices.ticks, ({ filter }) => filter).values()];
  for (const [index] of byFilter.entries()) {
    const ticks = byFilter.slice(0, index + 1).flat();
    if (filterGroups(found, { ...choices, ticks }).length === 0) return ticks.at(-1) ?? null;
  }
  return null;
}

/** A filter that could be let go, and how many groups there would be then. */
export interface Relaxation {
  /** The filter, or the limit of distance. */
  drop: Filter | 'within';
  count: number;
}

/** The choices without all that was ticked of a filter, or without the limit of distance. */
export function without(choices: FinderChoices, drop: Relaxation['drop']): FinderChoices {
  return drop === 'within'
    ? { ...choices, within: null }
    : { ...choices, ticks: choices.ticks.filter(({ filter }) => filter !== drop) };
}

/** Up to three filters that bring groups back when one of them is let go, those that bring most first. */
export function relax(found: readonly FoundGroup[], choices: FinderChoices): Relaxation[] {
  const active = [...new Set(choices.ticks.map(({ filter }) => filter))];
  return [...active, ...(choices.within === null ? [] : ['within' as const])]
    .map((drop) => ({ drop, count: filterGroups(found, without(choices, drop)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 3);
}
