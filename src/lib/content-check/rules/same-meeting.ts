import { isDeepStrictEqual } from 'node:util';
import { meetingSchema, type Meeting } from '../../../schemas/meeting.ts';
import { capitalise } from '../../text.ts';
import { entriesIn, type Content } from '../content.ts';
import { fieldName, type Fault } from '../fault.ts';
import { findAt } from '../find-at.ts';

/** No group lists one meeting twice: a calendar would hold it twice. */
export function sameMeeting(content: Content): Fault[] {
  return entriesIn(content, 'groups').flatMap((entry) => {
    const meetings = findAt(entry.readable, 'meetings.*').flatMap(({ path, value }) => {
      const { data } = meetingSchema.safeParse(value);
      return data === undefined ? [] : [{ path, meeting: data }];
    });
    return meetings.flatMap(({ path, meeting }, index): Fault[] => {
      const first = meetings.slice(0, index).find((earlier) => isSame(earlier.meeting, meeting));
      if (first === undefined) return [];
      return [
        {
          file: entry.file,
          line: entry.lineOf(path),
          field: fieldName(path),
          found: `Found a ${capitalise(meeting.weekday)} meeting at ${meeting.start}, which ${fieldName(first.path)} lists already.`,
          write: 'Keep one of the two.',
        },
      ];
    });
  });
}

/** True where two meetings begin at one time on one day: both weekly, or one of them, or in the same weeks. */
function isSame(one: Meeting, other: Meeting): boolean {
  if (one.weekday !== other.weekday || one.start !== other.start) return false;
  const [a, b] = [one.recurrence, other.recurrence];
  return a === 'weekly' || b === 'weekly' || isDeepStrictEqual(a, b) || shareDay(one, other);
}

function shareDay({ recurrence: a }: Meeting, { recurrence: b }: Meeting): boolean {
  if (typeof a === 'string' || typeof b === 'string' || !('dates' in a) || !('dates' in b)) return false;
  return a.dates.some((day) => b.dates.includes(day));
}
