import type { Group } from '../../schemas/group.ts';
import { audienceInWords } from '../group-words.ts';
import { goOrJoin } from '../listing-words.ts';

/** A group with what the formats of others need to know of it. */
export interface ExportGroup extends Omit<Group, 'organisation'> {
  slug: string;
  /** Null for a group of its own. */
  organisation: { slug: string; name: string; description: string; website: string | null } | null;
  /** The names of where it meets; null for a group that meets nowhere. */
  area: { town: string; district: string; region: string } | null;
  /** Its page, as a whole web address; null while the site has none of its own. */
  page: string | null;
  /** When it was seen, and who has confirmed it. */
  provenanceWords: string;
}

/** What each record of a demonstration says first, where a format has no field for it. */
export const DEMONSTRATION = 'Demonstration data: this group is made up.';

/** The day the record of a group speaks of, `YYYY-MM-DD`: never the day of the build. */
export function recordDay({ provenance: { seen, confirmed } }: Pick<Group, 'provenance'>): string {
  return confirmed?.on ?? seen.on;
}

/**
 * What every reader of a group must be told, whatever the format: who may come,
 * and how far the record can be trusted. Others show it without our pages.
 */
export function aboutGroup(group: ExportGroup, isDemo: boolean): string[] {
  const { audience, format, whoMayCome, expect, provenanceWords } = group;
  return [
    ...(isDemo ? [DEMONSTRATION] : []),
    whoMayCome,
    ...(audience.includes('everyone') ? [] : [`For: ${audienceInWords(audience)}.`]),
    ...(expect === null ? [] : [expect]),
    `Check before you ${goOrJoin(format)}: it may have moved, changed its time or closed. ${provenanceWords}`,
  ];
}
