import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { londonWall } from '../../../src/lib/london.ts';
import { nextInWords } from '../../../src/lib/next-words.ts';
import { nextOccurrence } from '../../../src/lib/occurrences.ts';
import type { Meeting } from '../../../src/schemas/meeting.ts';
import { aMeeting, meetingAndNow } from '../../fixtures/meetings.ts';

const HOUR = 3_600_000;
/** The words at an instant, on a device so many hours ahead of UTC; else on one in London. */
function words(meeting: Meeting, at: string, hoursAhead?: number): string {
  const now = Date.parse(at);
  const clock = hoursAhead === undefined ? londonWall : (instant: number) => instant + hoursAhead * HOUR;
  return nextInWords(nextOccurrence([meeting], now), now, clock);
}

describe('on a device in London', () => {
  test.each<{ at: string; is: string; why: string; meeting?: Partial<Meeting> }>([
    { at: '2026-11-23T19:29:30Z', is: 'Next: today 7:30pm, in 1 minute.', why: 'half a minute before' },
    { at: '2026-11-23T18:31:00Z', is: 'Next: today 7:30pm, in 59 minutes.', why: 'within the hour' },
    { at: '2026-11-23T18:30:00Z', is: 'Next: today 7:30pm, in 1 hour.', why: 'an hour to the minute' },
    {
      at: '2026-11-23T17:50:00Z',
      is: 'Next: today 7:30pm, in 1 hour 40 minutes.',
      why: 'near: to the minute',
    },
    { at: '2026-11-23T17:30:00Z', is: 'Next: today 7:30pm, in 2 hours.', why: 'two hours' },
    {
      at: '2026-11-23T09:00:00Z',
      is: 'Next: today 7:30pm, in 10 hours.',
      why: 'later today: never more hours than there are',
    },
    { at: '2026-11-22T23:59:00Z', is: 'Next: tomorrow 7:30pm.', why: 'tomorrow' },
    { at: '2026-11-23T00:00:00Z', is: 'Next: today 7:30pm, in 19 hours.', why: 'a minute later it is today' },
    {
      at: '2026-11-21T20:00:00Z',
      is: 'Next: Monday 7:30pm, in 2 days.',
      why: 'midnights are counted, not hours',
    },
    {
      at: '2026-11-17T20:00:00Z',
      is: 'Next: Monday 7:30pm, in 6 days.',
      why: 'within a week the name will do',
    },
    {
      at: '2026-11-23T21:00:00Z',
      is: 'Next: Monday 30 November 2026, 7:30pm, in 7 days.',
      why: 'a week ahead the name means two days',
    },
    {
      at: '2026-12-20T12:00:00Z',
      is: 'Next: Monday 4 January 2027, 7:30pm, in 2 weeks.',
      meeting: { except: ['2026-12-21', '2026-12-28'] },
      why: 'over two holidays into another year',
    },
    { at: '2026-11-23T19:30:00Z', is: 'On now: started at 7:30pm, ends at 9pm.', why: 'as it starts' },
    { at: '2026-11-23T20:59:59Z', is: 'On now: started at 7:30pm, ends at 9pm.', why: 'in its last second' },
    {
      at: '2026-11-24T00:30:00Z',
      is: 'On now: started at 11:30pm, ends at 1am.',
      meeting: { start: '23:30' },
      why: 'past midnight',
    },
    {
      at: '2026-11-23T23:00:00Z',
      is: 'Next: tomorrow 12:30am, in 1 hour 30 minutes.',
      meeting: { weekday: 'tuesday', start: '00:30' },
      why: 'tomorrow, and soon',
    },
    {
      at: '2026-03-29T00:30:00Z',
      is: 'Next: today 2:30am, once the clocks have gone forward, in 1 hour.',
      meeting: { weekday: 'sunday', start: '01:30' },
      why: 'the hour that does not come is an hour later, and says why',
    },
    {
      at: '2026-03-22T12:00:00Z',
      is: 'Next: Sunday 29 March 2026, 2:30am, once the clocks have gone forward, in 7 days.',
      meeting: { weekday: 'sunday', start: '01:30' },
      why: 'the same a week before',
    },
    {
      at: '2026-03-28T22:00:00Z',
      is: 'Next: tomorrow 3am, in 4 hours.',
      meeting: { weekday: 'sunday', start: '03:00' },
      why: 'an hour after the change nothing need be said',
    },
    {
      at: '2026-10-24T20:00:00Z',
      is: 'Next: tomorrow 1:30am, before the clocks go back, in 4 hours.',
      meeting: { weekday: 'sunday', start: '01:30' },
      why: 'of the two 1:30s the first is meant',
    },
    {
      at: '2026-10-24T21:00:00Z',
      is: 'Next: tomorrow 2am, in 5 hours.',
      meeting: { weekday: 'sunday', start: '02:00' },
      why: 'there is one 2am, with an hour more before it',
    },
    {
      at: '2026-10-25T00:45:00Z',
      is: 'On now: started at 1:30am, ends at 1:30am, once the clocks have gone back.',
      meeting: { weekday: 'sunday', start: '01:30', minutes: 60 },
      why: 'an hour that ends at the time it began',
    },
    {
      at: '2026-03-29T01:10:00Z',
      is: 'On now: started at 12:30am, ends at 3am, once the clocks have gone forward.',
      meeting: { weekday: 'sunday', start: '00:30' },
      why: '90 minutes that take the clock two and a half hours on',
    },
    {
      at: '2026-03-28T22:00:00Z',
      is: 'Next: tomorrow 9am.',
      meeting: { weekday: 'sunday', start: '09:00' },
      why: 'over the spring change',
    },
    {
      at: '2026-10-25T00:40:00Z',
      is: 'On now: started at 12:30am, ends at 1am, once the clocks have gone back.',
      meeting: { weekday: 'sunday', start: '00:30' },
      why: 'ends at the second 1am of a night with two',
    },
    {
      at: '2026-11-24T12:00:00Z',
      is: 'The days listed here are over.',
      meeting: { recurrence: { dates: ['2026-11-23'] } },
      why: 'no day left',
    },
  ])('$why', ({ at, is, meeting = {} }) => {
    expect(words(aMeeting(meeting), at)).toBe(is);
  });

  test('a meeting of unknown length is starting, then past', () => {
    const meeting: Meeting = { weekday: 'monday', start: '19:30', recurrence: 'weekly' };
    expect(words(meeting, '2026-11-23T19:30:00Z')).toBe('Next: today 7:30pm, now.');
    expect(words(meeting, '2026-11-23T19:30:01Z')).toBe('Next: Monday 30 November 2026, 7:30pm, in 7 days.');
  });
});

describe('on a device in another zone both times are given, and days by name', () => {
  test.each<{ at: string; ahead: number; is: string; why: string; meeting?: Partial<Meeting> }>([
    {
      at: '2026-11-21T12:00:00Z',
      ahead: 9,
      is: 'Next: Monday 7:30pm UK time, in 2 days (Tuesday 4:30am where you are).',
      why: 'Tokyo, where it is a day later',
    },
    {
      at: '2026-07-06T12:00:00Z',
      ahead: 2,
      is: 'Next: Monday 7:30pm UK time, in 6 hours (8:30pm where you are).',
      why: 'Paris in summer, the same day',
    },
    {
      at: '2026-11-23T17:30:00Z',
      ahead: -10,
      is: 'Next: Monday 7:30pm UK time, in 2 hours (9:30am where you are).',
      why: 'Honolulu, where it is earlier',
    },
    {
      at: '2026-11-23T20:00:00Z',
      ahead: 9,
      is: 'On now: started at 7:30pm UK time, ends at 9pm (4:30am to 6am where you are).',
      why: 'on now in Tokyo',
    },
    {
      at: '2026-11-23T12:00:00Z',
      ahead: 5.5,
      is: 'Next: Monday 7:30pm UK time, in 7 hours (Tuesday 1am where you are).',
      why: 'India, half an hour off',
    },
    {
      at: '2026-11-23T12:00:00Z',
      ahead: 0,
      is: 'Next: today 7:30pm, in 7 hours.',
      why: 'Lisbon or Reykjavik in winter: the same clock needs no second time',
    },
    {
      at: '2026-07-06T12:00:00Z',
      ahead: 0,
      is: 'Next: Monday 7:30pm UK time, in 6 hours (6:30pm where you are).',
      why: 'Reykjavik in summer',
    },
    {
      at: '2026-10-24T23:30:00Z',
      ahead: 0,
      is: 'Next: Sunday 10am UK time, in 10 hours (10am where you are).',
      meeting: { weekday: 'sunday', start: '10:00' },
      why: 'Abidjan, before the clocks go back: the same time by then, but still Saturday there',
    },
    {
      at: '2026-03-29T00:45:00Z',
      ahead: 0,
      is: 'On now: started at 12:30am UK time, ends at 3am, once the clocks have gone forward (12:30am to 2am where you are).',
      meeting: { weekday: 'sunday', start: '00:30' },
      why: 'Abidjan, where the clocks stay: only its end is at another time',
    },
    {
      at: '2026-11-24T01:00:00Z',
      ahead: -8,
      is: 'Next: Monday 30 November 2026, 7:30pm UK time, in 6 days (11:30am where you are).',
      why: 'Los Angeles, where it is still Monday: the name would mean today',
    },
    {
      at: '2026-10-25T00:00:00Z',
      ahead: 9,
      is: 'On now: started at 1am UK time, ends at 1am, once the clocks have gone back (9am to 10am where you are).',
      meeting: { weekday: 'sunday', start: '01:00', minutes: 60 },
      why: 'Tokyo, in the hour that comes twice',
    },
  ])('$why', ({ at, ahead, is, meeting = {} }) => {
    expect(words(aMeeting(meeting), at, ahead)).toBe(is);
  });
});

test('whatever the meeting and the moment, there is one sentence', () => {
  fc.assert(
    fc.property(meetingAndNow, fc.integer({ min: -12, max: 14 }), ({ meeting, now }, ahead) => {
      const device = (instant: number) => instant + ahead * HOUR;
      expect(nextInWords(nextOccurrence([meeting], now), now, device)).toMatch(
        /^(?:Next: (?:today|tomorrow|[A-Z]\w+day)[ \w]*,? \S+(?: UK time)?(?:, (?:once|before) the clocks [a-z ]+)?(?:, (?:in [\d,]+ \w+(?: \d+ \w+)?|now))?|On now: started at .+, ends at .+|The days listed here are over)(?: \(.+ where you are\))?\.$/,
      );
    }),
    { seed: 20261127 },
  );
});
