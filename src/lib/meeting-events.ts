import type { Meeting, Recurrence } from '../schemas/meeting.ts';
import { contentLines, escapeText } from './calendar-file.ts';
import { minuteOfDay } from './dates.ts';
import { DAY_MS, londonInstant, londonWall, MINUTE_MS } from './london.ts';
import { dayNumber, nextDay } from './occurrences.ts';

/** A recurrence that is a rule, not a list of days. */
export type Rule = Exclude<Recurrence, { dates: string[] }>;

/** What a calendar says of a meeting besides its times. */
export interface EventWords {
  summary: string;
  location?: string | undefined;
  description?: string | undefined;
  url?: string | undefined;
}

/**
 * The events of a calendar file for meetings that come round, from the day on
 * that their record speaks of, `YYYY-MM-DD`: one for each rule, and one for each
 * listed day, because not every calendar reads lists of days. Nothing in them
 * depends on the day of the build. A calendar knows an event again by its id:
 * what `id` makes of a key must never change.
 */
export function meetingEvents(
  meetings: readonly Meeting[],
  since: string,
  id: (key: string) => string,
  words: EventWords,
): string[] {
  return meetings.flatMap((meeting, index) =>
    timesOf(meeting, dayNumber(since)).map(({ day, lines }) =>
      contentLines([
        'BEGIN:VEVENT',
        `UID:${id(day === null ? String(index + 1) : `${index + 1}-${day}`)}`,
        `DTSTAMP:${compact(since)}T000000Z`,
        ...lines,
        ...textLine('SUMMARY', words.summary),
        ...textLine('LOCATION', words.location),
        ...textLine('DESCRIPTION', words.description),
        ...(words.url === undefined ? [] : [`URL:${words.url}`]),
        'END:VEVENT',
      ]),
    ),
  );
}

function textLine(name: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`${name}:${escapeText(text)}`];
}

/** The lines that say when an event is, and the day of one that is on a listed day. */
interface EventTimes {
  day: string | null;
  lines: string[];
}

function timesOf(meeting: Meeting, since: number): EventTimes[] {
  const { recurrence, except = [], start, minutes } = meeting;
  const at = (day: string) => `${compact(day)}T${compact(start)}00`;
  const startLines = (day: string) => [
    `DTSTART;TZID=Europe/London:${at(day)}`,
    // Where nobody knows the length, none is made up.
    ...(minutes === undefined ? [] : [`DURATION:PT${minutes}M`]),
  ];
  if (typeof recurrence === 'object' && 'dates' in recurrence) {
    return recurrence.dates
      .filter((day) => dayNumber(day) >= since && !except.includes(day))
      .map((day) => ({ day: compact(day), lines: startLines(day) }));
  }
  const first = firstDay(meeting, since);
  if (first === null) return [];
  const later = except.filter((day) => day > first).map(at);
  const leftOut = later.length === 0 ? [] : [`EXDATE;TZID=Europe/London:${later.join(',')}`];
  return [
    { day: null, lines: [...startLines(first), `RRULE:${ruleOf(meeting.weekday, recurrence)}`, ...leftOut] },
  ];
}

/**
 * The first day of a rule, from a day on, `YYYY-MM-DD`. It must have the time
 * on its clock: on one Sunday in March there is no 01:30.
 */
function firstDay(meeting: Meeting, from: number): string | null {
  const minute = minuteOfDay(meeting.start);
  const day = nextDay(meeting, from);
  if (day === null) return null;
  const isOnTheClock = londonWall(londonInstant(day, minute)) === day * DAY_MS + minute * MINUTE_MS;
  return isOnTheClock ? new Date(day * DAY_MS).toISOString().slice(0, 10) : firstDay(meeting, day + 1);
}

function ruleOf(weekday: Meeting['weekday'], recurrence: Rule): string {
  if (recurrence === 'weekly') return `FREQ=WEEKLY;BYDAY=${byDay(weekday)}`;
  if ('everyWeeks' in recurrence)
    return `FREQ=WEEKLY;INTERVAL=${recurrence.everyWeeks};BYDAY=${byDay(weekday)}`;
  return `FREQ=MONTHLY;BYDAY=${byDay(weekday, recurrence.monthly)}`;
}

const NUMBERS = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 };

/** A weekday as iCalendar and schema.org write it: `MO`; `1MO` for the first of a month, `-1MO` for the last. */
export function byDay(weekday: Meeting['weekday'], which?: keyof typeof NUMBERS): string {
  return `${which === undefined ? '' : NUMBERS[which]}${weekday.slice(0, 2).toUpperCase()}`;
}

/** A day or a time without what parts it: `20261207`, `1930`. */
function compact(text: string): string {
  return text.replaceAll(/[-:]/g, '');
}
