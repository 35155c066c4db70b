import type { Group } from '../schemas/group.ts';
import type { Meeting } from '../schemas/meeting.ts';
import { formatTime } from './dates.ts';
import { meetingsInWords } from './meeting-words.ts';
import { capitalise } from './text.ts';

/** A group’s name and town; a name that says the town already need not say it again. */
export function nameAndTown(name: string, town: string | null): string {
  return town === null || name.includes(town) ? name : `${name}, ${town}`;
}

/** The title of a group’s page: name, town, day and time. "Riverside, Leeds: Mondays, 7:30pm". */
export function groupTitle(
  { name, status, meetings }: Pick<Group, 'name' | 'status' | 'meetings'>,
  town: string | null,
): string {
  const times = status.is === 'running' ? timesInTitle(meetings) : status.is;
  return `${nameAndTown(name, town)}: ${times}`;
}

/** The first of its times and that there are more; starts alone, and no lists of days. */
function timesInTitle(meetings: readonly Meeting[]): string {
  const starts = meetings
    .filter((meeting) => !isListed(meeting))
    .map(({ weekday, start, recurrence }) => ({ weekday, start, recurrence }));
  const [first, ...more] = [
    ...meetingsInWords(starts).map((line) => line.replace(/, counted from [\w ]+/, '')),
    ...meetings
      .filter(isListed)
      .map(({ weekday, start }) => `Some ${capitalise(weekday)}s, ${formatTime(start)}`),
  ];
  if (first === undefined) return 'by arrangement';
  return more.length === 0 ? first : `${first}, and more`;
}

function isListed({ recurrence }: Meeting): boolean {
  return typeof recurrence === 'object' && 'dates' in recurrence;
}
