import { weekdays, type Weekday } from '../../schemas/weekdays.ts';
import type { Tick } from '../finder-choices.ts';
import { timeOfDay, type TimeOfDay } from '../time-of-day.ts';

/** Short forms of days that cannot mean anything else, and those that can: “sat” and “sun” need company. */
const shortDays: Readonly<Record<string, Weekday>> = {
  tues: 'tuesday',
  weds: 'wednesday',
  thur: 'thursday',
  thurs: 'thursday',
};
const ambiguousDays: Readonly<Record<string, Weekday>> = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
};

/** A phrase that names a time: whether it does so only beside other words of finding a group. */
export interface AskedTime {
  phrase: string;
  ticks: readonly Tick[];
  isAmbiguous: boolean;
}

/** What people call night begins in the evening. */
const AT_NIGHT: readonly TimeOfDay[] = ['evening', 'night'];

/** The phrases that name days and times, folded. `today` is `YYYY-MM-DD`. */
export function askedTimes(today: string): AskedTime[] {
  const number = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const day = (from: number): Weekday => weekdays[(number + from) % 7] ?? 'monday';
  const says = (phrases: string, days: readonly Weekday[], times: readonly TimeOfDay[] = []) =>
    phrases
      .split(', ')
      .map((phrase): AskedTime => ({ phrase, ticks: ticksOf(days, times), isAmbiguous: false }));
  return [
    ...weekdays.flatMap((one) => says(`${one}, ${one}s`, [one])),
    ...weekdays.flatMap((one) => says(`${one} night, ${one} nights`, [one], AT_NIGHT)),
    ...Object.entries(shortDays).flatMap(([phrase, one]) => says(phrase, [one])),
    ...Object.entries(ambiguousDays).flatMap(([phrase, one]) => [
      ...says(phrase, [one]).map((said) => ({ ...said, isAmbiguous: true })),
      ...says(`${phrase} night`, [one], AT_NIGHT),
    ]),
    ...says('today, later today, now, right now, on now', [day(0)]).map((said) => ({
      ...said,
      isAmbiguous: /now/.test(said.phrase),
    })),
    ...says('tonight, tonite, this evening, later tonight', [day(0)], AT_NIGHT),
    ...says('this morning', [day(0)], ['morning']),
    ...says('this afternoon', [day(0)], ['afternoon']),
    ...says('tomorrow', [day(1)]),
    ...says('tomorrow night', [day(1)], AT_NIGHT),
    ...says('weekend, weekends, this weekend, at the weekend', ['saturday', 'sunday']),
    ...says('weekday, weekdays, in the week, during the week', weekdays.slice(0, 5)),
    ...says('weeknight, weeknights, weekday evening, weekday evenings', weekdays.slice(0, 5), ['evening']),
    ...says('at night', [], AT_NIGHT),
    ...says('daytime, day time, during the day', [], ['morning', 'afternoon']),
  ];
}

function ticksOf(days: readonly Weekday[], times: readonly TimeOfDay[]): Tick[] {
  return [
    ...days.map((value): Tick => ({ filter: 'day', value })),
    ...times.map((value): Tick => ({ filter: 'time', value })),
  ];
}

const CLOCK = /\b(\d{1,2})(?:[:.]([0-5]\d))?\s*([ap])\.?m\b\.?|\b([01]\d|2[0-3])[:.]([0-5]\d)\b/gi;

/** The parts of the day that clock times in a text belong to, such as “7.30pm” or “19:30”, and the text without them. */
export function readClock(text: string): { rest: string; ticks: Tick[] } {
  const ticks: Tick[] = [];
  let rest = text;
  for (const [whole, hour = '', minutes = '00', half = '', hour24, minutes24 = ''] of text.matchAll(CLOCK)) {
    const start = hour24 === undefined ? fromHalf(Number(hour), minutes, half) : `${hour24}:${minutes24}`;
    if (start === null) continue;
    ticks.push({ filter: 'time', value: timeOfDay(start) });
    rest = rest.replace(whole, ' ');
  }
  return { rest, ticks };
}

/** “7” and “p” are 19:00; null for an hour no such clock shows. */
function fromHalf(hour: number, minutes: string, half: string): string | null {
  if (hour < 1 || hour > 12) return null;
  const hours = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minutes}`;
}
