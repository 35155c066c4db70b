import { entriesIn, type Content, type Entry } from './content.ts';
import { findAt, textAt, valueAt } from './find-at.ts';

/** Fields by which a group or a line can be reached, the nearest to it first. */
const OWN = [
  'beforeYouGo.phone',
  'beforeYouGo.url',
  'website',
  'joining.phone',
  'number',
  'joining.url',
  'url',
];

/**
 * Whom to ask about an entry: itself, by number or page; else its organisation’s finder; else whoever published
 * what we read. Null where nobody is known.
 */
export function whomToAsk(entry: Entry, content: Content): string | null {
  const own = OWN.map((path) => textAt(entry.readable, path)).find((text) => text !== undefined);
  return own ?? finderOf(entry, content) ?? publisherOf(entry, content);
}

function finderOf({ readable }: Entry, content: Content): string | null {
  const slug = textAt(readable, 'organisation');
  const organisation = entriesIn(content, 'organisations').find((one) => one.slug === slug);
  const ways = findAt(organisation?.readable, 'waysIn.*').map(({ value }) => value);
  const finder = ways.find((way) => valueAt(way, ['kind']) === 'finder');
  return textAt(finder, 'url') ?? null;
}

function publisherOf({ readable }: Entry, content: Content): string | null {
  const slug = textAt(readable, 'provenance.source');
  const source = entriesIn(content, 'sources').find((one) => one.slug === slug);
  const parts = [textAt(source?.readable, 'publisher'), textAt(source?.readable, 'URL')];
  return parts.filter((part) => part !== undefined).join(', ') || null;
}
