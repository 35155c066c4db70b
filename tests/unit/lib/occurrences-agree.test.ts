import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { occurrences, type Occurrence } from '../../../src/lib/occurrences.ts';
import type { Meeting } from '../../../src/schemas/meeting.ts';
import { meetingAndNow } from '../../fixtures/meetings.ts';

const RUNS = 10_000;
// The same seed makes the same rules.
const SEED = 20261127;
const WANTED = 50;
const LONDON = 'Europe/London';

/** The RRULE of a recurrence; null for a list of days, which has none. */
function ruleOf({ weekday, recurrence }: Meeting): string | null {
  const day = weekday.slice(0, 2).toUpperCase();
  if (recurrence === 'weekly') return `FREQ=WEEKLY;BYDAY=${day}`;
  if ('everyWeeks' in recurrence) return `FREQ=WEEKLY;INTERVAL=${recurrence.everyWeeks};BYDAY=${day}`;
  if ('dates' in recurrence) return null;
  const nth = ['last', '', 'first', 'second', 'third', 'fourth', 'fifth'].indexOf(recurrence.monthly) - 1;
  return `FREQ=MONTHLY;BYDAY=${nth}${day}`;
}

/** The first days of a meeting on or after a day: a few more than wanted. */
function daysByOthers(meeting: Meeting, from: Temporal.PlainDate): Temporal.PlainDate[] {
  const { recurrence } = meeting;
  const rule = ruleOf(meeting);
  if (rule === null) {
    const dates = typeof recurrence === 'object' && 'dates' in recurrence ? recurrence.dates : [];
    return dates.map((date) => Temporal.PlainDate.from(date));
  }
  const isCounted = typeof recurrence === 'object' && 'everyWeeks' in recurrence;
  const first = isCounted ? Temporal.PlainDate.from(recurrence.from) : from;
  // Noon in UTC: here only days are counted, no clock.
  const noon = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' });
  const begin = Temporal.PlainDate.compare(from, first) < 0 ? first : from;
  // A fifth weekday comes four times a year.
  const span = rule.startsWith('FREQ=WEEKLY')
    ? { weeks: (WANTED + 5) * (isCounted ? recurrence.everyWeeks : 1) }
    : { years: rule.includes('=5') ? 14 : 5 };
  return new RRuleTemporal({ rruleString: rule, dtstart: noon(first), temporal: Temporal })
    .between(noon(begin), noon(begin.add(span)), true)
    .map((at) => at.toPlainDate());
}

/** The same question answered by Temporal and another implementation of RRULE. */
function byOthers(meeting: Meeting, now: number): Occurrence[] {
  const from = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(LONDON).toPlainDate();
  return daysByOthers(meeting, from.subtract({ days: 3 }))
    .filter((date) => !meeting.except?.includes(date.toString()))
    .map((date): Occurrence => {
      const start = date.toZonedDateTime({ timeZone: LONDON, plainTime: meeting.start });
      const end = meeting.minutes === undefined ? null : start.add({ minutes: meeting.minutes });
      return { start: start.epochMilliseconds, end: end === null ? null : end.epochMilliseconds };
    })
    .filter(({ start, end }) => start >= now || (end !== null && end > now))
    .slice(0, WANTED);
}

test(`the next ${WANTED} times of ${RUNS} random meetings are those that Temporal and RRULE give`, () => {
  let compared = 0;
  fc.assert(
    fc.property(meetingAndNow, ({ meeting, now }) => {
      const ours = occurrences(meeting, now).take(WANTED).toArray();
      compared += ours.length;
      expect(ours).toEqual(byOthers(meeting, now));
    }),
    { numRuns: RUNS, seed: SEED },
  );
  console.log(`${RUNS} meetings, ${compared} times compared, 0 differences (seed ${SEED}).`);
});
