import { describe, expect, test } from 'vitest';
import { row, service, scheduled } from '../../../fixtures/import-one.ts';
import {
  aBmltRow,
  aLocation,
  importFile,
  noticesOf,
  onlyGroup,
  refusalsOf,
} from '../../../fixtures/importing.ts';

describe('recovery', () => {
  test.each([
    'Vehicle recovery course',
    'Stroke recovery group',
    'Data Recovery for beginners',
    'Recovery College',
  ])('%s is of another kind', (name) => {
    expect(refusalsOf(service({ name })).join()).toContain('Nothing in it speaks of alcohol');
  });

  test('a word that means another thing elsewhere refuses nothing', () => {
    const description = 'It costs nothing, in the heart of town. We also help with mental health.';
    expect(onlyGroup(service({ name: 'Recovery circle', description })).name).toBe('Recovery circle');
    expect(onlyGroup(service({ name: 'Recovery from substance abuse' })).name).toContain('Recovery');
  });

  test('with nothing beside it is proposed, for an editor to look', () => {
    expect(noticesOf(service({ name: 'Recovery circle' }))).toContain(
      'name: It speaks of recovery, and not from what: see whether it is about alcohol or drugs.',
    );
  });

  test.each(['Stroke recovery and alcohol support', 'Alcohol recovery circle', 'SMART Recovery'])(
    '%s is ours',
    (name) => {
      const result = service({ name });
      expect(onlyGroup(result).name).toBe(name);
      expect(noticesOf(result).join()).not.toContain('not from what');
    },
  );
});

test.each([
  'Term time only',
  'Runs during term-time',
  'Not in school holidays',
  'No meetings during the holidays',
])('“%s” is not every week', (notes) => {
  expect(refusalsOf(row({ notes })).join()).toContain('It may not meet every week, as its other fields say.');
});

test('a price that is over, or has not begun, says nothing of the cost now', () => {
  const prices = [
    { amount: 5, valid_to: '2024-12-31' },
    { amount: 0, valid_from: '2025-01-01' },
    { amount: 8, valid_from: '2027-04-01' },
  ];
  expect(onlyGroup(service({ cost_options: prices })).cost).toBe('free');
});

describe('the days between which a schedule holds', () => {
  test.each(['31/01/2026', '31.01.2026', '31-01-2026', '31/1/2026'])(
    '%s is a day of last January',
    (valid_to) => {
      expect(refusalsOf(scheduled({ valid_to }))).toEqual([
        `1 valid_to “${valid_to}”: It ended on 2026-01-31.`,
      ]);
    },
  );

  test('what is no day is told', () => {
    expect(noticesOf(scheduled({ valid_to: 'end of term' }))).toContain(
      'valid_to: “end of term” is no day we can read: see whether the schedule still holds.',
    );
  });
});

test.each([
  ['freq', 'FREQ=WEEKLY;BYDAY=TU', 'tuesday', 'weekly'],
  ['freq', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR', 'friday', { monthly: 'last' }],
  ['rrule', 'FREQ=WEEKLY;INTERVAL=1;BYDAY=WE', 'wednesday', 'weekly'],
])('a rule in one line, in %s: %s', (field, rule, weekday, recurrence) => {
  const schedule = { freq: undefined, byday: undefined, [field]: rule };
  expect(onlyGroup(scheduled(schedule)).meetings).toMatchObject([{ weekday, recurrence }]);
});

test('of a rule in one line, what our files cannot hold is refused', () => {
  expect(refusalsOf(scheduled({ freq: 'FREQ=WEEKLY;BYDAY=TU;COUNT=6' }))).toEqual([
    '1 count “6”: Our files cannot hold this part of its rule.',
  ]);
  expect(refusalsOf(scheduled({ freq: 'FREQ=WEEKLY;BYDAY=TU;BYHOUR=9' }))).toEqual([
    '1 freq “BYHOUR=9”: Our files cannot hold this part of its rule.',
  ]);
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

test.each([
  ['YO1O 7AA', 'YO10 7AA'],
  ['LSI6 1AA', 'LS16 1AA'],
])('%s may be %s', (postal_code, meant) => {
  expect(row({ postal_code }).refusals[0]?.suggestion).toBe(`Did you mean “${meant}”?`);
});

test('a refusal shows no country that the file does not give', () => {
  const village = aLocation({ addresses: [{ address_1: '1 Sample Street', city: 'Robin Hood’s Bay' }] });
  expect(refusalsOf(service({ service_at_locations: [{ id: 's', location: village }] }))).toEqual([
    '1 address_1 “1 Sample Street”: Nothing in the row shows that it is in England.',
  ]);
});

test('yes is nobody’s name', () => {
  for (const result of [row({ name: true }), service({ name: true })])
    expect(refusalsOf(result)).toEqual(['1 name “true”: It has no name.']);
  expect(refusalsOf(importFile('bmlt', [aBmltRow({ meeting_name: true })]))).toEqual([
    '1 meeting_name “true”: It has no name.',
  ]);
  expect(onlyGroup(row({ location: true })).location).not.toHaveProperty('venue');
  expect(refusalsOf(importFile('bmlt', [aBmltRow({ published: false })]))).toEqual([
    '1 published “false”: Its keepers have not published it.',
  ]);
});

test('a length that is not understood is told', () => {
  const result = importFile('bmlt', [aBmltRow({ duration_time: 'an hour and a bit' })]);
  expect(onlyGroup(result).meetings[0]).not.toHaveProperty('minutes');
  expect(noticesOf(result)).toContain(
    'duration_time: “an hour and a bit” was not understood, so no length is given.',
  );
  expect(noticesOf(importFile('bmlt', [aBmltRow({ duration_time: '00:00:00' })])).join()).not.toContain(
    'understood',
  );
});

test('a room with no address is told of, and not taken', () => {
  const result = row({
    attendance_option: 'hybrid',
    conference_url: 'https://example.org/join',
    address: undefined,
    location: undefined,
    postal_code: undefined,
  });
  expect(onlyGroup(result)).toMatchObject({ format: 'online', location: null });
  expect(noticesOf(result)).toContain(
    'attendance_option: It says that people also meet in a room, and gives no exact address: proposed without the room.',
  );
});
