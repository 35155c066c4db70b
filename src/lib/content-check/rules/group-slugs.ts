import { entriesIn, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** A group’s page is /groups/<slug>/, whatever its region, so no two groups share a slug. */
export function groupSlugs(content: Content): Fault[] {
  const firstFile = new Map<string, string>();
  return entriesIn(content, 'groups').flatMap(({ slug, file }) => {
    const first = firstFile.get(slug);
    if (first === undefined) {
      firstFile.set(slug, file);
      return [];
    }
    const found = `Found "${slug}", which is also the name of ${first}.`;
    return [
      { file, line: 1, field: 'file name', found, write: 'Rename one of them, for example with its town.' },
    ];
  });
}
