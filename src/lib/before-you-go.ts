import type { Group } from '../schemas/group.ts';

/** The one best way to check that a group meets, before setting out. */
export interface BeforeYouGo {
  /** What to do, for example "Phone 0113 496 0000 first" */
  text: string;
  /** Where a press on it leads. */
  href: string;
}

/** An organisation’s own list of meetings. */
export interface Finder {
  /** Whose list it is, in short. */
  owner: string;
  url: string;
}

/**
 * What a group says of checking, else its own page, else its organisation’s
 * list; null where none of them is known.
 */
export function beforeYouGo(
  { beforeYouGo: own, website }: Pick<Group, 'beforeYouGo' | 'website'>,
  finder: Finder | null,
): BeforeYouGo | null {
  if (own && 'phone' in own) {
    return { text: `Phone ${own.phone} first`, href: `tel:${own.phone.replaceAll(' ', '')}` };
  }
  if (own) return { text: 'See first whether it is on', href: own.url };
  if (website !== null) return { text: 'See the group’s own page first', href: website };
  return finder && { text: `Look it up first in the list of ${finder.owner}`, href: finder.url };
}
