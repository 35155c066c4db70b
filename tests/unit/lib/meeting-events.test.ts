import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../src/lib/calendar-file.ts';
import { meetingEvents } from '../../../src/lib/meeting-events.ts';
import { londonWall } from '../../../src/lib/london.ts';
import { occurrences, type Occurrence } from '../../../src/lib/occurrences.ts';
import type { Meeting } from '../../../src/schemas/meeting.ts';
import { readCalendar, timesOf } from '../../fixtures/calendar.ts';
import { aMeeting, meetingAndNow } from '../../fixtures/meetings.ts';

const YEAR_MS = 366 * 86_400_000;
const eventsOf = (meeting: Meeting, since: string) =>
  meetingEvents([meeting], since, (key) => `test-${key}`, { summary: 'Test' });
/** The lines that say its times. */
const timeLines = (meeting: Meeting, since = '2026-11-23') =>
  eventsOf(meeting, since)
    .join('')
    .split('\r\n')
    .filter((line) => /^(?:DTSTART|DURATION|RRULE|EXDATE)/.test(line))
    .map((line) => line.replace(';TZID=Europe/London', ''));

describe('the times of a meeting', () => {
  test.each<{ why: string; meeting: Partial<Meeting>; since?: string; lines: string[] }>([
    {
      why: 'weekly, from the day of the record on',
      meeting: {},
      lines: ['DTSTART:20261123T193000', 'DURATION:PT90M', 'RRULE:FREQ=WEEKLY;BYDAY=MO'],
    },
    {
      why: 'weekly, from the first Monday after it',
      meeting: {},
      since: '2026-11-24',
      lines: ['DTSTART:20261130T193000', 'DURATION:PT90M', 'RRULE:FREQ=WEEKLY;BYDAY=MO'],
    },
    {
      why: 'every two weeks, counted from a day long ago',
      meeting: { recurrence: { everyWeeks: 2, from: '2025-01-06' } },
      lines: ['DTSTART:20261123T193000', 'DURATION:PT90M', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
    },
    {
      why: 'every two weeks, counted from a day to come',
      meeting: { recurrence: { everyWeeks: 2, from: '2027-01-04' } },
      lines: ['DTSTART:20270104T193000', 'DURATION:PT90M', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
    },
    {
      why: 'the last of a month',
      meeting: { recurrence: { monthly: 'last' } },
      lines: ['DTSTART:20261130T193000', 'DURATION:PT90M', 'RRULE:FREQ=MONTHLY;BYDAY=-1MO'],
    },
    {
      why: 'the fifth of a month',
      meeting: { recurrence: { monthly: 'fifth' } },
      lines: ['DTSTART:20261130T193000', 'DURATION:PT90M', 'RRULE:FREQ=MONTHLY;BYDAY=5MO'],
    },
    {
      why: 'listed days, each an event of its own; those before the record and those left out are none',
      meeting: {
        recurrence: { dates: ['2026-11-16', '2026-11-23', '2026-12-21', '2027-01-04'] },
        except: ['2026-12-21'],
      },
      lines: ['DTSTART:20261123T193000', 'DURATION:PT90M', 'DTSTART:20270104T193000', 'DURATION:PT90M'],
    },
    {
      why: 'bank holidays left out',
      meeting: { except: ['2026-12-21', '2026-12-28'] },
      lines: [
        'DTSTART:20261123T193000',
        'DURATION:PT90M',
        'RRULE:FREQ=WEEKLY;BYDAY=MO',
        'EXDATE:20261221T193000,20261228T193000',
      ],
    },
    {
      why: 'the first time is never a day left out',
      meeting: { except: ['2026-11-23'] },
      lines: ['DTSTART:20261130T193000', 'DURATION:PT90M', 'RRULE:FREQ=WEEKLY;BYDAY=MO'],
    },
    {
      why: 'the first time is never one that the clock skips',
      meeting: { weekday: 'sunday', start: '01:30' },
      since: '2026-03-29',
      lines: ['DTSTART:20260405T013000', 'DURATION:PT90M', 'RRULE:FREQ=WEEKLY;BYDAY=SU'],
    },
  ])('$why', ({ meeting, since, lines }) => {
    expect(timeLines(aMeeting(meeting), since)).toEqual(lines);
  });

  test('an unknown length is not made up', () => {
    expect(timeLines({ weekday: 'monday', start: '19:30', recurrence: 'weekly' })).toEqual([
      'DTSTART:20261123T193000',
      'RRULE:FREQ=WEEKLY;BYDAY=MO',
    ]);
  });

  test('listed days that were over when it was recorded make no event', () => {
    expect(eventsOf(aMeeting({ recurrence: { dates: ['2026-11-16'] } }), '2026-11-23')).toEqual([]);
  });
});

test('another implementation reads the same times for a year as we work out', () => {
  fc.assert(
    fc.property(meetingAndNow, ({ meeting, now }) => {
      const since = new Date(now).toISOString().slice(0, 10);
      const events = readCalendar(calendarFile(eventsOf(meeting, since)));
      const first = events[0]?.startDate.toJSDate().getTime() ?? now;
      const ours = occurrences(meeting, first)
        .take(60)
        .filter(({ start }) => start <= first + YEAR_MS)
        .toArray();
      const theirs = events.flatMap((event) => timesOf(event, first + YEAR_MS));
      // The standard says what a time means that the clock shows twice or skips; this implementation does
      // otherwise. There, the days at least agree.
      const known = meeting.start.startsWith('01:') ? daysOf : (times: Occurrence[]) => times;
      expect(known(theirs)).toEqual(known(ours));
    }),
    { numRuns: 300, seed: 20261127 },
  );
});

test('every event of a group has an id of its own', () => {
  const twice = [aMeeting(), aMeeting({ recurrence: { dates: ['2026-11-23', '2026-12-21'] } })];
  const events = meetingEvents(twice, '2026-11-23', (key) => `test-${key}`, { summary: 'Test' });
  expect(readCalendar(calendarFile(events)).map(({ uid }) => uid)).toEqual([
    'test-1',
    'test-2-20261123',
    'test-2-20261221',
  ]);
});

const daysOf = (times: Occurrence[]) => times.map(({ start }) => Math.floor(londonWall(start) / 86_400_000));
