import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, endTime, formatDate, formatTime } from '../../../src/lib/dates.ts';

const DAY_MINUTES = 1440;

/** Minutes past midnight as `HH:MM`. */
function clock(minutes: number): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** What a reader takes a written time to be, in minutes past midnight. */
function read(words: string): number {
  if (words === 'midnight') return 0;
  if (words === 'midday') return 720;
  const [, hour, past = '0', half] = /^(\d\d?)(?::(\d\d))?(am|pm)$/.exec(words) ?? [];
  return (Number(hour) % 12) * 60 + Number(past) + (half === 'pm' ? 720 : 0);
}

const everyMinute = Array.from({ length: DAY_MINUTES }, (_, minutes) => minutes);

describe('formatDate', () => {
  test.each([
    { date: '2026-11-23', is: '23 November 2026', why: 'a day is written out' },
    { date: '2026-01-05', is: '5 January 2026', why: 'a day loses its leading nought; January is the first' },
    { date: '2026-12-31', is: '31 December 2026', why: 'December is the last month' },
    { date: '2026-02', is: 'February 2026', why: 'a month without a day stays a month' },
    { date: '1935', is: '1935', why: 'a year alone stays a year' },
  ])('$why', ({ date, is }) => {
    expect(formatDate(date)).toBe(is);
  });
});

describe('formatTime', () => {
  test.each([
    { time: '00:00', is: 'midnight', why: 'the first minute of the day has a name' },
    { time: '00:01', is: '12:01am', why: 'the minute after midnight is in the twelfth hour' },
    { time: '01:00', is: '1am', why: 'a whole hour has no minutes' },
    { time: '09:05', is: '9:05am', why: 'minutes keep their leading nought, hours lose it' },
    { time: '11:59', is: '11:59am', why: 'the last minute of the morning' },
    { time: '12:00', is: 'midday', why: 'noon has a name, so nobody takes it for midnight' },
    { time: '12:01', is: '12:01pm', why: 'the minute after midday is in the twelfth hour' },
    { time: '13:00', is: '1pm', why: 'the afternoon counts from one again' },
    { time: '23:59', is: '11:59pm', why: 'the last minute of the day' },
  ])('$why', ({ time, is }) => {
    expect(formatTime(time)).toBe(is);
  });

  test('every minute of the day is read back as itself', () => {
    expect(everyMinute.map((minutes) => read(formatTime(clock(minutes))))).toEqual(everyMinute);
  });
});

describe('endTime', () => {
  test.each([
    { start: '19:30', minutes: 90, is: '21:00', why: 'an evening meeting ends the same evening' },
    { start: '09:05', minutes: 0, is: '09:05', why: 'no minutes end at the start' },
    { start: '23:00', minutes: 59, is: '23:59', why: 'the last minute before midnight' },
    { start: '23:00', minutes: 60, is: '00:00', why: 'a meeting may end at midnight' },
    { start: '23:30', minutes: 60, is: '00:30', why: 'a late meeting ends the next day' },
    { start: '10:00', minutes: 1440, is: '10:00', why: 'a whole day comes back to its start' },
  ])('$why', ({ start, minutes, is }) => {
    expect(endTime(start, minutes)).toBe(is);
  });

  test('from midnight, every minute of the day is reached', () => {
    expect(everyMinute.map((minutes) => endTime('00:00', minutes))).toEqual(everyMinute.map(clock));
  });

  test('the rest of the day leads back to the start', () => {
    const minute = fc.integer({ min: 0, max: DAY_MINUTES - 1 }).map(clock);
    fc.assert(
      fc.property(minute, fc.integer({ min: 0, max: DAY_MINUTES }), (start, minutes) => {
        expect(endTime(endTime(start, minutes), DAY_MINUTES - minutes)).toBe(start);
      }),
    );
  });
});

describe('addDays', () => {
  test.each([
    { day: '2026-11-23', days: 183, is: '2027-05-25', why: 'half a year goes over the turn of the year' },
    { day: '2027-03-27', days: 1, is: '2027-03-28', why: 'the day the clocks go forward counts as one' },
    { day: '2027-10-31', days: 1, is: '2027-11-01', why: 'so does the day they go back' },
    { day: '2028-02-28', days: 1, is: '2028-02-29', why: 'a leap year has its day' },
    { day: '2027-01-01', days: -1, is: '2026-12-31', why: 'days go back too' },
  ])('$why', ({ day, days, is }) => {
    expect(addDays(day, days)).toBe(is);
  });
});
