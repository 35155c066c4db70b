import { describe, expect, test } from 'vitest';
import { row } from '../../../../fixtures/import-one.ts';
import { aMeetingRow, importFile, noticesOf, onlyGroup, refusalsOf } from '../../../../fixtures/importing.ts';

/** A row in a hall, with no other place but what a test gives it. */
const placed = (changes: Record<string, unknown>) => {
  const none = { address: undefined, city: undefined, postal_code: undefined, country: undefined };
  return importFile('meeting-guide', [aMeetingRow({ ...none, ...changes })]);
};

describe('what is in England is placed', () => {
  test.each([
    {
      why: 'by postcode alone, however it is written',
      row: { postal_code: 'ls61aa', city: 'Leeds' },
      is: { place: 'leeds', postcode: 'LS6 1AA' },
    },
    { why: 'by the country and a town', row: { country: 'England', city: 'Leeds' }, is: { place: 'leeds' } },
    {
      why: 'by the kingdom and a large town',
      row: { country: 'United Kingdom', city: 'Leeds' },
      is: { place: 'leeds' },
    },
    {
      why: 'by its region',
      row: { regions: ['England', 'North West', 'Manchester'] },
      is: { place: 'manchester' },
    },
    {
      why: 'by coordinates alone',
      row: { latitude: 50.21, longitude: -5.48 },
      is: { place: 'st-ives-cornwall' },
    },
    {
      why: 'by the coordinates, where several places have one name',
      row: { city: 'St. Ives', country: 'UK', latitude: 52.33, longitude: -0.07 },
      is: { place: 'st-ives-cambridgeshire' },
    },
    {
      why: 'by the postcode, where several places have one name',
      row: { city: 'Ashford', postal_code: 'TN23 1AA' },
      is: { place: 'ashford-kent' },
    },
    {
      why: 'by the postcode, where a larger place is called so for short',
      row: { city: 'Richmond', postal_code: 'TW9 1AA' },
      is: { place: 'richmond-upon-thames' },
    },
    {
      why: 'by another name of the town',
      row: { city: 'Hull', postal_code: 'HU1 1AA' },
      is: { place: 'kingston-upon-hull' },
    },
    {
      why: 'in a town whose name is written another way',
      row: { city: 'stoke on trent', postal_code: 'ST4 1AA' },
      is: { place: 'stoke-on-trent' },
    },
    {
      why: 'by a whole address',
      row: { formatted_address: '1 High Street, Headingley, Leeds LS6 3AA, UK' },
      is: { place: 'headingley', street: '1 High Street', postcode: 'LS6 3AA' },
    },
    {
      why: 'on an English side of a shared postcode area',
      row: { city: 'Berwick-upon-Tweed', postal_code: 'TD15 1AA' },
      is: { place: 'berwick-upon-tweed' },
    },
    {
      why: 'on the coast, where the outline is rough',
      row: { city: 'Whitby', country: 'GB', latitude: 54.4885, longitude: -0.6147 },
      is: { place: 'whitby' },
    },
    { why: 'on an island', row: { city: 'Cowes', postal_code: 'PO31 7AA' }, is: { place: 'cowes' } },
    {
      why: 'in a village called Wales, by its postcode',
      row: { formatted_address: '1 School Road, Wales, S26 5LN, UK' },
      is: { place: 'wales', street: '1 School Road' },
    },
    {
      why: 'by a country it names, where the postcode cannot tell',
      row: { country: 'England', city: 'Chester', postal_code: 'CH4 8ZZ' },
      is: { place: 'chester' },
    },
  ])('$why', ({ row, is }) => {
    expect(onlyGroup(placed(row)).location).toMatchObject(is);
  });

  test('a village that is not in the list takes the nearest place that is, and an editor hears of it', () => {
    const result = placed({ city: 'Little Nowhere', postal_code: 'LS6 1AA' });
    expect(onlyGroup(result).location?.postcode).toBe('LS6 1AA');
    expect(noticesOf(result).join()).toMatch(
      /“Little Nowhere” is not in our list of places: we took the nearest, /,
    );
  });
});

describe('what contradicts itself is refused', () => {
  test.each([
    {
      why: 'a postcode in Leeds and a town in Cornwall',
      row: { city: 'Penzance', postal_code: 'LS6 1AA' },
      says: /^1 city “Penzance”: It is about 3\d\d miles from where/,
    },
    {
      why: 'a postcode in Leeds and coordinates in London',
      row: { city: 'Leeds', postal_code: 'LS6 1AA', latitude: 51.5, longitude: -0.12 },
      says: /The coordinates are about 1\d\d miles from the postcode LS6 1AA/,
    },
    {
      why: 'coordinates that are swapped',
      row: { city: 'Leeds', country: 'GB', latitude: -1.55, longitude: 53.8 },
      says: /The coordinates are not in England/,
    },
    {
      why: 'a name that three places have, with nothing to tell them apart',
      row: { city: 'St Ives', country: 'England' },
      says: /There are 3 places of that name/,
    },
    {
      why: 'a town’s name that a larger place is called by for short',
      row: { city: 'Richmond', country: 'England' },
      says: /There are 2 places of that name: richmond and richmond-upon-thames/,
    },
    {
      why: 'a town nobody knows, with nothing else',
      row: { city: 'Ledes', country: 'England' },
      says: /“Ledes”: It is not in our list of places in England/,
    },
    {
      why: 'a postcode area that does not exist',
      row: { city: 'Leeds', postal_code: 'ZZ6 1AA', country: 'GB' },
      says: /“ZZ6 1AA”: No British postcode begins so/,
    },
    {
      why: 'a unit of a shared sector that nobody lists',
      row: { city: 'Chester', postal_code: 'CH4 8ZZ', country: 'GB' },
      says: /too near the border/,
    },
    {
      why: 'a suburb whose name other parts of the kingdom have too',
      row: { city: 'Abbey Wood', country: 'UK' },
      says: /Nothing in the row shows that it is in England/,
    },
  ])('$why', ({ row, says }) => {
    expect(refusalsOf(placed(row)).join('\n')).toMatch(says);
  });
});

test('swapped coordinates are called so, and a misspelt town and postcode are guessed', () => {
  const suggestion = (row: Record<string, unknown>) => placed(row).refusals[0]?.suggestion;
  expect(suggestion({ city: 'Leeds', country: 'GB', latitude: -1.55, longitude: 53.8 })).toBe(
    'Latitude and longitude look swapped.',
  );
  expect(suggestion({ city: 'Ledes', country: 'England' })).toBe(
    'Did you mean “Leeds”? Or give the row a postcode.',
  );
  expect(suggestion({ city: 'Leeds', postal_code: 'LS6 IAA' })).toBe('Did you mean “LS6 1AA”?');
});

test.each([
  { why: 'two noughts', latitude: 0, longitude: 0 },
  { why: 'NaN as text', latitude: 'NaN', longitude: 'NaN' },
  { why: 'nothing', latitude: '', longitude: '' },
  { why: 'no place on earth', latitude: 530, longitude: -155 },
])('coordinates that say nothing are left out: $why', ({ latitude, longitude }) => {
  expect(
    onlyGroup(placed({ city: 'Leeds', postal_code: 'LS6 1AA', latitude, longitude })).location?.place,
  ).toBe('leeds');
});

describe('precision', () => {
  test.each([
    { why: 'a venue is a building', row: { postal_code: 'LS6 1AA', city: 'Leeds' }, is: 'venue' },
    {
      why: 'a postcode alone is an area',
      row: { location: undefined, postal_code: 'LS6 1AA', city: 'Leeds' },
      is: 'postcode',
    },
    {
      why: 'what the feed calls approximate is a town',
      row: { approximate: 'yes', postal_code: 'LS6 1AA', city: 'Leeds' },
      is: 'town',
    },
  ])('$why', ({ row, is }) => {
    expect(onlyGroup(placed(row)).location?.precision).toBe(is);
  });
});

test('of two places of one name, the council area or region that stands beside it tells', () => {
  const placed = (regions: string[]) =>
    row({ city: undefined, postal_code: undefined, country: 'England', regions });
  expect(onlyGroup(placed(['Richmond upon Thames', 'Richmond'])).location?.place).toBe(
    'richmond-upon-thames',
  );
  expect(refusalsOf(placed(['Richmond'])).join()).toContain('There are 2 places of that name');
});
