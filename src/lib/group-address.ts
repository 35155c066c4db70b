import type { Group } from '../schemas/group.ts';

type Location = NonNullable<Group['location']>;

/** Where a group meets, line by line: building, street, town, postcode, as far as they are known. */
export function addressLines(location: Location, town: string): string[] {
  return [location.venue, location.street, town, location.postcode].filter((line) => line !== undefined);
}

/**
 * A search for the address on OpenStreetMap. None where only the town is known:
 * a pin in the middle of it would send people to the wrong door.
 */
export function mapLink(location: Location, town: string): string | null {
  if (location.precision === 'town') return null;
  const { street, postcode } = location;
  // Maps know streets and postcodes better than the names of halls.
  const known = [street, postcode].filter((part) => part !== undefined);
  const query = known.length > 0 ? [street, town, postcode] : addressLines(location, town);
  const words = query.filter((part) => part !== undefined).join(', ');
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: words }).toString()}`;
}

/**
 * Whether two groups meet in one building: its name is the same, and neither
 * street nor postcode says otherwise. Both are in the same town.
 */
export function isSameVenue(a: Location, b: Location): boolean {
  return (
    a.place === b.place &&
    a.venue !== undefined &&
    plain(a.venue) === plain(b.venue) &&
    (['street', 'postcode'] as const).every(
      (part) => a[part] === undefined || b[part] === undefined || plain(a[part]) === plain(b[part]),
    )
  );
}

/** A name without what people write in different ways. */
function plain(name: string | undefined): string | undefined {
  return name?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
