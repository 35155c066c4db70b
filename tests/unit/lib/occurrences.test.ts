import { describe, expect, test } from 'vitest';
import { occurrences } from '../../../src/lib/occurrences.ts';
import type { Meeting } from '../../../src/schemas/meeting.ts';
import { aMeeting } from '../../fixtures/meetings.ts';

const iso = (instant: number) => `${new Date(instant).toISOString().slice(0, 16)}Z`;
const starts = (meeting: Meeting, now: string, count = 5) =>
  occurrences(meeting, Date.parse(now))
    .take(count)
    .map(({ start }) => iso(start))
    .toArray();

describe('the next five', () => {
  test.each<{ why: string; meeting: Partial<Meeting>; now: string; next: string[] }>([
    {
      why: 'every week, over the turn of the year',
      meeting: {},
      now: '2026-12-15T12:00Z',
      next: [
        '2026-12-21T19:30Z',
        '2026-12-28T19:30Z',
        '2027-01-04T19:30Z',
        '2027-01-11T19:30Z',
        '2027-01-18T19:30Z',
      ],
    },
    {
      why: 'every week, over the clock change of spring: 7:30pm stays 7:30pm',
      meeting: {},
      now: '2026-03-17T12:00Z',
      next: [
        '2026-03-23T19:30Z',
        '2026-03-30T18:30Z',
        '2026-04-06T18:30Z',
        '2026-04-13T18:30Z',
        '2026-04-20T18:30Z',
      ],
    },
    {
      why: 'every week, over the clock change of autumn',
      meeting: {},
      now: '2026-10-13T12:00Z',
      next: [
        '2026-10-19T18:30Z',
        '2026-10-26T19:30Z',
        '2026-11-02T19:30Z',
        '2026-11-09T19:30Z',
        '2026-11-16T19:30Z',
      ],
    },
    {
      why: 'every two weeks, over December',
      meeting: { recurrence: { everyWeeks: 2, from: '2026-11-23' } },
      now: '2026-12-01T12:00Z',
      next: [
        '2026-12-07T19:30Z',
        '2026-12-21T19:30Z',
        '2027-01-04T19:30Z',
        '2027-01-18T19:30Z',
        '2027-02-01T19:30Z',
      ],
    },
    {
      why: 'every two weeks, never before the day it is counted from',
      meeting: { recurrence: { everyWeeks: 2, from: '2026-11-23' } },
      now: '2026-10-01T12:00Z',
      next: [
        '2026-11-23T19:30Z',
        '2026-12-07T19:30Z',
        '2026-12-21T19:30Z',
        '2027-01-04T19:30Z',
        '2027-01-18T19:30Z',
      ],
    },
    {
      why: 'every three weeks, counted right over a leap day and a clock change',
      meeting: { weekday: 'tuesday', recurrence: { everyWeeks: 3, from: '2028-02-08' } },
      now: '2028-02-09T12:00Z',
      next: [
        '2028-02-29T19:30Z',
        '2028-03-21T19:30Z',
        '2028-04-11T18:30Z',
        '2028-05-02T18:30Z',
        '2028-05-23T18:30Z',
      ],
    },
    {
      why: 'every two weeks, over the clock change of autumn',
      meeting: { recurrence: { everyWeeks: 2, from: '2026-09-28' } },
      now: '2026-09-29T12:00Z',
      next: [
        '2026-10-12T18:30Z',
        '2026-10-26T19:30Z',
        '2026-11-09T19:30Z',
        '2026-11-23T19:30Z',
        '2026-12-07T19:30Z',
      ],
    },
    {
      why: 'the first of each month, over December',
      meeting: { recurrence: { monthly: 'first' } },
      now: '2026-11-23T12:00Z',
      next: [
        '2026-12-07T19:30Z',
        '2027-01-04T19:30Z',
        '2027-02-01T19:30Z',
        '2027-03-01T19:30Z',
        '2027-04-05T18:30Z',
      ],
    },
    {
      why: 'the first, where the month begins on that day',
      meeting: { weekday: 'sunday', recurrence: { monthly: 'first' } },
      now: '2026-10-31T12:00Z',
      next: [
        '2026-11-01T19:30Z',
        '2026-12-06T19:30Z',
        '2027-01-03T19:30Z',
        '2027-02-07T19:30Z',
        '2027-03-07T19:30Z',
      ],
    },
    {
      why: 'the fifth, in the months that have one; a leap day may be it',
      meeting: { weekday: 'tuesday', recurrence: { monthly: 'fifth' } },
      now: '2027-12-01T12:00Z',
      next: [
        '2028-02-29T19:30Z',
        '2028-05-30T18:30Z',
        '2028-08-29T18:30Z',
        '2028-10-31T19:30Z',
        '2029-01-30T19:30Z',
      ],
    },
    {
      why: 'the last, whether it is the fourth or the fifth',
      meeting: { weekday: 'tuesday', recurrence: { monthly: 'last' } },
      now: '2027-12-01T12:00Z',
      next: [
        '2027-12-28T19:30Z',
        '2028-01-25T19:30Z',
        '2028-02-29T19:30Z',
        '2028-03-28T18:30Z',
        '2028-04-25T18:30Z',
      ],
    },
    {
      why: 'listed days, and none after the last',
      meeting: { recurrence: { dates: ['2026-11-23', '2026-12-21', '2027-01-04'] } },
      now: '2026-11-24T12:00Z',
      next: ['2026-12-21T19:30Z', '2027-01-04T19:30Z'],
    },
    {
      why: 'listed days, over December and the clock change',
      meeting: {
        recurrence: {
          dates: ['2026-12-28', '2027-01-04', '2027-03-22', '2027-03-29', '2027-10-25', '2027-11-01'],
        },
      },
      now: '2026-12-29T12:00Z',
      next: [
        '2027-01-04T19:30Z',
        '2027-03-22T19:30Z',
        '2027-03-29T18:30Z',
        '2027-10-25T18:30Z',
        '2027-11-01T19:30Z',
      ],
    },
    {
      why: 'every week, but for two bank holidays in a row',
      meeting: { except: ['2026-12-21', '2026-12-28'] },
      now: '2026-12-14T12:00Z',
      next: [
        '2026-12-14T19:30Z',
        '2027-01-04T19:30Z',
        '2027-01-11T19:30Z',
        '2027-01-18T19:30Z',
        '2027-01-25T19:30Z',
      ],
    },
    {
      why: 'at 01:30 over the spring change, when 01:30 does not come and 02:30 is meant',
      meeting: { weekday: 'sunday', start: '01:30' },
      now: '2026-03-20T12:00Z',
      next: [
        '2026-03-22T01:30Z',
        '2026-03-29T01:30Z',
        '2026-04-05T00:30Z',
        '2026-04-12T00:30Z',
        '2026-04-19T00:30Z',
      ],
    },
    {
      why: 'at 01:30 over the autumn change, when it comes twice and the first is meant',
      meeting: { weekday: 'sunday', start: '01:30' },
      now: '2026-10-12T12:00Z',
      next: [
        '2026-10-18T00:30Z',
        '2026-10-25T00:30Z',
        '2026-11-01T01:30Z',
        '2026-11-08T01:30Z',
        '2026-11-15T01:30Z',
      ],
    },
  ])('$why', ({ meeting, now, next }) => {
    expect(starts(aMeeting(meeting), now)).toEqual(next);
  });
});
