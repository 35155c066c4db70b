import { weekdays } from '../schemas/weekdays.ts';
import { isAsked, ticked, type FinderChoices } from './finder-choices.ts';
import type { GroupListing } from './group-listing.ts';
import { timeOfDay, timesOfDay } from './time-of-day.ts';

/** The parts a long list is cut into: one for each part of each day, in a fixed order, by their names in addresses. */
export const listParts: readonly string[] = weekdays.flatMap((day) =>
  Object.keys(timesOfDay).map((time) => `${day}/${time}`),
);

/** The most that the parts read at once may weigh, in bytes as sent. */
export const PARTS_BYTES = 56_000;

/** The parts a group stands in: one for each time of the week at which it meets. */
export function partsWith({ meetings }: Pick<GroupListing, 'meetings'>): Set<string> {
  return new Set(meetings.map(({ weekday, start }) => `${weekday}/${timeOfDay(start)}`));
}

/**
 * The parts in which everything that meets the choices stands, or null where they are too many to read.
 * `sizes` are bytes, in the order of `listParts`. A group by arrangement is in no part, and matches no day.
 */
export function partsAsked(choices: FinderChoices, sizes: readonly number[]): string[] | null {
  const days = ticked(choices, 'day');
  const times = ticked(choices, 'time');
  if (days.length + times.length === 0) return null;
  const parts = listParts.filter((part) => {
    const [day = '', time = ''] = part.split('/');
    return isAsked(days, day) && isAsked(times, time);
  });
  const bytes = parts.reduce((sum, part) => sum + (sizes[listParts.indexOf(part)] ?? 0), 0);
  return bytes <= PARTS_BYTES ? parts : null;
}
