import { chooseFrom } from '../content-check/wording.ts';
import type { Listing } from './listing.ts';
import type { ImportContext } from './propose-group.ts';
import type { Row } from './row.ts';

/** The organisation a row names, else that of the whole feed, else the one its publisher is. */
export function organisationOf(
  { name, organisation, publisher }: Listing,
  { organisations, organisation: ofFeed }: ImportContext,
  row: Row,
): string | null {
  if (organisation !== null) {
    const known = [...new Set(organisations.values()), 'none'];
    const byName = organisations.get(organisation.value.toLowerCase());
    const slug = known.find((one) => one === organisation.value) ?? byName ?? null;
    if (slug === null)
      row.refuse(organisation, 'It is none of our organisations.', chooseFrom(organisation.value, known));
    return slug === 'none' ? null : slug;
  }
  const slug = publisher && (organisations.get(publisher.value.toLowerCase()) ?? null);
  if (ofFeed !== undefined || publisher === null) {
    if (publisher !== null && slug !== null && slug !== (ofFeed ?? null)) {
      row.refuse(
        publisher,
        'It is another organisation than the import was told.',
        'Import the groups of each organisation by themselves, or add it by hand.',
      );
    }
    return ofFeed ?? null;
  }
  if (slug === null) {
    const named = organisationAtHead(name.value, organisations);
    if (named !== null) {
      row.notice(
        name.field,
        `It begins with the name of one of our organisations: proposed as a group of ${named}. Look.`,
      );
      return named;
    }
    row.notice(
      publisher.field,
      `“${publisher.value}” is none of our organisations: proposed as a group of its own.`,
    );
  }
  return slug;
}

/** The organisation whose name of several words a group’s name begins with; null for none. One word may mean much else. */
function organisationAtHead(name: string, organisations: ImportContext['organisations']): string | null {
  const text = name.toLowerCase();
  const heads = [...organisations].filter(
    ([one]) => one.includes(' ') && text.startsWith(one) && !/^[\p{L}\d’'-]/u.test(text.slice(one.length)),
  );
  const [longest] = heads.toSorted(([a], [b]) => b.length - a.length);
  return longest?.[1] ?? null;
}
