import { entriesBySlug } from './entries.ts';
import { listedOrganisations } from './listings.ts';

/** What results can be narrowed to beside their kind, as the search page holds it. */
export interface SearchFacets {
  /** By organisation, the addresses of the pages that name it. */
  orgs: Record<string, string[]>;
  /** By choice of a goal, the organisations that meet it in full. */
  goals: Record<string, string[]>;
}

/** Which pages are about which organisation. Single groups are left out: the directory filters them. */
export async function listSearchFacets(): Promise<SearchFacets> {
  const [organisations, guides, models, programmes, listed] = await Promise.all([
    entriesBySlug('organisations'),
    entriesBySlug('guides'),
    entriesBySlug('models'),
    entriesBySlug('programmes'),
    listedOrganisations(),
  ]);
  const texts = [
    ...textsOf('guides', guides),
    ...textsOf('models', models),
    ...textsOf('programmes', programmes),
  ];
  const goals: Record<string, string[]> = {};
  const orgs: Record<string, string[]> = {};
  for (const [slug, { data }] of organisations) {
    for (const goal of listed.get(slug)?.goal ?? []) (goals[goal] ??= []).push(slug);
    const named = texts.filter(({ body }) => isNamed(body, [data.name, data.shortName]));
    orgs[slug] = [
      `/organisations/${slug}/`,
      ...(data.kind === 'compared' ? ['/compare/'] : []),
      ...named.map(({ href }) => href),
    ];
  }
  return { orgs, goals };
}

/** Names count with their capitals: “SMART” is an organisation, “smart” is a word. */
function isNamed(prose: string, names: readonly string[]): boolean {
  const patterns = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\w-])(?:${patterns.join('|')})(?![\\w-])`).test(prose);
}

function textsOf(folder: string, entries: Iterable<[string, { body?: string }]>) {
  return Array.from(entries, ([slug, { body = '' }]) => ({ href: `/${folder}/${slug}/`, body }));
}
