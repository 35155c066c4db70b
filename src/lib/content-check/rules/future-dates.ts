import type { Content } from '../content.ts';
import { daysAt } from '../dated-fields.ts';
import type { Fault } from '../fault.ts';

/** Days on which somebody did something: they cannot lie ahead. */
const PAST_DAYS = ['**.seen.on', '**.confirmed.on', '**.searched.on', 'checked', 'reviewed.on'];

/** Nothing was read, checked or confirmed on a day to come. */
export function futureDates({ entries, today }: Content): Fault[] {
  return entries.flatMap((entry) =>
    PAST_DAYS.flatMap((pattern) => daysAt(entry, pattern))
      .filter(({ day }) => day > today)
      .map(({ path, field, day }) => ({
        file: entry.file,
        line: entry.lineOf(path),
        field,
        found: `Found "${day}", which is after today, ${today}.`,
        write: 'Write the day it was done.',
      })),
  );
}
