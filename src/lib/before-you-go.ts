import type { Group } from '../schemas/group.ts';
import type { Organisation, WayIn } from '../schemas/organisation.ts';
import type { Source } from '../schemas/source.ts';

/** The one best way to check that a group meets, before setting out. */
export interface BeforeYouGo {
  /** What to do, for example "Phone 0113 496 0000 first" */
  text: string;
  /** Where a press on it leads. */
  href: string;
}

/**
 * Ways to ask an organisation about one of its groups, the best first: its list of meetings names the group itself,
 * who answers its number can look it up, its site may list it.
 */
export const WAYS_TO_ASK = ['finder', 'phone', 'website'] as const;

/**
 * The one best way to check: what the group says of it, else its own page, else its organisation’s list, number or
 * site, else the page that lists it. An article tells of a group once and is no way to check, nor is a page we know
 * from a copy. Null where no way is known.
 */
export function beforeYouGo(
  group: Pick<Group, 'beforeYouGo' | 'website' | 'provenance'>,
  organisation: Pick<Organisation, 'name' | 'waysIn' | 'website'> | null,
  source: Pick<Source, 'type' | 'URL'>,
): BeforeYouGo | null {
  return ownWay(group) ?? organisationWay(organisation) ?? listingWay(group, source);
}

function ownWay({ beforeYouGo: own, website }: Pick<Group, 'beforeYouGo' | 'website'>): BeforeYouGo | null {
  if (own && 'phone' in own) return { text: `Phone ${own.phone} first`, href: dial(own.phone) };
  if (own) return { text: 'See first whether it is on', href: own.url };
  return website === null ? null : { text: 'See the group’s own page first', href: website };
}

function organisationWay(
  organisation: Pick<Organisation, 'name' | 'waysIn' | 'website'> | null,
): BeforeYouGo | null {
  if (organisation === null) return null;
  const { name, waysIn, website } = organisation;
  const way = WAYS_TO_ASK.flatMap((kind) => waysIn.find((one) => one.kind === kind) ?? [])[0];
  if (way !== undefined)
    return { text: wayInWords(way, name), href: 'url' in way ? way.url : dial(way.number) };
  return website === null ? null : { text: siteInWords(name), href: website };
}

function wayInWords(way: WayIn, owner: string): string {
  if (way.kind === 'phone') return `Phone ${way.number} first, the number of ${owner}`;
  return way.kind === 'finder' ? `Look for it first in the list of ${owner}` : siteInWords(owner);
}

const siteInWords = (owner: string) => `Look for it first on the website of ${owner}`;

function listingWay(
  { provenance }: Pick<Group, 'provenance'>,
  { type, URL: href }: Pick<Source, 'type' | 'URL'>,
): BeforeYouGo | null {
  const isKept = type === 'webpage' && provenance.seen.as === 'live';
  return isKept && href !== undefined
    ? { text: 'See first whether the page we saw it on still lists it', href }
    : null;
}

const dial = (number: string) => `tel:${number.replaceAll(' ', '')}`;
