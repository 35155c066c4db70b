import { sourcesOf } from '../cited.ts';
import { entriesIn, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** Every source is cited somewhere: the list of sources is what the site rests on, and no more. */
export function unusedSources(content: Content): Fault[] {
  // What an unreadable entry cites is not known: rather say nothing than something false.
  if (content.entries.some((entry) => entry.data === undefined)) return [];
  const cited = new Set(content.entries.flatMap(sourcesOf));
  return entriesIn(content, 'sources')
    .filter(({ slug }) => !cited.has(slug))
    .map(({ slug, file }) => ({
      file,
      line: 1,
      field: 'whole file',
      found: `Found no entry that cites "${slug}".`,
      write: 'Cite it where it is used, or take the file out.',
    }));
}
