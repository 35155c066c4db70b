import { citedSources } from '../lib/citations.ts';
import { formatSource } from '../lib/format-source.ts';
import { entriesBySlug } from './entries.ts';

/** A page of the site, and the sources it cites. */
interface CitingPage {
  title: string;
  href: string;
  sources: readonly string[];
}

/** Every source in alphabetical order of title, with the pages that cite it. */
export async function listCitedSources() {
  const pages = (await Promise.all([prosePages(), listingPages()])).flat();
  return [...(await entriesBySlug('sources'))]
    .map(([slug, { data }]) => {
      const citing = pages.filter(({ sources }) => sources.includes(slug));
      return {
        ...formatSource(data),
        slug,
        note: data.note,
        // A page that cites it in several places is named once.
        citedBy: [...new Map(citing.map(({ title, href }) => [href, { title, href }])).values()],
      };
    })
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
}

export type CitedSource = Awaited<ReturnType<typeof listCitedSources>>[number];

async function prosePages(): Promise<CitingPage[]> {
  const [organisations, models, programmes, guides] = await Promise.all([
    entriesBySlug('organisations'),
    entriesBySlug('models'),
    entriesBySlug('programmes'),
    entriesBySlug('guides'),
  ]);
  return [
    ...[...organisations].map(([slug, { data, body }]) => ({
      title: data.name,
      href: `/organisations/${slug}/`,
      sources: [
        ...citedSources(body ?? ''),
        ...(data.founded?.sources ?? []),
        ...[data.england, ...data.waysIn].map(({ provenance }) => provenance.source),
      ],
    })),
    ...[...models].map(([slug, { data, body }]) => ({
      title: data.title,
      href: `/models/${slug}/`,
      sources: [
        ...citedSources(body ?? ''),
        ...Object.values(data.answers).flatMap(({ sources }) => sources),
      ],
    })),
    ...[...programmes].map(([slug, { data, body }]) => ({
      title: data.title,
      href: `/programmes/${slug}/`,
      sources: [
        ...citedSources(body ?? ''),
        ...(data.kind === 'programme'
          ? data.partsSources
          : data.rows.flatMap(({ left, right }) => [...left.sources, ...right.sources])),
      ],
    })),
    ...[...guides].map(([slug, { data, body }]) => ({
      title: data.title,
      href: `/guides/${slug}/`,
      sources: citedSources(body ?? ''),
    })),
  ];
}

/** The pages that gather many entries into one. */
async function listingPages(): Promise<CitingPage[]> {
  const [organisations, glossary, helplines, groups] = await Promise.all([
    entriesBySlug('organisations'),
    entriesBySlug('glossary'),
    entriesBySlug('helplines'),
    entriesBySlug('groups'),
  ]);
  const answers = [...organisations.values()].flatMap(({ data }) => Object.values(data.answers));
  const sourceOf = ({ data }: { data: { provenance: { source: string } } }) => data.provenance.source;
  return [
    { title: 'Compare side by side', href: '/compare/', sources: answers.flatMap(({ sources }) => sources) },
    {
      title: 'Glossary',
      href: '/glossary/',
      sources: [...glossary.values()].flatMap(({ data }) => data.sources),
    },
    { title: 'Urgent help', href: '/urgent-help/', sources: [...helplines.values()].map(sourceOf) },
    { title: 'Find a group', href: '/groups/', sources: [...groups.values()].map(sourceOf) },
  ];
}
