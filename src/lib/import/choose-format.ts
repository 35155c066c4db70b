import type { Group } from '../../schemas/group.ts';
import { capitalise } from '../text.ts';
import type { ToldJoining } from './joining.ts';
import type { Listing } from './listing.ts';
import type { Whereabouts } from './place/locate.ts';
import { isOnTheWeb } from './place/told-names.ts';
import type { Row, Told } from './row.ts';

type Format = Group['format'];

/** What a row has to say of how people meet. */
export interface ToldFormat {
  listing: Listing;
  joining: ToldJoining | null;
  where: Whereabouts;
  isApproximate: boolean;
}

const NO_WAY_IN =
  'Add its address, or a link or number to join; else leave it out, because nobody could get there.';

/**
 * How people meet: what the row says of it, held against what it gives them to get there. Null, and a refusal,
 * where nobody could get there. `paused` says that the building is closed and there is no other way in.
 */
export function chooseFormat(told: ToldFormat, row: Row): { format: Format; isPaused: boolean } | null {
  const { listing, joining } = told;
  const remote = joining === null ? null : joining.url === undefined ? 'phone' : 'online';
  const hasRoom = hasAddress(told);
  const isClosed = listing.closedVenue !== null;
  if (isClosed && remote !== null) {
    row.notice(
      listing.closedVenue?.field ?? '',
      'The building is closed for now, so it is proposed as online or by phone only.',
    );
    return { format: remote, isPaused: false };
  }
  const says = listing.format?.is ?? saysInName(told);
  const field = listing.format?.told ?? listing.name;
  if (says === 'online' || says === 'phone') {
    if (remote !== null)
      return { format: says === 'phone' && joining?.phone ? 'phone' : remote, isPaused: false };
    return refuseNoWayIn(
      listing,
      { field, reason: 'It is online or by phone, and there is no link or number to join.' },
      row,
    );
  }
  if (!hasRoom) {
    if (remote !== null && says !== 'in-person') {
      if (says === 'hybrid') {
        row.notice(
          field.field,
          'It says that people also meet in a room, and gives no exact address: proposed without the room.',
        );
      }
      return { format: remote, isPaused: false };
    }
    const { address, street, venue } = listing.place;
    const where = address ?? street ?? venue ?? { field: 'address', value: '' };
    return refuseNoWayIn(
      listing,
      { field: where, reason: 'It has no exact address, and no link or number to join.' },
      row,
    );
  }
  if (says === 'hybrid' && remote === null) {
    row.notice(
      field.field,
      'It says that people can also join from home, and gives no way to: proposed as in person only.',
    );
  }
  if (says === 'in-person' && remote !== null) {
    row.notice(
      field.field,
      'It says “in person” and has a link or number to join: proposed as in person only.',
    );
  }
  return { format: remote !== null && says !== 'in-person' ? 'hybrid' : 'in-person', isPaused: isClosed };
}

/** Nobody could get there. Where the row has a link or a number that may not be printed, that is the reason. */
function refuseNoWayIn(
  { link, phone }: Listing,
  { field, reason }: { field: Told; reason: string },
  row: Row,
): null {
  const unusable = [link, phone].flatMap((told) => {
    const why = told && row.notices.find((notice) => notice.field === told.field);
    return told && why ? [{ told, text: capitalise(why.text.replace(/^.*? was left out: /, '')) }] : [];
  });
  for (const { told, text } of unusable) row.refuse(told, `${text} There is no other way in.`, NO_WAY_IN);
  if (unusable.length === 0) row.refuse(field, reason, NO_WAY_IN);
  return null;
}

/** An address that leads to a door; an approximate one only where it names the house and there is no other way in. */
function hasAddress({
  where: { venue, street, postcode },
  listing,
  isApproximate,
  joining,
}: ToldFormat): boolean {
  if (listing.place.precision !== null) return true;
  const isNamed = venue !== null || street !== null;
  return isApproximate ? isNamed && joining === null : isNamed || postcode !== null;
}

/** Titles and buildings that tell the format where no field does: "Online: Tuesday night", "Physical and online". */
function saysInName({ listing: { name, place } }: ToldFormat): Format | null {
  if (
    /\b(?:hybrid|(?:physical|in[ -]person|face[ -]to[ -]face)\s*(?:and|&|\+|\/)\s*(?:online|zoom|virtual))\b/i.test(
      name.value,
    )
  ) {
    return 'hybrid';
  }
  const isVenueOnTheWeb = place.venue !== null && isOnTheWeb(place.venue.value);
  return isVenueOnTheWeb || /\b(?:online|on-line|zoom|virtual)\b/i.test(name.value) ? 'online' : null;
}
