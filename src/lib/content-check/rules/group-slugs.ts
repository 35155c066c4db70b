import { entriesIn, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { repeats } from '../repeats.ts';

/** A group’s page is /groups/<slug>/, whatever its region, so no two groups share a slug. */
export function groupSlugs(content: Content): Fault[] {
  return repeats(entriesIn(content, 'groups'), ({ slug }) => slug).map(({ entry, first }) => ({
    file: entry.file,
    line: 1,
    field: 'file name',
    found: `Found "${entry.slug}", which is also the name of ${first.file}.`,
    write: 'Rename one of them, for example with its town.',
  }));
}
