import { expect, test } from 'vitest';
import { addressLines, isSameVenue, mapLink } from '../../../src/lib/group-address.ts';
import type { Group } from '../../../src/schemas/group.ts';

type Location = NonNullable<Group['location']>;
const hall: Location = {
  place: 'leeds',
  precision: 'venue',
  venue: 'Example Hall',
  street: '1 Sample Street',
  postcode: 'LS6 1AA',
};

test('an address goes from the building to the postcode, and leaves out what is not known', () => {
  expect(addressLines(hall, 'Leeds')).toEqual(['Example Hall', '1 Sample Street', 'Leeds', 'LS6 1AA']);
  expect(addressLines({ place: 'leeds', precision: 'town' }, 'Leeds')).toEqual(['Leeds']);
});

test.each<{ why: string; location: Location; query: string | null }>([
  { why: 'a map knows streets better than halls', location: hall, query: '1 Sample Street, Leeds, LS6 1AA' },
  {
    why: 'a hall is searched for by name where there is no more',
    location: { place: 'leeds', precision: 'venue', venue: 'Example Hall' },
    query: 'Example Hall, Leeds',
  },
  {
    why: 'a postcode will do',
    location: { place: 'leeds', precision: 'postcode', postcode: 'LS6 1AA' },
    query: 'Leeds, LS6 1AA',
  },
  {
    why: 'a town gets no pin, for it would stand at the wrong door',
    location: { place: 'leeds', precision: 'town' },
    query: null,
  },
])('$why', ({ location, query }) => {
  const link = mapLink(location, 'Leeds');
  expect(link && new URL(link).searchParams.get('query')).toBe(query);
});

test.each<{ why: string; other: Partial<Location>; is: boolean }>([
  { why: 'the same in every part', other: {}, is: true },
  { why: 'written in another way', other: { venue: 'EXAMPLE HALL.', street: '1, Sample street' }, is: true },
  { why: 'in another town', other: { place: 'whitby' }, is: false },
  { why: 'another hall', other: { venue: 'Sample Hall' }, is: false },
  { why: 'a hall of that name in another street', other: { street: '2 Sample Street' }, is: false },
  { why: 'a hall of that name with another postcode', other: { postcode: 'LS6 2BB' }, is: false },
])('one building or not: $why', ({ other, is }) => {
  expect(isSameVenue(hall, { ...hall, ...other })).toBe(is);
});

test('a building is the same where one record says less, and unknown buildings never are', () => {
  const less: Location = { place: 'leeds', precision: 'venue', venue: 'Example Hall' };
  expect(isSameVenue(hall, less)).toBe(true);
  const town: Location = { place: 'leeds', precision: 'town' };
  expect(isSameVenue(town, town)).toBe(false);
});
