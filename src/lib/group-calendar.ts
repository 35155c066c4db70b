import { createHash } from 'node:crypto';
import type { Group } from '../schemas/group.ts';
import type { BeforeYouGo } from './before-you-go.ts';
import { goOrJoin } from './listing-words.ts';
import { meetingEvents } from './meeting-events.ts';
import { comingMeetings } from './occurrences.ts';
import { provenanceInWords } from './provenance-words.ts';

/** What a calendar needs to know of a group. */
export interface CalendarGroup extends Pick<
  Group,
  'name' | 'status' | 'meetings' | 'format' | 'joining' | 'provenance'
> {
  slug: string;
  /** How best to check that it meets; null where no way is known. */
  before: BeforeYouGo | null;
  /** Where it meets, line by line; empty for a group that meets nowhere. */
  address: readonly string[];
  /** Its page, as a whole web address; null while the site has none of its own. */
  page: string | null;
}

/** The meetings of a group as events: none while it is paused or once it has closed. */
export function groupEvents(group: CalendarGroup): string[] {
  return meetingEvents(
    comingMeetings(group),
    recordDay(group),
    (key) => `${group.slug}-${key}@peer-support-guide`,
    {
      summary: group.name,
      location: group.address.join(', ') || (group.format === 'phone' ? 'By phone' : 'Online'),
      description: describe(group),
      url: group.page ?? undefined,
    },
  );
}

/** The same times, titled only "Meeting": for a calendar that others see. Nothing in them names the group, its place or this site. */
export function discreetEvents(group: CalendarGroup): string[] {
  const id = (key: string) => `${hash(group.slug)}-${key}`;
  return meetingEvents(comingMeetings(group), recordDay(group), id, { summary: 'Meeting' });
}

/**
 * The name of the discreet file of a group's slug, or of a list's address,
 * without its ending, for it stays in the list of downloads. Whoever has all
 * slugs can work out which it is; whoever looks over a shoulder cannot.
 */
export function discreetName(of: string): string {
  return `meeting-${hash(of)}`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The day its record speaks of. */
function recordDay({ provenance: { seen, confirmed } }: CalendarGroup): string {
  return confirmed?.on ?? seen.on;
}

function describe(group: CalendarGroup): string {
  const { joining, before: check } = group;
  return [
    `Check before you ${goOrJoin(group.format)}: it may have moved, changed its time or closed.`,
    // On the day of the record itself, so that nothing here changes with the day of the build.
    provenanceInWords(group.provenance, recordDay(group)),
    ...(check === null
      ? []
      : [check.href.startsWith('tel:') ? `${check.text}.` : `${check.text}: ${check.href}`]),
    ...(joining?.url === undefined ? [] : [`Join: ${joining.url}`]),
    ...(joining?.phone === undefined ? [] : [`Join by phone: ${joining.phone}`]),
  ].join('\n');
}
