import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRow } from '../../../../src/lib/import/row.ts';
import { clock, minutesOf, readTimes } from '../../../../src/lib/import/told-time.ts';
import { timeSchema } from '../../../../src/schemas/shared.ts';
import { row, sheet } from '../../../fixtures/import-one.ts';
import { aMeetingRow, importFile, noticesOf, onlyGroup, refusalsOf } from '../../../fixtures/importing.ts';

const timed = (changes: Record<string, unknown>) =>
  importFile('meeting-guide', [aMeetingRow({ end_time: undefined, ...changes })]);
const meetingsOf = (changes: Record<string, unknown>) => onlyGroup(timed(changes)).meetings;

describe('times are read as people write them', () => {
  test.each([
    ['19:00', '19:00'],
    ['9:05', '09:05'],
    ['19:00:00', '19:00'],
    ['19.30', '19:30'],
    ['7:00 PM', '19:00'],
    ['7pm', '19:00'],
    ['7.30 p.m.', '19:30'],
    ['12:00 AM', '00:00'],
    ['12:15 pm', '12:15'],
    ['noon', '12:00'],
    ['Midnight', '00:00'],
  ])('%s is %s', (time, start) => {
    expect(meetingsOf({ time })).toEqual([{ weekday: 'monday', start, recurrence: 'weekly' }]);
  });

  test.each([
    ['19:00', '20:30', 90],
    ['23:00', '00:30', 90],
    ['22:30', '00:00', 90],
    ['19.30 - duration 1hr 30mins', undefined, 90],
    ['19:30–21:00', undefined, 90],
    ['7:30pm - 9pm', undefined, 90],
    ['19:30 to 20:30', undefined, 60],
  ])('from %s to %s is %i minutes', (time, end_time, minutes) => {
    expect(meetingsOf({ time, end_time })[0]?.minutes).toBe(minutes);
  });

  test.each([
    { why: 'no end', time: '19:00', end_time: undefined },
    { why: 'an end that is the start', time: '19:00', end_time: '19:00' },
    { why: 'an end at 00:00 that nobody could mean', time: '10:00', end_time: '00:00' },
    { why: 'words that nobody understands', time: '19:00 - after the choir', end_time: undefined },
  ])('a length that is not known stays unknown: $why', ({ time, end_time }) => {
    expect(meetingsOf({ time, end_time })).toEqual([
      { weekday: 'monday', start: clock(time === '10:00' ? 600 : 1140), recurrence: 'weekly' },
    ]);
  });
});

describe('times that cannot be are refused', () => {
  test.each([
    ['time “25:00”: It is not a time.', { time: '25:00' }],
    ['time “19:60”: It is not a time.', { time: '19:60' }],
    ['time “13:00 PM”: It is not a time.', { time: '13:00 PM' }],
    ['time “19”: It is not a time.', { time: '19' }],
    ['time “soon”: It is not a time.', { time: 'soon' }],
    ['end_time “later”: It is not a time.', { end_time: 'later' }],
    ['end_time “18:00”: It ends at 18:00, before it starts at 19:00.', { end_time: '18:00' }],
    ['end_time “07:00”: It ends at 07:00, before it starts at 19:00.', { end_time: '07:00' }],
    ['time “”: It has a day and no time.', { time: undefined }],
    ['day “”: It has a time and no day.', { day: undefined }],
    ['day “7”: It is not a day.', { day: 7 }],
    ['day “-1”: It is not a day.', { day: -1 }],
    ['day “someday”: It is not a day.', { day: 'someday' }],
    [
      'timezone “America/New_York”: Its times are not on the clock in England.',
      { timezone: 'America/New_York' },
    ],
    ['timezone “UTC”: Its times are not on the clock in England.', { timezone: 'UTC' }],
    ['time “19:00+05:00”: It is in another time zone: "+05:00".', { time: '19:00+05:00' }],
  ])('%s', (says, changes) => {
    expect(refusalsOf(timed(changes))).toContain(`1 ${says}`);
  });

  test('a row with a wrong day has its time looked at too', () => {
    expect(refusalsOf(timed({ day: 9, time: '25:00' }))).toHaveLength(2);
  });
});

describe('days', () => {
  test.each([
    [0, ['sunday']],
    [6, ['saturday']],
    ['1', ['monday']],
    ['Tuesday', ['tuesday']],
    ['Wed', ['wednesday']],
    [
      [3, 1, 3],
      ['monday', 'wednesday'],
    ],
    ['1,4', ['monday', 'thursday']],
  ])('%j', (day, weekdays) => {
    expect(
      meetingsOf({ day })
        .map(({ weekday }) => weekday)
        .toSorted(),
    ).toEqual(weekdays.toSorted());
  });

  test('neither day nor time means by arrangement, as the format has it', () => {
    expect(meetingsOf({ day: undefined, time: undefined })).toEqual([]);
  });
});

test('a Z is reported, and shifts nothing', () => {
  const result = timed({ time: '19:00Z' });
  expect(onlyGroup(result).meetings[0]?.start).toBe('19:00');
  expect(noticesOf(result).join()).toContain('It says "Z" after the time.');
});

test('very long meetings are pointed out', () => {
  expect(noticesOf(timed({ time: '09:00', end_time: '17:00' }))).toEqual([
    'time: It would last 8 hours: look whether that is right.',
  ]);
});

test.each([
  ['00:00:00', null],
  ['01:30:00', 90],
  ['1:00', 60],
  ['90', 90],
  ['1h 30m', 90],
  ['2 hours', 120],
  ['', null],
  ['long', null],
])('the length %j is %s', (text, minutes) => {
  expect(minutesOf(text)).toBe(minutes);
});

test('any text is a time of day or a refusal, never anything else', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d:. apmzAPMZ+-]{0,24}$/)), (value) => {
      const row = openRow(1, 'A row');
      const times = readTimes({ field: 'time', value }, row);
      if (times === null) return row.refusals.length === 1;
      return timeSchema.safeParse(clock(times.start)).success && row.refusals.length === 0;
    }),
  );
});

test.each(['Thurs', 'thur', 'Th', 'TH.'])('%s is Thursday', (day) => {
  expect(onlyGroup(row({ day })).meetings[0]?.weekday).toBe('thursday');
});

describe('what to write', () => {
  test.each([
    ['Mon & Thurs', 'Write 0 for Sunday to 6 for Saturday; several days as a list, [1, 4], or with commas.'],
    ['1st Tuesday', 'The format is weekly only: add it by hand, with its recurrence.'],
  ])('for the day “%s”', (day, suggestion) => {
    expect(row({ day }).refusals).toMatchObject([{ field: 'day', suggestion }]);
  });

  test.each([
    ['Mon & Thurs', 'Write one day in each row, in full, for example "monday".'],
    ['1st Tuesday', 'Write the day alone, and “first of the month” and the like under recurrence.'],
  ])('for the weekday “%s” of our own sheet', (weekday, suggestion) => {
    expect(sheet({ weekday, start: '19:30' }).refusals).toMatchObject([{ field: 'weekday', suggestion }]);
  });

  test('for a time in words of the army', () => {
    expect(sheet({ start: '1900hrs' }).refusals[0]?.suggestion).toContain('"19:00"');
  });
});
