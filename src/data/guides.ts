import type { CollectionEntry } from 'astro:content';
import { citedSources } from '../lib/citations.ts';
import { guideThemes } from '../schemas/guide.ts';
import { askViews, sourcesOfAsks } from './asks.ts';
import { entriesBySlug } from './entries.ts';
import { helplineView } from './helplines.ts';
import { mustGet } from './join.ts';
import { numberSources, sourcesInShort } from './sources.ts';

const themeOrder = Object.keys(guideThemes);

/** Every guide in the order of the section menu, with its questions, its helplines and numbered sources. */
export async function listGuides() {
  const [guides, helplines] = await Promise.all([entriesBySlug('guides'), entriesBySlug('helplines')]);
  const pages = [...guides].map(async ([slug, entry]) => {
    const numbered = await numberSources(await sourcesOfGuide(entry));
    const sources = entry.data.asks.length > 0 ? await sourcesInShort(numbered) : numbered;
    return {
      ...entry.data,
      slug,
      href: `/guides/${slug}/`,
      entry,
      sources,
      asks: await askViews(entry.data.asks, sources),
      helplines: entry.data.helplines.map((line) =>
        helplineView(line, mustGet(helplines, line, 'helplines').data, sources),
      ),
    };
  });
  return (await Promise.all(pages)).toSorted(
    (a, b) => themeOrder.indexOf(a.theme) - themeOrder.indexOf(b.theme) || a.order - b.order,
  );
}
export type GuidePage = Awaited<ReturnType<typeof listGuides>>[number];

/** What a guide cites: its prose, then what its questions show, then its helplines. */
export async function sourcesOfGuide({ data, body }: CollectionEntry<'guides'>): Promise<string[]> {
  const helplines = await entriesBySlug('helplines');
  return [
    ...citedSources(body ?? ''),
    ...(await sourcesOfAsks(data.asks)),
    ...data.helplines.map((line) => mustGet(helplines, line, 'helplines').data.provenance.source),
  ];
}
