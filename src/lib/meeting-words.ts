import type { Meeting, Recurrence } from '../schemas/meeting.ts';
import { weekdays, type Weekday } from '../schemas/weekdays.ts';
import { endTime, formatDate, formatTime } from './dates.ts';
import { capitalise, listInWords } from './text.ts';
import { timesOfDay } from './time-of-day.ts';

/**
 * When a group meets, a line for each pattern, in the order of the week. Weekly meetings at the same time
 * share a line: "Mondays and Wednesdays, 10am to midday", "Every day, 9:30am".
 */
export function meetingsInWords(meetings: readonly Meeting[]): string[] {
  const inOrder = meetings.toSorted(
    (a, b) => weekdays.indexOf(a.weekday) - weekdays.indexOf(b.weekday) || (a.start < b.start ? -1 : 1),
  );
  const weekly = inOrder.filter(({ recurrence }) => recurrence === 'weekly');
  const byTime = [...Map.groupBy(weekly, timesInWords)].map(
    ([times, sameTime]) =>
      `${daysInPlural(sameTime.map(({ weekday }) => weekday))}, ${times}${lateNight(sameTime)}`,
  );
  return [...byTime, ...inOrder.filter((meeting) => !weekly.includes(meeting)).map(meetingInWords)];
}

/** When a meeting is, in a line: "Mondays, 7pm to 8:30pm" or "First Monday of the month, 7pm". */
export function meetingInWords(meeting: Meeting): string {
  return `${patternInWords(meeting)}, ${timesInWords(meeting)}${lateNight([meeting])}`;
}

/** Start and end on the clock; only the start where the length is not known. */
export function timesInWords({ start, minutes }: Pick<Meeting, 'start' | 'minutes'>): string {
  if (minutes === undefined) return formatTime(start);
  return `${formatTime(start)} to ${formatTime(endTime(start, minutes))}`;
}

/**
 * Which night a start after midnight belongs to, since most people would not call it the next day:
 * "Mondays, 12:30am" are " (Sunday nights)". Empty for any other start, and where every night is meant.
 */
function lateNight(sameTime: readonly Pick<Meeting, 'weekday' | 'start' | 'recurrence'>[]): string {
  const [first] = sameTime;
  const isLate = first !== undefined && first.start < timesOfDay.morning.from;
  if (!isLate || sameTime.length === 7) return '';
  const before = sameTime.map(({ weekday }) => weekdays.at(weekdays.indexOf(weekday) - 1) ?? weekday);
  const nights = first.recurrence === 'weekly' ? 'nights' : 'night';
  return ` (${listInWords(before.map(capitalise))} ${nights})`;
}

function patternInWords({ weekday, recurrence }: Meeting): string {
  return recurrence === 'weekly' ? daysInPlural([weekday]) : rarerPattern(capitalise(weekday), recurrence);
}

function daysInPlural(days: readonly Weekday[]): string {
  return days.length === 7 ? 'Every day' : listInWords(days.map((day) => `${capitalise(day)}s`));
}

function rarerPattern(day: string, recurrence: Exclude<Recurrence, 'weekly'>): string {
  if ('everyWeeks' in recurrence) {
    const { everyWeeks, from } = recurrence;
    return `Every ${everyWeeks} weeks on a ${day}, counted from ${formatDate(from)}`;
  }
  if ('monthly' in recurrence) return `${capitalise(recurrence.monthly)} ${day} of the month`;
  return `On ${listInWords(recurrence.dates.map(formatDate))}`;
}

/** The days to come on which it does not meet, in a sentence: "Not on 21 December 2026." Null where there are none. */
export function daysOffInWords(meetings: readonly Meeting[], today: string): string | null {
  const days = meetings.flatMap(({ except = [] }) => except).filter((day) => day >= today);
  if (days.length === 0) return null;
  return `Not on ${listInWords([...new Set(days)].toSorted().map(formatDate))}.`;
}
