import type { Meeting, Recurrence } from '../schemas/meeting.ts';
import { endTime, formatDate, formatTime } from './dates.ts';
import { capitalise, listInWords } from './text.ts';

/** When a meeting is, in a line: "Mondays, 7pm to 8:30pm" or "First Monday of the month, 7pm". */
export function meetingInWords(meeting: Meeting): string {
  return `${patternInWords(meeting)}, ${timesInWords(meeting)}`;
}

/** Start and end on the clock; only the start where the length is not known. */
export function timesInWords({ start, minutes }: Pick<Meeting, 'start' | 'minutes'>): string {
  if (minutes === undefined) return formatTime(start);
  return `${formatTime(start)} to ${formatTime(endTime(start, minutes))}`;
}

function patternInWords({ weekday, recurrence }: Meeting): string {
  const day = capitalise(weekday);
  return recurrence === 'weekly' ? `${day}s` : rarerPattern(day, recurrence);
}

function rarerPattern(day: string, recurrence: Exclude<Recurrence, 'weekly'>): string {
  if ('everyWeeks' in recurrence) {
    const { everyWeeks, from } = recurrence;
    return `Every ${everyWeeks} weeks on a ${day}, counted from ${formatDate(from)}`;
  }
  if ('monthly' in recurrence) return `${capitalise(recurrence.monthly)} ${day} of the month`;
  return `On ${listInWords(recurrence.dates.map(formatDate))}`;
}
