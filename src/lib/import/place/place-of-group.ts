import type { Group } from '../../../schemas/group.ts';
import type { Listing } from '../listing.ts';
import type { Row, Told } from '../row.ts';
import { choosePlace } from './choose-place.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Whereabouts } from './locate.ts';

/** The place a group meets in; refused where nothing shows that it is in England. */
export function placeOf(
  where: Whereabouts,
  listing: Listing,
  { gazetteer, row }: { gazetteer: Gazetteer; row: Row },
): ReturnType<typeof choosePlace> {
  const wrong = where.wrongPostcode;
  if (wrong !== null) {
    row.refuse(wrong.told, wrong.reason, wrong.suggestion);
    return null;
  }
  if (where.country === 'england')
    return choosePlace(where.towns, where.point, { gazetteer, row, isShown: where.isShown });
  // Of an approximate point nobody knows how far off it is: the town’s own name says more.
  const isVague = where.point === null || (listing.place.isApproximate && where.postcode === null);
  if (where.country === 'kingdom' && isVague) {
    const place = choosePlace(where.towns, null, { gazetteer, row, isShown: false });
    if (place === null || ['city', 'town'].includes(place.kind)) return place;
  }
  const unsaid = 'Nothing in the row shows that it is in England.';
  const reason = isVague ? unsaid : 'It is too near the border to tell in which country.';
  row.refuse(
    whereabouts(listing, where),
    reason,
    'If it is in England, give the row its whole postcode or its country.',
  );
  return null;
}

/** Online and by phone there is no place; a row that shows no tie to this country may be from anywhere. */
export function refuseFarAway(where: Whereabouts, listing: Listing, row: Row): null {
  if (where.country === 'unsaid' && listing.zone === null) {
    row.refuse(
      whereabouts(listing, where),
      'Nothing in the row shows that it is for people in England.',
      'If it is, give the row its country, or the time zone Europe/London.',
    );
  }
  return null;
}

/** What a row says of where it is, for a refusal to show. */
function whereabouts(
  { place: { country, postcode, address, street, venue } }: Listing,
  { towns }: Whereabouts,
): Told {
  return country ?? postcode ?? address ?? street ?? towns[0] ?? venue ?? { field: 'address', value: '' };
}

/** A place as a file holds it, as exactly as it is known. */
export function locationOf(
  { postcode, venue, street }: Whereabouts,
  place: string,
  { isApproximate, precision }: Listing['place'],
): Group['location'] {
  const exact = venue !== null || street !== null ? 'venue' : 'postcode';
  return {
    place,
    precision: precision ?? (isApproximate ? 'town' : exact),
    ...(venue !== null && { venue }),
    ...(street !== null && { street }),
    ...(postcode !== null && { postcode }),
  };
}
