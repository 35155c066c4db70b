import { weekdays } from '../schemas/weekdays.ts';
import { formatDate, formatTime, timeAtMinute } from './dates.ts';
import { DAY_MS, londonWall, MINUTE_MS } from './london.ts';
import { isOn, type Occurrence } from './occurrences.ts';
import { capitalise, count } from './text.ts';

/** What a clock shows at an instant, as the instant at which UTC’s shows the same. */
type Clock = (instant: number) => number;

/**
 * The next meeting in a sentence: "Next: today 7:30pm, in 2 hours." Where the
 * device’s clock differs from London’s both times are given, and days by name,
 * for "today" is not the same day everywhere.
 */
export function nextInWords(next: Occurrence | null, now: number, device: Clock): string {
  if (next === null) return 'The days listed here are over.';
  const isElsewhere = device(next.start) !== londonWall(next.start);
  const zone = isElsewhere ? ' UK time' : '';
  if (isOn(next, now)) {
    const there = isElsewhere ? ` (${timesInWords(next, device, ' to ')} where you are)` : '';
    return `On now: started at ${timesInWords(next, londonWall, `${zone}, ends at `)}${there}.`;
  }
  const day = isElsewhere ? dayByName(next.start, now) : dayInWords(next.start, now);
  const there = isElsewhere ? ` (${thereInWords(next.start, device)} where you are)` : '';
  return `Next: ${day} ${timeAt(next.start, londonWall)}${zone}${waitInWords(next.start, now)}${there}.`;
}

function timesInWords({ start, end }: Occurrence, clock: Clock, between: string): string {
  return [start, end ?? start].map((instant) => timeAt(instant, clock)).join(between);
}

function dayInWords(start: number, now: number): string {
  return ['today', 'tomorrow'][daysAhead(start, now)] ?? dayByName(start, now);
}

/** A week ahead or more, the name of a day is not enough. */
function dayByName(start: number, now: number): string {
  const wall = londonWall(start);
  const name = weekdayAt(wall);
  return daysAhead(start, now) < 7
    ? name
    : `${name} ${formatDate(new Date(wall).toISOString().slice(0, 10))},`;
}

/** The time where the device is, with the day where that is another one than in London. */
function thereInWords(start: number, device: Clock): string {
  const isSameDay = dayAt(device(start)) === dayAt(londonWall(start));
  return `${isSameDay ? '' : `${weekdayAt(device(start))} `}${timeAt(start, device)}`;
}

/** ", in 2 hours": down to the minute when it is near, and never later than it is. */
function waitInWords(start: number, now: number): string {
  const minutes = Math.ceil((start - now) / MINUTE_MS);
  const hours = Math.floor(minutes / 60);
  const days = daysAhead(start, now);
  if (minutes < 1) return ', now';
  if (minutes < 60) return `, in ${count(minutes, 'minute')}`;
  if (hours < 3 && minutes % 60 > 0) return `, in ${count(hours, 'hour')} ${count(minutes % 60, 'minute')}`;
  if (hours < 6 || days === 0) return `, in ${count(hours, 'hour')}`;
  if (days === 1) return '';
  return `, in ${days < 14 ? count(days, 'day') : count(Math.floor(days / 7), 'week')}`;
}

/** Midnights in London between now and the start. */
function daysAhead(start: number, now: number): number {
  return dayAt(londonWall(start)) - dayAt(londonWall(now));
}

function dayAt(wall: number): number {
  return Math.floor(wall / DAY_MS);
}

function weekdayAt(wall: number): string {
  return capitalise(weekdays[(dayAt(wall) + 3) % 7] ?? '');
}

function timeAt(instant: number, clock: Clock): string {
  const wall = clock(instant);
  return formatTime(timeAtMinute((wall - dayAt(wall) * DAY_MS) / MINUTE_MS));
}
