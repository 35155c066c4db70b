import { describe, expect, test } from 'vitest';
import { service, scheduled } from '../../../../fixtures/import-one.ts';
import {
  aLocation,
  aSchedule,
  aService,
  importFile,
  noticesOf,
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

describe('rules of repetition', () => {
  test.each([
    [
      { freq: 'WEEKLY', byday: 'TH,FR' },
      [
        ['thursday', 'weekly'],
        ['friday', 'weekly'],
      ],
    ],
    [{ freq: 'week', byday: 'Mon' }, [['monday', 'weekly']]],
    [{ freq: undefined, byday: undefined, weekday: 'Tuesday' }, [['tuesday', 'weekly']]],
    [{ freq: 'WEEKLY', byday: undefined, dtstart: '2026-10-05' }, [['monday', 'weekly']]],
    [{ freq: 'MONTHLY', byday: '1MO' }, [['monday', { monthly: 'first' }]]],
    [{ freq: 'MONTHLY', byday: '-1FR' }, [['friday', { monthly: 'last' }]]],
    [
      { freq: 'monthly', byday: '2MO,4MO' },
      [
        ['monday', { monthly: 'second' }],
        ['monday', { monthly: 'fourth' }],
      ],
    ],
    [
      { freq: 'WEEKLY', byday: 'MO', interval: 2, dtstart: '2026-10-05' },
      [['monday', { everyWeeks: 2, from: '2026-10-05' }]],
    ],
    [
      { freq: 'WEEKLY', byday: 'MO,WE', interval: 2, dtstart: '2026-10-07' },
      [
        ['monday', { everyWeeks: 2, from: '2026-10-19' }],
        ['wednesday', { everyWeeks: 2, from: '2026-10-07' }],
      ],
    ],
    [
      { freq: 'WEEKLY', byday: ['MO', 'WE'] },
      [
        ['monday', 'weekly'],
        ['wednesday', 'weekly'],
      ],
    ],
  ])('%j', (changes, expected) => {
    const { meetings } = onlyGroup(scheduled(changes));
    expect(meetings.map(({ weekday, recurrence }) => [weekday, recurrence])).toEqual(expected);
  });

  test.each([
    [
      'interval “2”: It is every few weeks, and no first day (dtstart) is given to count from.',
      { interval: 2 },
    ],
    ['interval “0”: It is not a number of weeks or months.', { interval: 0 }],
    ['interval “20”: Our files hold meetings up to 12 weeks apart.', { interval: 20, dtstart: '2026-10-05' }],
    [
      'bymonthday “15”: It is on a date of the month, and our files hold weekdays.',
      { freq: 'MONTHLY', byday: undefined, bymonthday: 15 },
    ],
    [
      'byday “-2FR”: Our files hold the first to fifth and the last weekday of a month.',
      { freq: 'MONTHLY', byday: '-2FR' },
    ],
    ['byday “2MO”: A numbered weekday belongs to a monthly rule, and this one is weekly.', { byday: '2MO' }],
    ['byday “XX”: It is not a weekday.', { byday: 'XX' }],
    ['weekday “1”: It is not a weekday.', { byday: undefined, weekday: 1 }],
    ['byday “”: It does not say on which day.', { byday: undefined }],
    ['freq “YEARLY”: Our files hold weekly and monthly meetings.', { freq: 'YEARLY' }],
    [
      'interval “2”: Our files hold monthly meetings only of every month.',
      { freq: 'MONTHLY', byday: '1MO', interval: 2 },
    ],
    [
      'dtstart “2026-12-01”: It does not say how often it comes round.',
      { freq: undefined, byday: undefined, dtstart: '2026-12-01' },
    ],
    ['opens_at “”: Its schedule has no time.', { opens_at: undefined }],
    ['closes_at “18:00”: It ends at 18:00, before it starts at 19:00.', { closes_at: '18:00' }],
    ['valid_to “2026-01-31”: It ended on 2026-01-31.', { valid_to: '2026-01-31' }],
    ['valid_from “2027-01-01”: It begins on 2027-01-01.', { valid_from: '2027-01-01' }],
  ])('refused: %s', (says, changes) => {
    expect(refusalsOf(scheduled(changes))).toContain(`1 ${says}`);
  });

  test('a schedule that is over is left out where another holds', () => {
    const result = scheduled({ byday: 'TU', valid_to: '2025-12-31' }, {});
    expect(onlyGroup(result).meetings.map(({ weekday }) => weekday)).toEqual(['monday']);
    expect(noticesOf(result)).toContain('valid_to: A schedule was left out: It ended on 2025-12-31.');
  });

  test('a trailing Z is reported and shifts nothing', () => {
    const result = scheduled({ opens_at: '19:00:00Z', closes_at: '20:30:00Z' });
    expect(onlyGroup(result).meetings[0]).toMatchObject({ start: '19:00', minutes: 90 });
    expect(noticesOf(result).join()).toContain('opens_at: It says "Z" after the time.');
  });

  test('a service with no schedule is refused, because none is not “by arrangement”', () => {
    expect(refusalsOf(service({ schedules: [] }))).toEqual([
      '1 schedules “”: It has no schedule, so nobody could know when to come.',
    ]);
  });
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

describe('a directory of all kinds of services', () => {
  test('what says nothing of alcohol or recovery is refused', () => {
    expect(refusalsOf(service({ name: 'Swimming for all', description: 'Lengths and lanes' }))).toEqual([
      '1 name “Swimming for all”: Nothing in it speaks of alcohol, drinking or recovery from addiction.',
    ]);
  });

  test('unless an editor has said whose groups they are', () => {
    expect(
      importFile('oruk', [aService({ name: 'Tuesday circle' })], { context: { organisation: null } }).planned,
    ).toHaveLength(1);
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
