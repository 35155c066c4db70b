import { dateSchema } from '../../schemas/shared.ts';
import { weekdays, type Weekday } from '../../schemas/weekdays.ts';
import type { Entry } from './content.ts';
import { fieldName, type FieldPath } from './fault.ts';
import { textsAt } from './find-at.ts';

const DAY_MS = 86_400_000;

/** A day in an entry, and the way to it. */
export interface DatedField {
  path: FieldPath;
  field: string;
  day: string;
}

/** The days at a pattern. What is no whole day, or none that exists, is the schema’s to report. */
export function daysAt(entry: Entry, pattern: string): DatedField[] {
  return textsAt(entry.readable, pattern)
    .filter(({ value }) => dateSchema.safeParse(value).success)
    .map(({ path, value }) => ({ path, field: fieldName(path), day: value }));
}

/** Days from one `YYYY-MM-DD` to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The weekday of a `YYYY-MM-DD`. */
export function weekdayOf(day: string): Weekday {
  return weekdays[(new Date(day).getUTCDay() + 6) % 7] ?? 'monday';
}
