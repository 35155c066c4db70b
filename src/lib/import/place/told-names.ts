import type { ToldPlace, ToldTown } from '../listing.ts';
import type { Told } from '../row.ts';
import { splitAddress, wholePostcode } from './address.ts';
import { plainName, type Gazetteer } from './gazetteer.ts';

/** Names of a town, a building and a street. */
export interface ToldNames {
  /** Names that may be its town’s, the surest first. */
  towns: ToldTown[];
  venue: string | null;
  street: string | null;
}

const NOT_A_VENUE = /^(?:telephone|phone|tb[ac]|n\/?a|none|-+)$/i;
/** What stands for a place on the web; a number beside it is of the meeting, and nobody’s to print. */
const ON_THE_WEB =
  /^(?:(?:on|via|by) )?(?:online|virtual|zoom)(?: (?:only|meeting|online|room|via zoom))?(?:$| ?[:(,-]| (?:meeting )?id\b)|^(?:meeting|zoom) id\b/i;

/** True for a text that stands for a place on the web. */
export function isOnTheWeb(text: string): boolean {
  return ON_THE_WEB.test(text);
}

function isNoVenue(text: string): boolean {
  return NOT_A_VENUE.test(text) || isOnTheWeb(text);
}

/** Names of town, venue and street. What stands for "online" is no venue. */
export function namesIn(
  { towns, venue, street, postcode }: ToldPlace,
  addressParts: readonly string[],
  gazetteer: Gazetteer,
): ToldNames {
  const parts = addressParts.filter((part) => !isNoVenue(part));
  const venueName = nameOf(venue);
  const streetName = nameOf(
    street && { ...street, value: streetAlone(street.value, { towns, postcode, venue }) },
  );
  // A house number in front makes it a street, whichever field it stands in.
  const isStreet = venueName !== null && /^\d/.test(venueName) && isAlike(venueName, street?.value ?? '');
  return {
    towns: [...towns, ...parts.map((value) => ({ field: 'address', value })).reverse()].filter(
      ({ value }) => !isNoVenue(value),
    ),
    venue: isStreet ? null : venueName,
    street:
      (isStreet ? venueName : streetName) ??
      streetIn(
        parts.filter((part) => part !== venueName),
        gazetteer,
      ),
  };
}

/** A street without what other fields say already: its building, its town and its postcode. */
function streetAlone(
  street: string,
  { towns, postcode, venue }: Pick<ToldPlace, 'towns' | 'postcode' | 'venue'>,
): string {
  const split = splitAddress(street);
  const isOther =
    split.postcode !== null &&
    postcode !== null &&
    wholePostcode(split.postcode) !== wholePostcode(postcode.value);
  const isTold = (part: string) => towns.some(({ value }) => isAlike(part, value));
  const parts = isOther ? street.split(',').map((part) => part.trim()) : [...split.parts];
  while (parts.length > 0 && isTold(parts.at(-1) ?? '')) parts.pop();
  while (parts.length > 0 && venue !== null && isAlike(parts[0] ?? '', venue.value)) parts.shift();
  return parts.join(', ');
}

function isAlike(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

function nameOf(told: Told | null): string | null {
  return told === null || told.value === '' || isNoVenue(told.value) ? null : told.value;
}

/** The parts of an address before its town; where no part is a town we know, the first of several. */
function streetIn(parts: readonly string[], gazetteer: Gazetteer): string | null {
  const town = parts.findIndex((part) => gazetteer.named(part).length > 0);
  const before =
    town === -1
      ? parts.slice(0, parts.length > 1 || /\d/.test(parts[0] ?? '') ? 1 : 0)
      : parts.slice(0, town);
  return before.length === 0 ? null : before.join(', ');
}
