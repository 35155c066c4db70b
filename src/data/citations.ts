import { citedSources } from '../lib/citations.ts';
import { sourcesOfModel, sourcesOfProgramme } from './articles.ts';
import { entriesBySlug } from './entries.ts';
import { sourcesOfGuide } from './guides.ts';
import { sourcesByTitle } from './sources.ts';

/** A page of the site, and the sources it cites. */
interface CitingPage {
  title: string;
  href: string;
  sources: readonly string[];
}

/** Every source in alphabetical order of title, with the pages that cite it. */
export async function listCitedSources() {
  const pages = (await Promise.all([prosePages(), listingPages()])).flat();
  return (await sourcesByTitle()).map((source) => {
    const citing = pages.filter(({ sources }) => sources.includes(source.slug));
    // A page that cites it in several places is named once.
    return {
      ...source,
      citedBy: [...new Map(citing.map(({ title, href }) => [href, { title, href }])).values()],
    };
  });
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
        ...data.evidence.studies.map(({ source }) => source),
        ...[data.england, ...data.waysIn].map(({ provenance }) => provenance.source),
      ],
    })),
    ...[...models].map(([slug, entry]) => ({
      title: entry.data.title,
      href: `/models/${slug}/`,
      sources: sourcesOfModel(entry),
    })),
    ...[...programmes].map(([slug, entry]) => ({
      title: entry.data.title,
      href: `/programmes/${slug}/`,
      sources: sourcesOfProgramme(entry),
    })),
    ...(await Promise.all(
      [...guides].map(async ([slug, entry]) => ({
        title: entry.data.title,
        href: `/guides/${slug}/`,
        sources: await sourcesOfGuide(entry),
      })),
    )),
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
