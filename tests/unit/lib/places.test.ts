import { nameInText } from '../../../src/lib/geo.ts';
import { expect, test } from 'vitest';
import { regions } from '../../../src/lib/geo.ts';
import { isInEngland, parsePlaces } from '../../../src/lib/places.ts';

const HEADER = 'name,kind,lat,lng,district,region,country,slug,aliases\n';
const parse = (row: string) => parsePlaces(HEADER + row)[0];

test('a row is a place, columns found by their names', () => {
  expect(parse('Abbey Wood,suburb,51.491,0.108,Greenwich,London,England,abbey-wood,')).toEqual({
    name: 'Abbey Wood',
    kind: 'suburb',
    slug: 'abbey-wood',
    lat: 51.491,
    lng: 0.108,
    district: 'Greenwich',
    region: 'london',
    aliases: [],
  });
});

test('a name in quotes may hold a comma', () => {
  const row =
    'Boscombe,suburb,50.725,-1.84,"Bournemouth, Christchurch and Poole",South West,England,boscombe,';
  expect(parse(row)?.district).toBe('Bournemouth, Christchurch and Poole');
});

test.each([
  { aliases: '', is: [], why: 'no other name' },
  { aliases: 'Burton', is: ['Burton'], why: 'one other name' },
  { aliases: 'Burton;Burton upon Trent', is: ['Burton', 'Burton upon Trent'], why: 'several other names' },
])('$why', ({ aliases, is }) => {
  expect(parse(`A,town,1,2,B,London,England,a,${aliases}`)?.aliases).toEqual(is);
});

test.each([
  ...Object.entries(regions).map(([slug, name]) => ({ name, is: slug, why: `${name} is in England` })),
  { name: '', is: null, why: 'a place in Wales or Scotland has no region' },
  { name: 'Atlantis', is: null, why: 'an unknown region is none' },
  { name: 'constructor', is: null, why: 'a word every object knows is no region' },
])('$why', ({ name, is }) => {
  expect(parse(`A,town,1,2,B,${name},X,a,`)?.region).toBe(is);
});

test('a place with a region is in England, one without is not', () => {
  const rows =
    'Leeds,city,53.8,-1.55,Leeds,London,England,leeds,\nChepstow,town,51.6,-2.7,M,,Wales,chepstow,';
  expect(
    parsePlaces(HEADER + rows)
      .filter(isInEngland)
      .map(({ slug }) => slug),
  ).toEqual(['leeds']);
});

test('a list with only a header is empty', () => {
  expect(parsePlaces(HEADER)).toEqual([]);
});

test.each([
  { slug: 'north-west', name: 'North West', says: 'the North West', why: 'most regions take an article' },
  { slug: 'london', name: 'London', says: 'London', why: 'London takes none' },
  {
    slug: 'yorkshire-and-the-humber',
    name: 'Yorkshire and The Humber',
    says: 'Yorkshire and The Humber',
    why: 'nor does Yorkshire',
  },
  { slug: 'leeds', name: 'Leeds', says: 'Leeds', why: 'nor does a town' },
])('after "in": $why', ({ slug, name, says }) => {
  expect(nameInText(slug, name)).toBe(says);
});
