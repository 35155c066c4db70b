import { citedSources } from '../lib/citations.ts';
import { guideThemes } from '../schemas/guide.ts';
import { entriesBySlug } from './entries.ts';
import { numberSources } from './sources.ts';

const themeOrder = Object.keys(guideThemes);

/** Every guide in the order of the section menu, with numbered sources. */
export async function listGuides() {
  const pages = [...(await entriesBySlug('guides'))].map(async ([slug, entry]) => ({
    ...entry.data,
    slug,
    href: `/guides/${slug}/`,
    entry,
    sources: await numberSources(citedSources(entry.body ?? '')),
  }));
  return (await Promise.all(pages)).toSorted(
    (a, b) => themeOrder.indexOf(a.theme) - themeOrder.indexOf(b.theme) || a.order - b.order,
  );
}
export type GuidePage = Awaited<ReturnType<typeof listGuides>>[number];
