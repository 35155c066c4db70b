import type { OpeningHours } from '../schemas/helpline.ts';
import { weekdays, type Weekday } from '../schemas/weekdays.ts';
import { formatTime, minuteOfDay } from './dates.ts';
import { capitalise } from './text.ts';

const DAY = 1440;

/** A moment on the clocks of Europe/London, where helplines keep their hours. */
export interface ClockTime {
  weekday: Weekday;
  /** `HH:MM` on the 24-hour clock. */
  time: string;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What the clocks say in London, wherever the device is. */
export function londonClock(now: Date): ClockTime {
  const parts = new Map(clock.formatToParts(now).map(({ type, value }) => [type, value]));
  const weekday = weekdays.find((day) => day === parts.get('weekday')?.toLowerCase()) ?? 'monday';
  return { weekday, time: `${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''}` };
}

/** Whether a line answers at a moment, and until when or from when, in a sentence or two. */
export function openInWords(hours: readonly OpeningHours[], now: ClockTime): string {
  const minute = minuteOfWeek(now.weekday, now.time);
  const spans = hours.flatMap(({ days, opens, closes }) =>
    days.map((day) => ({
      day,
      opens,
      closes,
      // Minutes of the week until it opens, and how long it then stays open; past midnight too.
      wait: (minuteOfWeek(day, opens) - minute + 7 * DAY) % (7 * DAY),
      length: (minuteOfDay(closes) - minuteOfDay(opens) + DAY) % DAY || DAY,
    })),
  );
  const open = spans.find(({ wait, length }) => (7 * DAY - wait) % (7 * DAY) < length);
  if (open) return `By these hours: open now, until ${formatTime(open.closes)}.`;
  const next = spans.reduce<(typeof spans)[number] | undefined>(
    (soonest, span) => (soonest && soonest.wait <= span.wait ? soonest : span),
    undefined,
  );
  if (next === undefined) return '';
  // A line that opens only today has closed for this week: its next hours are a week ahead.
  const isNextWeek = next.day === now.weekday && minuteOfDay(next.opens) <= minuteOfDay(now.time);
  const day = isNextWeek ? `next ${capitalise(next.day)}` : dayInWords(next.day, now.weekday);
  return `By these hours: closed now. Opens ${day} at ${formatTime(next.opens)}.`;
}

function dayInWords(day: Weekday, today: Weekday): string {
  const ahead = (weekdays.indexOf(day) - weekdays.indexOf(today) + 7) % 7;
  if (ahead === 0) return 'today';
  return ahead === 1 ? 'tomorrow' : `on ${capitalise(day)}`;
}

function minuteOfWeek(day: Weekday, time: string): number {
  return weekdays.indexOf(day) * DAY + minuteOfDay(time);
}
