import { entriesIn, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { textAt } from '../find-at.ts';

/** A group is of an organisation that has groups, or of none: no list and no filter holds the others. */
export function groupOrganisations(content: Content): Fault[] {
  const others = new Set(
    entriesIn(content, 'organisations')
      .filter(({ readable }) => textAt(readable, 'kind') === 'alternative')
      .map(({ slug }) => slug),
  );
  return entriesIn(content, 'groups').flatMap((entry) => {
    const slug = textAt(entry.readable, 'organisation');
    if (slug === undefined || !others.has(slug)) return [];
    return {
      file: entry.file,
      line: entry.lineOf(['organisation']),
      field: 'organisation',
      found: `Found "${slug}", which is another way than a group.`,
      write: 'Write the organisation the group belongs to, or null for a group of its own.',
    };
  });
}
