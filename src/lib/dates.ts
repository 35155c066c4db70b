const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-11-23` as "23 November 2026"; `2026-11` as "November 2026"; `2026` as "2026". */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** `19:30` as "7:30pm", `12:00` as "midday", `00:00` as "midnight". */
export function formatTime(time: string): string {
  if (time === '12:00') return 'midday';
  if (time === '00:00') return 'midnight';
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`;
}

/** The time `minutes` after a start, both `HH:MM`, going round midnight. */
export function endTime(start: string, minutes: number): string {
  return timeAtMinute(minuteOfDay(start) + minutes);
}

/** Minutes from midnight to an `HH:MM`. */
export function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The `HH:MM` so many minutes after a midnight, going round the next. */
export function timeAtMinute(minutes: number): string {
  const past = minutes % 1440;
  return `${String(Math.floor(past / 60)).padStart(2, '0')}:${String(past % 60).padStart(2, '0')}`;
}

/** The day so many days after a `YYYY-MM-DD`, or before it where `days` is below 0. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
