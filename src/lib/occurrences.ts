import type { Group } from '../schemas/group.ts';
import type { Meeting, Recurrence } from '../schemas/meeting.ts';
import { weekdays } from '../schemas/weekdays.ts';
import { minuteOfDay } from './dates.ts';
import { DAY_MS, londonInstant, londonWall, MINUTE_MS } from './london.ts';

/** What says on which days a meeting is held. */
type Pattern = Pick<Meeting, 'weekday' | 'recurrence' | 'except'>;

/** One coming together; instants are milliseconds since 1 January 1970. */
export interface Occurrence {
  start: number;
  /** Null where the length is not known. */
  end: number | null;
}

/** Whether an occurrence has begun; those given for a moment are not over by then. */
export function isOn({ start, end }: Occurrence, now: number): boolean {
  return end !== null && start <= now;
}

/** The meetings of a group that come round: none while it is paused, none once it has closed. */
export function comingMeetings({ status, meetings }: Pick<Group, 'status' | 'meetings'>): readonly Meeting[] {
  return status.is === 'running' ? meetings : [];
}

/** The one that is on at an instant or, where none is, the next; null where nothing more is known to come. */
export function nextOccurrence(meetings: readonly Meeting[], now: number): Occurrence | null {
  return meetings.reduce<Occurrence | null>((soonest, meeting) => {
    const next = occurrences(meeting, now).next().value ?? null;
    return soonest !== null && (next === null || soonest.start <= next.start) ? soonest : next;
  }, null);
}

/**
 * When a meeting comes round, in order and without end for most: first the one
 * that is on at `now`, if any. One whose length is not known is never "on": it
 * is past as soon as it has started.
 */
export function* occurrences(meeting: Meeting, now: number): Generator<Occurrence, undefined> {
  const length = (meeting.minutes ?? 0) * MINUTE_MS;
  const minute = minuteOfDay(meeting.start);
  // What began yesterday may run past midnight.
  let day = nextDay(meeting, Math.floor(londonWall(now - length) / DAY_MS));
  while (day !== null) {
    const start = londonInstant(day, minute);
    const end = meeting.minutes === undefined ? null : start + length;
    if (start >= now || (end !== null && end > now)) yield { start, end };
    day = nextDay(meeting, day + 1);
  }
}

/** The first day on which a meeting is held, from a day on; null when none is left. Days are counted from 1 January 1970. */
export function nextDay(meeting: Pattern, from: number): number | null {
  const { recurrence, except = [] } = meeting;
  const weekday = weekdays.indexOf(meeting.weekday);
  const skipped = except.map(dayNumber);
  let day = nextByRule(recurrence, weekday, from);
  while (day !== null && skipped.includes(day)) day = nextByRule(recurrence, weekday, day + 1);
  return day;
}

/** `YYYY-MM-DD` as days since 1 January 1970. */
export function dayNumber(date: string): number {
  return Date.parse(date) / DAY_MS;
}

function nextByRule(recurrence: Recurrence, weekday: number, from: number): number | null {
  if (recurrence === 'weekly') return weekdayFrom(weekday, from);
  if ('everyWeeks' in recurrence) {
    const first = dayNumber(recurrence.from);
    const step = 7 * recurrence.everyWeeks;
    return first + Math.max(0, Math.ceil((from - first) / step)) * step;
  }
  if ('dates' in recurrence) return recurrence.dates.map(dayNumber).find((day) => day >= from) ?? null;
  const date = new Date(from * DAY_MS);
  for (let month = date.getUTCMonth(); ; month++) {
    const day = dayInMonth(recurrence.monthly, weekday, date.getUTCFullYear(), month);
    if (day !== null && day >= from) return day;
  }
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The nth such weekday of a month; null where a month has no fifth. Months from 12 on are those of later years. */
function dayInMonth(which: string, weekday: number, year: number, month: number): number | null {
  const nextMonth = Date.UTC(year, month + 1) / DAY_MS;
  if (which === 'last') return weekdayFrom(weekday, nextMonth - 7);
  const day = weekdayFrom(weekday, Date.UTC(year, month) / DAY_MS) + 7 * ORDINALS.indexOf(which);
  return day < nextMonth ? day : null;
}

/** The first such weekday (0 is Monday) from a day on. Day 0, 1 January 1970, was a Thursday. */
function weekdayFrom(weekday: number, from: number): number {
  return from + ((((weekday - from - 3) % 7) + 7) % 7);
}
