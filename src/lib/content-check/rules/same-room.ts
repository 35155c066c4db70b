import { groupSchema, type Group } from '../../../schemas/group.ts';
import { meetingPoints } from '../../meeting-points.ts';
import { entriesIn, type Content, type Entry } from '../content.ts';
import type { Fault } from '../fault.ts';

/** Two groups of one organisation, or of none, in one room at one time are one group, listed twice. */
export function sameRoom(content: Content): Fault[] {
  return doubles(content)
    .filter(({ isOneOrganisation }) => isOneOrganisation)
    .map(({ entry, first, index }) => ({
      ...at(entry, index),
      found: `Found the place, the day and the time of ${first.file}, of the same organisation or none.`,
      write: 'Keep one of the two files. If both are true, name the room in the venue.',
    }));
}

/** Two organisations may share a hall. It is rare enough for somebody to look. */
export function sharedRooms(content: Content): Fault[] {
  return doubles(content)
    .filter(({ isOneOrganisation }) => !isOneOrganisation)
    .map(({ entry, first, index }) => ({
      ...at(entry, index),
      found: `Found the place, the day and the time of ${first.file}.`,
      write: 'Make sure that they are two groups.',
    }));
}

interface Double {
  entry: Entry;
  first: Entry;
  /** Which meeting. */
  index: number;
  isOneOrganisation: boolean;
}

function doubles(content: Content): Double[] {
  const firsts = new Map<string, { entry: Entry; group: Group }>();
  return entriesIn(content, 'groups').flatMap((entry) => {
    const group = groupSchema.safeParse(entry.data).data;
    if (group === undefined || group.status.is === 'closed') return [];
    return meetingPoints(group).flatMap((point, index): Double[] => {
      const first = firsts.get(point);
      firsts.set(point, first ?? { entry, group });
      if (first === undefined || first.entry === entry) return [];
      return [
        {
          entry,
          first: first.entry,
          index,
          isOneOrganisation: first.group.organisation === group.organisation,
        },
      ];
    });
  });
}

function at(entry: Entry, index: number): Pick<Fault, 'file' | 'line' | 'field'> {
  return { file: entry.file, line: entry.lineOf(['meetings', index]), field: `meetings[${index}]` };
}
