import { weekdays, type Weekday } from '../../../schemas/weekdays.ts';

/** The weekday a number stands for in a feed whose Sunday has the number `sunday`. */
export function weekdayByNumber(text: string, sunday: 0 | 1): Weekday | null {
  if (!/^\d$/.test(text)) return null;
  const number = Number(text) - sunday;
  return number < 0 || number > 6 ? null : (weekdays[(number + 6) % 7] ?? null);
}

/** The weekday a name, its plural or its first letters stand for: `Monday`, `Mondays`, `Mon`, `Thurs`, `MO`. */
export function weekdayByName(text: string): Weekday | null {
  const plain = text.toLowerCase().replace(/\.$/, '');
  const whole = weekdays.find((weekday) => plain === weekday || plain === `${weekday}s`);
  if (whole !== undefined) return whole;
  if (plain === 'weds') return 'wednesday';
  return /^[a-z]{2,5}$/.test(plain) ? (weekdays.find((weekday) => weekday.startsWith(plain)) ?? null) : null;
}

/** What to write for a day that is none: it may be several, or one of the month. */
export function adviceForDay(
  text: string,
  { one, several, ofMonth }: { one: string; several: string; ofMonth: string },
): string {
  if (/\b(?:[1-5](?:st|nd|rd|th)|first|second|third|fourth|fifth|last)\b|month/i.test(text)) return ofMonth;
  const days = text.split(/[^a-z]+/i).filter((word) => weekdayByName(word) !== null);
  return days.length > 1 || /daily|every day/i.test(text) ? several : one;
}
