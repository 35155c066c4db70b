import type { Point } from '../../lib/distance.ts';
import type { FinderChoices } from '../../lib/finder-choices.ts';
import { reachFrom } from '../../lib/group-areas.ts';
import type { GroupListing } from '../../lib/group-listing.ts';
import { partsAsked } from '../../lib/list-parts.ts';
import { hasRead, readAreas, readGroups } from './files.ts';

/** The groups to choose from, or why there are none yet. */
export type Loaded =
  /** `miles` is how far from the point nothing is left out. */
  | { is: 'groups'; groups: GroupListing[]; miles: number }
  /** A list too long to read at once: its reader must name times of the week, or fewer, or a place first. */
  | { is: 'needs-time' | 'needs-less' | 'needs-place' };

/**
 * The most that groups near a point may weigh, in bytes as sent, so that a visit stays below 60 kB of them;
 * less where the list of villages, the largest, was read.
 */
const NEAR_BYTES = 28_000;
const NEAR_BYTES_WITH_VILLAGES = 7_000;

const loaded = new Map<string, Promise<GroupListing[]>>();

/** The groups of some files: the same list each time, so that what is worked out from it can be kept. */
function listOf(addresses: readonly string[]): Promise<GroupListing[]> {
  const key = addresses.join();
  const groups = loaded.get(key) ?? readGroups(addresses);
  loaded.set(key, groups);
  groups.catch(() => loaded.delete(key)); // a later try may succeed
  return groups;
}

/** Reads the groups that a page’s list, the choices and a point call for. */
export async function loadGroups(
  { whole, parts, sizes, areas }: DOMStringMap,
  choices: FinderChoices,
  point: Point | null,
): Promise<Loaded> {
  if (whole) return { is: 'groups', groups: await listOf([whole]), miles: Infinity };
  if (parts) return loadParts(parts, (sizes ?? '').split(' ').map(Number), choices);
  if (!areas || point === null) return { is: 'needs-place' };
  const bytes = hasRead('villages') ? NEAR_BYTES_WITH_VILLAGES : NEAR_BYTES;
  const reach = reachFrom(point, await readAreas(areas), bytes, choices.within ?? Infinity);
  const files = reach.areas.map((number) => areas.replace('.json', `/${number}.json`));
  return { is: 'groups', groups: await listOf(files), miles: reach.miles };
}

async function loadParts(folder: string, sizes: number[], choices: FinderChoices): Promise<Loaded> {
  const asked = partsAsked(choices, sizes);
  if (asked === null) {
    const namesTime = choices.ticks.some(({ filter }) => filter === 'day' || filter === 'time');
    return { is: namesTime ? 'needs-less' : 'needs-time' };
  }
  const groups = await listOf(asked.map((part) => `${folder}${part}.json`));
  return { is: 'groups', groups, miles: Infinity };
}
