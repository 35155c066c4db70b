import { weekdaySchema } from '../../../schemas/shared.ts';
import { capitalise } from '../../text.ts';
import { entriesIn, type Content, type Entry } from '../content.ts';
import { daysAt, weekdayOf, type DatedField } from '../dated-fields.ts';
import type { Fault } from '../fault.ts';
import { findAt, textAt } from '../find-at.ts';

type Words = Pick<Fault, 'found' | 'write'>;

/** The days a meeting is counted from, meets on or leaves out are of its weekday, and in order. */
export function meetingDays(content: Content): Fault[] {
  return entriesIn(content, 'groups').flatMap((entry) =>
    findAt(entry.readable, 'meetings.*').flatMap(({ path }) => {
      const meeting = path.join('.');
      const lists = ['recurrence.dates.*', 'except.*'].map((list) => daysAt(entry, `${meeting}.${list}`));
      const weekday = textAt(entry.readable, `${meeting}.weekday`);
      return [
        ...[...daysAt(entry, `${meeting}.recurrence.from`), ...lists.flat()].flatMap((at) =>
          faultAt(entry, at, wrongWeekday(at.day, weekday)),
        ),
        ...lists.flatMap((days) =>
          days.flatMap((at, index) => faultAt(entry, at, wrongOrder(at.day, days.slice(0, index)))),
        ),
      ];
    }),
  );
}

function faultAt(entry: Entry, { path, field }: DatedField, words: Words | null): Fault[] {
  return words === null ? [] : [{ file: entry.file, line: entry.lineOf(path), field, ...words }];
}

function wrongWeekday(day: string, weekday: string | undefined): Words | null {
  const is = weekdayOf(day);
  // A misspelt weekday is the schema's to report.
  if (weekday === undefined || is === weekday || !weekdaySchema.safeParse(weekday).success) return null;
  return {
    found: `Found "${day}", which is a ${capitalise(is)}, but the meeting is on a ${capitalise(weekday)}.`,
    write: `Write a ${capitalise(weekday)}, or correct the weekday.`,
  };
}

function wrongOrder(day: string, before: readonly DatedField[]): Words | null {
  if (before.some((at) => at.day === day)) {
    return { found: `Found "${day}" a second time.`, write: 'Keep one of the two.' };
  }
  const last = before.at(-1);
  if (last === undefined || last.day < day) return null;
  return { found: `Found "${day}" after "${last.day}".`, write: 'Write the days in order, earliest first.' };
}
