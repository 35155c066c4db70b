import { meetingSchema } from '../../../schemas/meeting.ts';
import { dayNumber, nextDay } from '../../occurrences.ts';
import { entriesIn, type Content } from '../content.ts';
import { weekdayOf } from '../dated-fields.ts';
import { fieldName, type Fault } from '../fault.ts';
import { findAt } from '../find-at.ts';

/** A day left out is one on which the meeting would come round. */
export function meetingExceptions(content: Content): Fault[] {
  return entriesIn(content, 'groups').flatMap((entry) =>
    findAt(entry.readable, 'meetings.*').flatMap(({ path, value }) => {
      const { data: meeting } = meetingSchema.safeParse(value);
      return (meeting?.except ?? []).flatMap((day, index): Fault[] => {
        // A day of another weekday is told elsewhere.
        if (meeting === undefined || weekdayOf(day) !== meeting.weekday) return [];
        const { weekday, recurrence } = meeting;
        if (nextDay({ weekday, recurrence }, dayNumber(day)) === dayNumber(day)) return [];
        const at = [...path, 'except', index];
        return [
          {
            file: entry.file,
            line: entry.lineOf(at),
            field: fieldName(at),
            found: `Found "${day}", on which it would not meet anyway.`,
            write: 'Take it out, or correct the recurrence.',
          },
        ];
      });
    }),
  );
}
