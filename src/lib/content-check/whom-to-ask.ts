import { WAYS_TO_ASK } from '../before-you-go.ts';
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
 * Whom to ask about an entry: itself, by number or page; else its organisation; else whoever published
 * what we read. Null where nobody is known.
 */
export function whomToAsk(entry: Entry, content: Content): string | null {
  const own = OWN.map((path) => textAt(entry.readable, path)).find((text) => text !== undefined);
  return own ?? organisationOf(entry, content) ?? publisherOf(entry, content);
}

function organisationOf({ readable }: Entry, content: Content): string | null {
  const slug = textAt(readable, 'organisation');
  const organisation = entriesIn(content, 'organisations').find((one) => one.slug === slug);
  const ways = findAt(organisation?.readable, 'waysIn.*').map(({ value }) => value);
  const way = WAYS_TO_ASK.flatMap((kind) => ways.find((one) => valueAt(one, ['kind']) === kind) ?? [])[0];
  return textAt(way, 'url') ?? textAt(way, 'number') ?? null;
}

function publisherOf({ readable }: Entry, content: Content): string | null {
  const slug = textAt(readable, 'provenance.source');
  const source = entriesIn(content, 'sources').find((one) => one.slug === slug);
  const parts = [textAt(source?.readable, 'publisher'), textAt(source?.readable, 'URL')];
  return parts.filter((part) => part !== undefined).join(', ') || null;
}
