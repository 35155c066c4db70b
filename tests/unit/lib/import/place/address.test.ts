import { describe, expect, test } from 'vitest';
import { row } from '../../../../fixtures/import-one.ts';
import { aLocation, aService, importFile, onlyGroup, refusalsOf } from '../../../../fixtures/importing.ts';

describe('an address in several lines', () => {
  test('in one field', () => {
    const { location } = onlyGroup(
      row({
        formatted_address: 'The Hall\r\n3 Bank Street\nLeeds,\nLS6 1AA',
        city: undefined,
        address: undefined,
      }),
    );
    expect(location).toMatchObject({ street: 'The Hall, 3 Bank Street', postcode: 'LS6 1AA' });
  });

  test('in the line of a service', () => {
    const address = {
      address_1: 'Room 2\r\n14 Broad Street<br>',
      city: 'Leeds',
      postal_code: 'LS6 1AA',
      country: 'GB',
    };
    const service = aService({
      service_at_locations: [{ id: 's', location: aLocation({ addresses: [address] }) }],
    });
    expect(onlyGroup(importFile('oruk', [service])).location?.street).toBe('Room 2, 14 Broad Street');
  });
});

describe('an address is told once', () => {
  test.each([
    ['1 Sample Street, Leeds, LS6 1AA', 'Example Hall', '1 Sample Street', 'Example Hall'],
    ['1 Sample Street, Leeds LS6 1AA, UK', 'Example Hall', '1 Sample Street', 'Example Hall'],
    ['Example Hall, 1 Sample Street', 'Example Hall', '1 Sample Street', 'Example Hall'],
    ['Example Hall', 'Example Hall', undefined, 'Example Hall'],
    ['1 Sample Street', '1 Sample Street', '1 Sample Street', undefined],
    ['Leeds LS6 1AA', 'Example Hall', undefined, 'Example Hall'],
    ['2 Leeds Road, Headingley', 'Example Hall', '2 Leeds Road, Headingley', 'Example Hall'],
  ])('%s in %s', (address, location, street, venue) => {
    const group = onlyGroup(row({ address, location }));
    expect([group.location?.street, group.location?.venue]).toEqual([street, venue]);
    expect(group.location?.postcode).toBe('LS6 1AA');
  });

  test('another postcode in the street stays, for an editor to see', () => {
    expect(onlyGroup(row({ address: '1 Sample Street, LS6 2BB' })).location?.street).toBe(
      '1 Sample Street, LS6 2BB',
    );
  });
});

test.each(['Zoom ID 123 456 7890', 'Online via Zoom', 'On Zoom (see notes)', 'Meeting ID: 123 456 7890'])(
  'a building called “%s” is none, and nobody could get there',
  (location) => {
    expect(refusalsOf(row({ location, address: '' }))).toEqual([
      expect.stringContaining('It is online or by phone, and there is no link or number to join.'),
    ]);
  },
);

test('a building may be called after the web', () => {
  expect(onlyGroup(row({ location: 'UK Online Centre' })).location?.venue).toBe('UK Online Centre');
});

test.each(['LS6 1AA.', 'LS6, 1AA', '(LS6 1AA)'])('a postcode with a mark beside it: %s', (postal_code) => {
  expect(onlyGroup(row({ postal_code })).location?.postcode).toBe('LS6 1AA');
});

test.each([
  ['YO1O 7AA', 'YO10 7AA'],
  ['LSI6 1AA', 'LS16 1AA'],
])('%s may be %s', (postal_code, meant) => {
  expect(row({ postal_code }).refusals[0]?.suggestion).toBe(`Did you mean “${meant}”?`);
});
