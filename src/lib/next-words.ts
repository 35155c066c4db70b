import { weekdays } from '../schemas/weekdays.ts';
import { formatDate, formatTime, timeAtMinute } from './dates.ts';
import { DAY_MS, HOUR_MS, londonOffset, londonWall, MINUTE_MS } from './london.ts';
import { isOn, type Occurrence } from './occurrences.ts';
import { capitalise, count } from './text.ts';

/** What a clock shows at an instant, as the instant at which UTC’s shows the same. */
type Clock = (instant: number) => number;

/**
 * The next meeting in a sentence: "Next: today 7:30pm, in 2 hours." Where the
 * device’s clock differs from London’s, now or by then, both times are given, and
 * days by name, for "today" is not the same day everywhere.
 */
export function nextInWords(next: Occurrence | null, now: number, device: Clock): string {
  if (next === null) return 'The days listed here are over.';
  const { start, end } = next;
  const isElsewhere = [now, start, end ?? start].some((instant) => device(instant) !== londonWall(instant));
  const zone = isElsewhere ? ' UK time' : '';
  if (isOn(next, now)) {
    const there = isElsewhere ? ` (${timesInWords(next, device, ' to ')} where you are)` : '';
    return `On now: started at ${timesInWords(next, londonWall, `${zone}, ends at `)}${changeWithin(next)}${there}.`;
  }
  const day = isElsewhere ? dayByName(start, now, device) : dayInWords(start, now);
  const there = isElsewhere ? ` (${thereInWords(start, device)} where you are)` : '';
  const time = `${timeAt(start, londonWall)}${zone}${changeAt(start)}`;
  return `Next: ${day} ${time}${waitInWords(start, now)}${there}.`;
}

/** Which of two is meant in the hour that comes twice, and why it is later where an hour does not come. */
function changeAt(start: number): string {
  if (londonOffset(start - HOUR_MS) < londonOffset(start)) return CLOCKS_FORWARD;
  return londonOffset(start) > londonOffset(start + HOUR_MS) ? ', before the clocks go back' : '';
}

/** Why a meeting ends at a time that its length does not explain. */
function changeWithin({ start, end }: Occurrence): string {
  const change = londonOffset(end ?? start) - londonOffset(start);
  if (change === 0) return '';
  return change > 0 ? CLOCKS_FORWARD : ', once the clocks have gone back';
}

const CLOCKS_FORWARD = ', once the clocks have gone forward';

function timesInWords({ start, end }: Occurrence, clock: Clock, between: string): string {
  return [start, end ?? start].map((instant) => timeAt(instant, clock)).join(between);
}

function dayInWords(start: number, now: number): string {
  return ['today', 'tomorrow'][daysAhead(start, now)] ?? dayByName(start, now, londonWall);
}

/** A week ahead or more, in London or where the device is, the name of a day is not enough. */
function dayByName(start: number, now: number, device: Clock): string {
  const wall = londonWall(start);
  const name = weekdayAt(wall);
  return [londonWall, device].every((clock) => daysAhead(start, now, clock) < 7)
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

/** Midnights between now and the start, by a clock. */
function daysAhead(start: number, now: number, clock: Clock = londonWall): number {
  return dayAt(clock(start)) - dayAt(clock(now));
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
