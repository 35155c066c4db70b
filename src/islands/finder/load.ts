import type { Point } from '../../lib/distance.ts';
import type { FinderChoices } from '../../lib/finder-choices.ts';
import { reachFrom } from '../../lib/group-areas.ts';
import type { GroupListing } from '../../lib/group-listing.ts';
import { hasRead, readAreas, readGroups } from './files.ts';

/** The groups to choose from, or why there are none yet. */
export type Loaded =
  /** `miles` is how far from the point nothing is left out. */
  | { is: 'groups'; groups: GroupListing[]; miles: number }
  /** A list too long to read at once: its reader must name a day or a place first. */
  | { is: 'needs-day' | 'too-many-days' | 'needs-place' };

/** The most weekdays of a long list read at once. Each is at most 16 kB as sent. */
const MOST_DAYS = 3;

/**
 * The most that groups near a point may weigh, in bytes as sent, so that a visit stays below 60 kB of them;
 * less where the list of villages, the largest, was read.
 */
const NEAR_BYTES = 28_000;
const NEAR_BYTES_WITH_VILLAGES = 9_000;

/** Reads the groups that a page’s list, the choices and a point call for. */
export async function loadGroups(
  { whole, days, areas }: DOMStringMap,
  choices: FinderChoices,
  point: Point | null,
): Promise<Loaded> {
  if (whole) return { is: 'groups', groups: await readGroups([whole]), miles: Infinity };
  if (days) return loadDays(days, choices);
  if (!areas || point === null) return { is: 'needs-place' };
  const bytes = hasRead('villages') ? NEAR_BYTES_WITH_VILLAGES : NEAR_BYTES;
  const reach = reachFrom(point, await readAreas(areas), bytes, choices.within ?? Infinity);
  const files = reach.areas.map((number) => areas.replace('.json', `/${number}.json`));
  return { is: 'groups', groups: await readGroups(files), miles: reach.miles };
}

async function loadDays(folder: string, { ticks }: FinderChoices): Promise<Loaded> {
  const asked = ticks.filter(({ filter }) => filter === 'day');
  if (asked.length === 0) return { is: 'needs-day' };
  if (asked.length > MOST_DAYS) return { is: 'too-many-days' };
  const groups = await readGroups(asked.map(({ value }) => `${folder}${value}.json`));
  return { is: 'groups', groups, miles: Infinity };
}
