import { describe, expect, test } from 'vitest';
import { service } from '../../../../fixtures/import-one.ts';
import {
  aLocation,
  aSchedule,
  aService,
  importFile,
  onlyGroup,
  refusalsOf,
} from '../../../../fixtures/importing.ts';

test('a service becomes a group of its own', () => {
  expect(onlyGroup(service())).toMatchObject({
    name: 'Example recovery group',
    organisation: null,
    meetings: [{ weekday: 'monday', start: '19:00', minutes: 90, recurrence: 'weekly' }],
    format: 'in-person',
    location: { place: 'leeds', venue: 'Example Hall', street: '1 Sample Street', postcode: 'LS6 1AA' },
    website: 'https://example.org/recovery',
    joining: null,
  });
});

test('one run by an organisation we have belongs to it', () => {
  expect(onlyGroup(service({ organization: { id: 'o', name: 'SMART Recovery' } })).organisation).toBe(
    'smart-recovery',
  );
});

describe('status', () => {
  test.each(['inactive', 'defunct'])('%s is refused', (status) => {
    expect(refusalsOf(service({ status }))).toEqual([
      `1 status “${status}”: The directory says that it has ended or is not active.`,
    ]);
  });

  test('temporarily closed is paused, with a day to ask again', () => {
    expect(onlyGroup(service({ status: 'temporarily closed' })).status).toEqual({
      is: 'paused',
      reason: 'The listing says that it is closed for now.',
      reviewOn: '2026-12-21',
    });
  });

  test('an alert that speaks of closing is for a person to read', () => {
    expect(refusalsOf(service({ alert: 'Closed until further notice' }))).toEqual([
      '1 alert “Closed until further notice”: Its alert may say that it does not meet.',
    ]);
  });
});

describe('cost', () => {
  test.each([
    { why: 'nought is free', changes: { cost_options: [{ option: 'Free', amount: 0 }] }, is: 'free' },
    { why: 'pounds are a charge', changes: { cost_options: [{ amount: '3.50' }] }, is: 'charged' },
    {
      why: 'a donation is said so',
      changes: { cost_options: [{ option: 'Voluntary donation', amount: 0 }] },
      is: 'donation',
    },
    {
      why: 'several prices are not one',
      changes: { cost_options: [{ amount: 0 }, { amount: 5 }] },
      is: 'not-known',
    },
    { why: 'the older field, where it is plain', changes: { fees: 'Free' }, is: 'free' },
    { why: 'the older field, where it is not', changes: { fees: 'Free for residents' }, is: 'not-known' },
    { why: 'nothing said', changes: {}, is: 'not-known' },
  ])('$why', ({ changes, is }) => {
    expect(onlyGroup(service(changes)).cost).toBe(is);
  });
});

describe('places', () => {
  const other = {
    id: 's2',
    location: aLocation({
      id: 'l2',
      name: 'Other Hall',
      addresses: [{ address_1: '2 Sample Street', city: 'Derby', postal_code: 'DE1 1AA' }],
    }),
  };
  const first = { id: 's1', location: aLocation() };

  test('several, with one schedule for all, are refused', () => {
    expect(refusalsOf(service({ service_at_locations: [first, other] }))).toEqual([
      '1 service_at_locations “2 places”: It meets in several places, and its schedule does not say which meets when.',
    ]);
  });

  test('several, each with its own schedule, are a group each', () => {
    const result = service({
      schedules: [
        aSchedule({ service_at_location_id: 's1' }),
        aSchedule({ service_at_location_id: 's2', byday: 'TU' }),
      ],
      service_at_locations: [first, other],
    });
    expect(result.planned.map(({ slug, group }) => [slug, group.meetings[0]?.weekday])).toEqual([
      ['example-recovery-group-leeds', 'monday'],
      ['example-recovery-group-derby', 'tuesday'],
    ]);
  });

  test('an address for letters is no place to meet', () => {
    const result = service({
      service_at_locations: [{ id: 's1', location: aLocation({ location_type: 'postal' }) }],
    });
    expect(refusalsOf(result)).toEqual([
      '1 address “”: It has no exact address, and no link or number to join.',
    ]);
  });

  test('a virtual place is online, and the service’s page is where to join', () => {
    const result = service({
      service_at_locations: [{ id: 's1', location: { id: 'l', location_type: 'virtual', name: 'Zoom' } }],
    });
    expect(onlyGroup(result)).toMatchObject({
      format: 'online',
      location: null,
      joining: { url: 'https://example.org/recovery' },
    });
  });

  test('one in Wales is refused', () => {
    const wales = aLocation({
      addresses: [{ address_1: '1 Street', city: 'Cardiff', postal_code: 'CF10 1AA', country: 'GB' }],
    });
    expect(refusalsOf(service({ service_at_locations: [{ id: 's', location: wales }] }))).toEqual([
      '1 postal_code “CF10 1AA”: The postcode is in Wales, not in England.',
    ]);
  });
});

test('the older version is read too: physical_addresses, regular_schedules, eligibilitys', () => {
  const old = {
    id: '9',
    name: 'Alcohol support circle',
    status: 'active',
    attending_type: 'venue',
    attending_access: 'drop-in',
    eligibilitys: [{ id: 'e', eligibility: 'female', minimum_age: 18, maximum_age: 99 }],
    regular_schedules: [
      { id: 'r', freq: 'week', interval: 1, weekday: 'Wednesday', opens_at: '10:00', closes_at: '12:00' },
    ],
    service_at_locations: [
      {
        id: 's',
        location: {
          id: 'l',
          name: 'Example Library',
          physical_addresses: [{ address_1: '3 Sample Street', city: 'Aylesbury', postal_code: 'HP20 1AA' }],
        },
      },
    ],
  };
  expect(
    onlyGroup(
      importFile('oruk', { totalElements: 1, content: [old] }, { context: { organisation: undefined } }),
    ),
  ).toMatchObject({
    meetings: [{ weekday: 'wednesday', start: '10:00', minutes: 120, recurrence: 'weekly' }],
    audience: ['women'],
    whoMayCome: 'It is for women. It is for people aged 18 and over.',
    booking: 'not-needed',
    location: { place: 'aylesbury', venue: 'Example Library', postcode: 'HP20 1AA' },
  });
});

test.each([{ file: {} }, { file: 5 }, { file: { contents: {} } }])('$file is no directory', ({ file }) => {
  expect(() => importFile('oruk', file)).toThrow('An Open Referral UK file is a service, or a page');
});

test('a price that is over, or has not begun, says nothing of the cost now', () => {
  const prices = [
    { amount: 5, valid_to: '2024-12-31' },
    { amount: 0, valid_from: '2025-01-01' },
    { amount: 8, valid_from: '2027-04-01' },
  ];
  expect(onlyGroup(service({ cost_options: prices })).cost).toBe('free');
});

test('one page of several calls nothing gone, and all pages together are the whole', () => {
  const first = { total_pages: 2, total_items: 2, contents: [aService()] };
  const second = { ...first, contents: [aService({ id: 'b', name: 'Recovery, another' })] };
  expect(importFile('oruk', first)).toMatchObject({ isPart: true, gone: [] });
  expect(importFile('oruk', first).remarks[0]).toMatch(/^This is 1 of 2 pages: nothing is called gone\./);
  const both = importFile('oruk', [first, second]);
  expect([both.isPart, both.rows, both.remarks]).toEqual([false, 2, []]);
});
