import type { SearchAddress } from './address.ts';

/** Which pages are about what, as the search page holds it. */
export interface Facets {
  /** By organisation, the addresses of the pages about it. */
  orgs: Readonly<Record<string, readonly string[]>>;
  /** By choice of a goal, the organisations that meet it. */
  goals: Readonly<Record<string, readonly string[]>>;
}

/** The results about the organisation and the goal chosen; all where neither is. */
export function narrow<Hit extends { href: string }>(
  results: readonly Hit[],
  { org, goal }: Pick<SearchAddress, 'org' | 'goal'>,
  { orgs, goals }: Facets,
): readonly Hit[] {
  if (org === null && goal === null) return results;
  const withGoal = goal === null ? Object.keys(orgs) : (goals[goal] ?? []);
  const about = org === null ? withGoal : withGoal.filter((slug) => slug === org);
  const pages = new Set(about.flatMap((slug) => orgs[slug] ?? []));
  return results.filter(({ href }) => pages.has(href));
}
