import type { Group } from '../../../schemas/group.ts';
import { plainName } from '../place/gazetteer.ts';
import { meetingPoints } from '../../meeting-points.ts';
import type { Proposal } from '../propose-group.ts';

/** A group we have: in `content/groups`, or proposed by an earlier import. */
export interface KnownGroup {
  slug: string;
  /** The file, as messages name it. */
  file: string;
  text: string;
  group: Group;
}

/**
 * The group we have that a proposal tells of, for those that tell of one: of the same name and place, or of the same room at the
 * same time. A name that changed is then a change, and no second group.
 */
export function matchGroups(
  proposals: readonly Proposal[],
  known: readonly KnownGroup[],
): Map<Proposal, KnownGroup> {
  const free = new Set(known);
  const matches = new Map<Proposal, KnownGroup>();
  // The surest sign goes first, so that a weaker one takes no group from where it belongs.
  for (const signsOf of [bySlug, byAllItIs, byNameAndTime, byRoomAndTime, byName]) {
    const bySign = new Map<string, KnownGroup[]>();
    for (const one of free) {
      for (const sign of signsOf({ slug: one.slug, group: one.group })) {
        bySign.set(sign, [...(bySign.get(sign) ?? []), one]);
      }
    }
    for (const proposal of proposals.filter((one) => !matches.has(one))) {
      const found = signsOf(proposal)
        .flatMap((sign) => bySign.get(sign) ?? [])
        .find((one) => free.has(one));
      if (found === undefined) continue;
      matches.set(proposal, found);
      free.delete(found);
    }
  }
  return matches;
}

type Signed = Pick<Proposal, 'slug' | 'group'>;

function bySlug({ slug }: Signed): string[] {
  return slug === null ? [] : [slug];
}

/** Rows of one name at one time, only one of which could be proposed: it alone is the file it became. */
function byAllItIs({ group }: Signed): string[] {
  const { name, organisation, location, joining, meetings } = group;
  return [JSON.stringify([name, organisation, location, joining, meetings])];
}

function byNameAndTime({ group }: Signed): string[] {
  return group.meetings.map(({ weekday, start }) => [...nameAndPlace(group), weekday, start].join('|'));
}

function byRoomAndTime({ group }: Signed): string[] {
  const { url, phone } = group.joining ?? {};
  const link = url ?? phone;
  const online =
    group.location !== null || link === undefined
      ? []
      : group.meetings.map(({ weekday, start }) => [link, weekday, start].join('|'));
  return [...meetingPoints(group), ...online].map((point) => `${group.organisation ?? ''}|${point}`);
}

function byName({ group }: Signed): string[] {
  return [nameAndPlace(group).join('|')];
}

function nameAndPlace({ name, organisation, location }: Group): string[] {
  return [plainName(name) || name, organisation ?? '', location?.place ?? ''];
}
