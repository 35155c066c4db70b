import { expect, test } from 'vitest';
import { dayNumber } from '../../../src/lib/occurrences.ts';
import { londonInstant, londonOffset, londonWall } from '../../../src/lib/london.ts';

const HOUR = 3_600_000;
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);

test.each([
  { at: '2026-01-15T12:00:00Z', hours: 0, why: 'winter' },
  { at: '2026-07-15T12:00:00Z', hours: 1, why: 'summer' },
  { at: '2026-07-15T23:30:00Z', hours: 1, why: 'summer, when London is a day ahead' },
  { at: '2026-03-29T00:59:59Z', hours: 0, why: 'the last second of winter' },
  { at: '2026-03-29T01:00:00Z', hours: 1, why: 'the first of summer' },
  { at: '2026-10-25T00:59:59Z', hours: 1, why: 'the last second of summer' },
  { at: '2026-10-25T01:00:00Z', hours: 0, why: 'the first of winter' },
])('London is $hours hours ahead in $why', ({ at, hours }) => {
  expect(londonOffset(Date.parse(at))).toBe(hours * HOUR);
});

test.each([
  { day: '2026-11-30', minute: 19 * 60 + 30, is: '2026-11-30T19:30', why: 'winter' },
  { day: '2026-06-29', minute: 19 * 60 + 30, is: '2026-06-29T18:30', why: 'summer' },
  { day: '2026-06-29', minute: 30, is: '2026-06-28T23:30', why: 'just past midnight in summer' },
  { day: '2026-03-29', minute: 59, is: '2026-03-29T00:59', why: 'the minute before clocks go forward' },
  {
    day: '2026-03-29',
    minute: 60,
    is: '2026-03-29T01:00',
    why: '01:00, which does not come: 02:00 is meant',
  },
  {
    day: '2026-03-29',
    minute: 90,
    is: '2026-03-29T01:30',
    why: '01:30, which does not come: 02:30 is meant',
  },
  {
    day: '2026-03-29',
    minute: 119,
    is: '2026-03-29T01:59',
    why: '01:59, which does not come: 02:59 is meant',
  },
  { day: '2026-03-29', minute: 120, is: '2026-03-29T01:00', why: '02:00, the first time after the gap' },
  {
    day: '2026-10-25',
    minute: 59,
    is: '2026-10-24T23:59',
    why: 'the minute before the hour that comes twice',
  },
  { day: '2026-10-25', minute: 60, is: '2026-10-25T00:00', why: '01:00, which comes twice: the first' },
  { day: '2026-10-25', minute: 119, is: '2026-10-25T00:59', why: '01:59, which comes twice: the first' },
  { day: '2026-10-25', minute: 120, is: '2026-10-25T02:00', why: '02:00, which comes once' },
])('a time on the clock is an instant: $why', ({ day, minute, is }) => {
  expect(iso(londonInstant(dayNumber(day), minute))).toBe(is);
});

test('an instant is a time on the clock', () => {
  expect(iso(londonWall(Date.parse('2026-07-05T23:30:00Z')))).toBe('2026-07-06T00:30');
});
