import { describe, expect, test } from 'vitest';
import { comingMeetings, nextOccurrence, occurrences } from '../../../src/lib/occurrences.ts';
import type { Meeting } from '../../../src/schemas/meeting.ts';
import { aMeeting } from '../../fixtures/meetings.ts';

const iso = (instant: number) => `${new Date(instant).toISOString().slice(0, 16)}Z`;
const starts = (meeting: Meeting, now: string, count: number) =>
  occurrences(meeting, Date.parse(now))
    .take(count)
    .map(({ start }) => iso(start))
    .toArray();

describe('what is on now', () => {
  const late = aMeeting({ start: '23:30', minutes: 90 });

  test.each<{ why: string; meeting: Meeting; now: string; first: string }>([
    { why: 'a minute before the start', meeting: late, now: '2026-11-23T23:29Z', first: '2026-11-23T23:30Z' },
    { why: 'at the start', meeting: late, now: '2026-11-23T23:30Z', first: '2026-11-23T23:30Z' },
    { why: 'past midnight', meeting: late, now: '2026-11-24T00:00Z', first: '2026-11-23T23:30Z' },
    { why: 'in the last minute', meeting: late, now: '2026-11-24T00:59Z', first: '2026-11-23T23:30Z' },
    { why: 'at its end it is over', meeting: late, now: '2026-11-24T01:00Z', first: '2026-11-30T23:30Z' },
    {
      why: 'past midnight in summer, when London is a day ahead of UTC',
      meeting: late,
      now: '2026-07-06T23:10Z',
      first: '2026-07-06T22:30Z',
    },
    {
      why: 'past midnight of New Year',
      meeting: aMeeting({ weekday: 'thursday', start: '23:30' }),
      now: '2027-01-01T00:30Z',
      first: '2026-12-31T23:30Z',
    },
    {
      why: 'through the hour that comes twice: 90 minutes from 00:30 end at the second 01:00',
      meeting: aMeeting({ weekday: 'sunday', start: '00:30' }),
      now: '2026-10-25T00:59Z',
      first: '2026-10-24T23:30Z',
    },
    {
      why: 'a whole day',
      meeting: aMeeting({ minutes: 1440 }),
      now: '2026-11-24T19:29Z',
      first: '2026-11-23T19:30Z',
    },
    {
      why: 'of unknown length: it is not said to be on after its start',
      meeting: { weekday: 'monday', start: '19:30', recurrence: 'weekly' },
      now: '2026-11-23T19:31Z',
      first: '2026-11-30T19:30Z',
    },
    {
      why: 'of unknown length, at its start',
      meeting: { weekday: 'monday', start: '19:30', recurrence: 'weekly' },
      now: '2026-11-23T19:30Z',
      first: '2026-11-23T19:30Z',
    },
  ])('$why', ({ meeting, now, first }) => {
    expect(starts(meeting, now, 1)).toEqual([first]);
  });
});

test('an end is known only where a length is', () => {
  const now = Date.parse('2026-11-23T12:00Z');
  expect(nextOccurrence([aMeeting()], now)).toEqual({
    start: Date.parse('2026-11-23T19:30Z'),
    end: Date.parse('2026-11-23T21:00Z'),
  });
  const unknown: Meeting = { weekday: 'monday', start: '19:30', recurrence: 'weekly' };
  expect(nextOccurrence([unknown], now)?.end).toBeNull();
});

test('of several meetings the soonest is next, in whatever order they stand', () => {
  const monday = aMeeting();
  const friday = aMeeting({ weekday: 'friday' });
  const now = Date.parse('2026-11-25T12:00Z');
  const next = { start: Date.parse('2026-11-27T19:30Z'), end: Date.parse('2026-11-27T21:00Z') };
  expect(nextOccurrence([monday, friday], now)).toEqual(next);
  expect(nextOccurrence([friday, monday], now)).toEqual(next);
});

test('a group that meets by arrangement, or whose listed days are over, has no next', () => {
  const now = Date.parse('2026-11-25T12:00Z');
  expect(nextOccurrence([], now)).toBeNull();
  const over = aMeeting({ recurrence: { dates: ['2026-11-16'] } });
  expect(nextOccurrence([over], now)).toBeNull();
  expect(nextOccurrence([over, aMeeting()], now)?.start).toBe(Date.parse('2026-11-30T19:30Z'));
});

test('a paused group and a closed one have no meeting to come', () => {
  const meetings = [aMeeting()];
  expect(comingMeetings({ status: { is: 'running' }, meetings })).toEqual(meetings);
  const paused = { is: 'paused', reason: 'The hall is shut.', reviewOn: '2027-01-04' } as const;
  expect(comingMeetings({ status: paused, meetings })).toEqual([]);
  expect(comingMeetings({ status: { is: 'closed', on: '2026-11-01' }, meetings })).toEqual([]);
});
