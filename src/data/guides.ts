import { citedSources } from '../lib/citations.ts';
import { guideThemes } from '../schemas/guide.ts';
import { entriesBySlug } from './entries.ts';
import { helplineView } from './helplines.ts';
import { mustGet } from './join.ts';
import { numberSources } from './sources.ts';

const themeOrder = Object.keys(guideThemes);

/** Every guide in the order of the section menu, with its helplines and numbered sources. */
export async function listGuides() {
  const [guides, helplines] = await Promise.all([entriesBySlug('guides'), entriesBySlug('helplines')]);
  const pages = [...guides].map(async ([slug, entry]) => {
    const lines = entry.data.helplines.map((line) => ({
      slug: line,
      data: mustGet(helplines, line, 'helplines').data,
    }));
    const sources = await numberSources([
      ...citedSources(entry.body ?? ''),
      ...lines.map(({ data }) => data.provenance.source),
    ]);
    return {
      ...entry.data,
      slug,
      href: `/guides/${slug}/`,
      entry,
      sources,
      helplines: lines.map((line) => helplineView(line.slug, line.data, sources)),
    };
  });
  return (await Promise.all(pages)).toSorted(
    (a, b) => themeOrder.indexOf(a.theme) - themeOrder.indexOf(b.theme) || a.order - b.order,
  );
}
export type GuidePage = Awaited<ReturnType<typeof listGuides>>[number];
