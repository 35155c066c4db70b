import type { Group } from '../schemas/group.ts';
import { slugify } from './text.ts';

/** Where, on which day and at what time a group meets: who shares one of these is the same group, or in the same room. */
export function meetingPoints({ location, meetings }: Pick<Group, 'location' | 'meetings'>): string[] {
  if (location === null) return [];
  const { postcode, venue, street, place } = location;
  const door =
    postcode === undefined ? [place, slugify(venue ?? street ?? '')] : [postcode, slugify(venue ?? '')];
  if (door[1] === '' && postcode === undefined) return [];
  return meetings.map(({ weekday, start, recurrence }) =>
    [...door, weekday, start, JSON.stringify(recurrence)].join('|'),
  );
}
