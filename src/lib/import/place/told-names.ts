import type { ToldPlace, ToldTown } from '../listing.ts';
import type { Told } from '../row.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Names of a town, a building and a street. */
export interface ToldNames {
  /** Names that may be its town’s, the surest first. */
  towns: ToldTown[];
  venue: string | null;
  street: string | null;
}

const NOT_A_VENUE =
  /^(?:online|virtual|zoom|online (?:only|meeting|via zoom)|zoom (?:meeting|online)|telephone|phone|tb[ac]|n\/?a|none|-+)$/i;

/** Names of town, venue and street. What stands for "online" is no venue. */
export function namesIn(
  { towns, venue, street }: ToldPlace,
  addressParts: readonly string[],
  gazetteer: Gazetteer,
): ToldNames {
  const parts = addressParts.filter((part) => !NOT_A_VENUE.test(part));
  const venueName = nameOf(venue);
  return {
    towns: [...towns, ...parts.map((value) => ({ field: 'address', value })).reverse()].filter(
      ({ value }) => !NOT_A_VENUE.test(value),
    ),
    venue: venueName,
    street:
      nameOf(street) ??
      streetIn(
        parts.filter((part) => part !== venueName),
        gazetteer,
      ),
  };
}

function nameOf(told: Told | null): string | null {
  return told === null || NOT_A_VENUE.test(told.value) ? null : told.value;
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
