import { citedSources } from '../lib/citations.ts';
import { formatSource } from '../lib/format-source.ts';
import { listGroups } from './groups.ts';
import { entriesBySlug } from './entries.ts';

/** Where a source is used: a page of the site. */
export interface CitingPage {
  title: string;
  href: string;
}

/** Every source in alphabetical order of title, with the pages that cite it. */
export async function listCitedSources() {
  const citing = new Map<string, Map<string, CitingPage>>();
  const note = (slugs: readonly string[], page: CitingPage) => {
    for (const slug of slugs)
      citing.set(slug, (citing.get(slug) ?? new Map<string, CitingPage>()).set(page.href, page));
  };
  for (const [slug, { data, body }] of await entriesBySlug('organisations')) {
    note(citedSources(body ?? ''), { title: data.name, href: `/organisations/${slug}/` });
    note([...(data.founded?.sources ?? []), data.england.provenance.source], {
      title: data.name,
      href: `/organisations/${slug}/`,
    });
    note(
      data.waysIn.map((way) => way.provenance.source),
      { title: data.name, href: `/organisations/${slug}/` },
    );
    note(
      Object.values(data.answers).flatMap((answer) => answer.sources),
      { title: 'Compare side by side', href: '/compare/' },
    );
  }
  for (const [slug, { data, body }] of await entriesBySlug('models')) {
    const page = { title: data.title, href: `/models/${slug}/` };
    note(
      [...citedSources(body ?? ''), ...Object.values(data.answers).flatMap((answer) => answer.sources)],
      page,
    );
  }
  for (const [slug, { data, body }] of await entriesBySlug('programmes')) {
    const page = { title: data.title, href: `/programmes/${slug}/` };
    const own =
      data.kind === 'programme'
        ? data.partsSources
        : data.rows.flatMap((row) => [...row.left.sources, ...row.right.sources]);
    note([...citedSources(body ?? ''), ...own], page);
  }
  for (const [slug, { data, body }] of await entriesBySlug('guides')) {
    note(citedSources(body ?? ''), { title: data.title, href: `/guides/${slug}/` });
  }
  for (const [slug, { data }] of await entriesBySlug('glossary')) {
    note(data.sources, { title: `Glossary: ${data.term}`, href: `/glossary/#${slug}` });
  }
  for (const [, { data }] of await entriesBySlug('helplines')) {
    note([data.provenance.source], { title: 'Urgent help', href: '/urgent-help/' });
  }
  for (const { name, href, provenance } of await listGroups())
    note([provenance.source], { title: name, href });

  return [...(await entriesBySlug('sources'))]
    .map(([slug, { data }]) => ({
      ...formatSource(data),
      slug,
      kind: data.kind,
      note: data.note,
      citedBy: [...(citing.get(slug)?.values() ?? [])],
    }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
}
