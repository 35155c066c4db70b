import type { Point } from '../../lib/distance.ts';
import { measureFrom, type FoundGroup } from '../../lib/group-filter.ts';
import type { GroupListing } from '../../lib/group-listing.ts';
import type { Loaded } from './load.ts';

/** The groups read, with their distances from the point asked about: worked out once, and kept from one filter to the next. */
export class MeasuredGroups {
  /** Every group read so far, by slug: a group that was kept may lie outside what is asked now. */
  readonly known = new Map<string, GroupListing>();
  #groups: readonly GroupListing[] = [];
  #at: Point | null = null;
  #found: FoundGroup[] = [];

  /** The groups with their distances, those apart of which some may be missing. */
  from(loaded: Loaded, at: Point | null): FoundGroup[] {
    if (loaded.is !== 'groups') return [];
    const { groups, miles: reach } = loaded;
    if (this.#groups !== groups || this.#at !== at) {
      for (const group of groups) this.known.set(group.slug, group);
      this.#groups = groups;
      this.#at = at;
      this.#found = measureFrom(groups, at).filter(
        ({ miles }) => at === null || (miles !== null && miles <= reach),
      );
    }
    return this.#found;
  }
}
