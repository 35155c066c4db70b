import type { Helpline, OpeningHours } from '../schemas/helpline.ts';
import { weekdays, type Weekday } from '../schemas/weekdays.ts';
import { formatTime } from './dates.ts';
import { capitalise, listInWords } from './text.ts';

/** When a helpline answers, in words: "24 hours, every day" or "Monday to Friday 9am to 8pm". */
export function hoursInWords(hours: Helpline['hours']): string {
  if (hours === 'always') return '24 hours, every day';
  if (hours === 'not-known') return 'Hours not known';
  return hours.map(openInWords).join('; ');
}

function openInWords({ days, opens, closes }: OpeningHours): string {
  return `${daysInWords(days)} ${formatTime(opens)} to ${formatTime(closes)}`;
}

/** Three or more days in a row become a range; all seven become "Every day". */
export function daysInWords(days: readonly Weekday[]): string {
  const places = [...new Set(days)].map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  if (places.length === 7) return 'Every day';
  const first = places[0] ?? 0;
  const isRun = places.length > 2 && places.every((place, index) => place === first + index);
  const names = places.map((place) => capitalise(weekdays[place] ?? ''));
  return isRun ? `${names[0]} to ${names.at(-1)}` : listInWords(names);
}
