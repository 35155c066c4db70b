import { describe, expect, test } from 'vitest';
import { row, service } from '../../../../fixtures/import-one.ts';
import { aLocation, aMeetingRow, importFile, onlyGroup, refusalsOf } from '../../../../fixtures/importing.ts';

/** A row in a hall, with no other place but what a test gives it. */
const placed = (changes: Record<string, unknown>) => {
  const none = { address: undefined, city: undefined, postal_code: undefined, country: undefined };
  return importFile('meeting-guide', [aMeetingRow({ ...none, ...changes })]);
};
const ELSEWHERE = 'Nothing in the row shows that it is in England.';

describe('what is not in England is refused', () => {
  test.each([
    {
      why: 'by its country',
      row: { country: 'US', city: 'Boston' },
      says: 'country “US”: It is in the United States.',
    },
    {
      why: 'by a country nobody listed here',
      row: { country: 'Brazil', city: 'Bath' },
      says: 'country “Brazil”: It is not in England.',
    },
    {
      why: 'by a country that part of the kingdom is',
      row: { country: 'Scotland', city: 'Perth' },
      says: 'country “Scotland”: It is in Scotland.',
    },
    {
      why: 'by its region',
      row: { regions: ['Wales', 'Cardiff'], city: 'Cardiff' },
      says: 'regions “Wales”: It is in Wales.',
    },
    {
      why: 'by its county',
      row: { state: 'Northern Ireland', city: 'Bangor', country: 'UK' },
      says: 'state “Northern Ireland”: It is in Northern Ireland.',
    },
    {
      why: 'by the country in a whole address',
      row: { formatted_address: '1 Royal Mile, Edinburgh, Scotland, UK' },
      says: 'formatted_address “Scotland”: It is in Scotland.',
    },
    {
      why: 'by its country, whatever its postcode',
      row: { country: 'Wales', postal_code: 'LS6 1AA' },
      says: 'country “Wales”: It is in Wales.',
    },
    {
      why: 'by its postcode',
      row: { postal_code: 'EH1 1AA', country: 'GB' },
      says: 'postal_code “EH1 1AA”: The postcode is in Scotland, not in England.',
    },
    {
      why: 'by a postcode of an island',
      row: { postal_code: 'JE2 3AB', country: 'GB' },
      says: 'postal_code “JE2 3AB”: The postcode is in Jersey, not in England.',
    },
    {
      why: 'by a Welsh postcode under an English post town',
      row: { city: 'Chester', postal_code: 'CH4 0AA' },
      says: 'postal_code “CH4 0AA”: The postcode is in Wales, not in England.',
    },
    {
      why: 'by half a postcode',
      row: { city: 'Cardiff', postal_code: 'CF10' },
      says: 'postal_code “CF10”: The postcode is in Wales, not in England.',
    },
    {
      why: 'by its coordinates',
      row: { country: 'GB', latitude: 55.95, longitude: -3.19 },
      says: 'latitude, longitude “55.95, -3.19”: The coordinates are not in England.',
    },
    {
      why: 'by coordinates in Wales, a few miles from the border',
      row: { latitude: 52.93, longitude: -3.05, country: 'UK' },
      says: 'country “UK”: It is too near the border to tell in which country.',
    },
    {
      why: 'a town outside the list of England',
      row: { city: 'Chepstow', country: 'UK' },
      says: 'city “Chepstow”: It is outside England.',
    },
    {
      why: 'a town of America with an English name',
      row: { city: 'Oxford', state: 'MS', address: '200 University Ave' },
      says: `address “200 University Ave”: ${ELSEWHERE}`,
    },
    {
      why: 'a whole address in America',
      row: { address: '100 Main St, Oxford, MS' },
      says: `address “100 Main St, Oxford, MS”: ${ELSEWHERE}`,
    },
    {
      why: 'an American postcode',
      row: { city: 'Boston', postal_code: '02108', country: 'GB' },
      says: 'postal_code “02108”: It is no British postcode.',
    },
    { why: 'a row that says nothing of where it is', row: {}, says: `location “Example Hall”: ${ELSEWHERE}` },
  ])('$why', ({ row, says }) => {
    expect(refusalsOf(placed(row))).toContain(`1 ${says}`);
  });
});

test.each(['United Kingdom (UK)', '826', 'GB-ENG'])('%s is no other country', (country) => {
  expect(row({ country }).refusals).toEqual([]);
});

test('a town with about where it is needs no postcode to be in England', () => {
  const place = { formatted_address: 'Wakefield, UK', location: 'Quaker Meeting House', approximate: 'yes' };
  const point = { latitude: 53.683, longitude: -1.499 };
  const fields = { address: undefined, city: undefined, postal_code: undefined, country: undefined };
  expect(onlyGroup(row({ ...fields, ...place, ...point })).location).toEqual({
    place: 'wakefield',
    precision: 'town',
    venue: 'Quaker Meeting House',
  });
});

test('a refusal shows no country that the file does not give', () => {
  const village = aLocation({ addresses: [{ address_1: '1 Sample Street', city: 'Robin Hood’s Bay' }] });
  expect(refusalsOf(service({ service_at_locations: [{ id: 's', location: village }] }))).toEqual([
    '1 address_1 “1 Sample Street”: Nothing in the row shows that it is in England.',
  ]);
});
