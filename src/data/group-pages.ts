import type { Place } from '../lib/geo.ts';
import { isSameVenue } from '../lib/group-address.ts';
import { groupEvent } from '../lib/group-event.ts';
import { daysOffInWords } from '../lib/meeting-words.ts';
import { NearbyIndex } from '../lib/nearby.ts';
import type { Group } from '../schemas/group.ts';
import { site } from '../site.ts';
import { discreetAddress } from './calendars.ts';
import { entriesBySlug } from './entries.ts';
import { listGroups, type GroupView } from './groups.ts';
import { mustGet } from './join.ts';
import { sourceAddresses } from './sources.ts';
import { today } from './today.ts';

/** How many groups nearby a page names. */
const NEARBY = 5;

/** A group that meets in a room, so that one can be near it. */
type PlacedGroup = GroupView & { place: Place; location: NonNullable<GroupView['location']> };

/** Another group, as a page of a group names it. */
export interface Neighbour {
  name: string;
  href: string;
  town: string;
  when: string[];
  /** Miles from the middle of one town to that of the other; 0 in the same town. */
  miles: number;
}

/** Every group with all its page needs: its own answers, and the groups at its place and nearby. */
export async function listGroupPages() {
  const [groups, questions, sources] = await Promise.all([
    listGroups(),
    entriesBySlug('questions'),
    sourceAddresses(),
  ]);
  const placed = groups.filter(isPlaced);
  const running = placed.filter(({ status }) => status.is === 'running');
  const inTown = Map.groupBy(running, ({ place }) => place.slug);
  const nearby = new NearbyIndex(running, ({ place }) => place);

  const neighbours = (group: GroupView) => {
    if (!isPlaced(group)) return { here: [], nearest: [] };
    const here = (inTown.get(group.place.slug) ?? []).filter(
      (other) => other !== group && isSameVenue(other.location, group.location),
    );
    const nearest = nearby.nearest(group.place, NEARBY, (other) => other !== group && !here.includes(other));
    return {
      here: here.map((other) => neighbour(other, 0)),
      nearest: nearest.map(({ item, miles }) => neighbour(item, miles)),
    };
  };
  const ownAnswers = ({ answers = {} }: Pick<Group, 'answers'>) =>
    (['goal', 'faith', 'programme'] as const).flatMap((slug) => {
      const answer = answers[slug];
      if (answer === undefined) return [];
      const text = mustGet(questions, slug, 'questions').data.values[answer.value] ?? answer.value;
      return [{ label: answerLabels[slug], text, href: mustGet(sources, answer.source, 'sources') }];
    });

  return groups.map((group) => ({
    ...group,
    calendars: { named: `/data/groups/${group.slug}.ics`, discreet: discreetAddress(group.slug) },
    daysOff: daysOffInWords(group.meetings, today),
    ownAnswers: ownAnswers(group),
    event: groupEvent({
      ...group,
      town: group.place?.name ?? null,
      organiser: group.organisation?.name ?? null,
      page: site.url === '' ? null : `${site.url}${group.href}`,
    }),
    ...neighbours(group),
  }));
}
export type GroupPage = Awaited<ReturnType<typeof listGroupPages>>[number];

const answerLabels = { goal: 'Goal', faith: 'Faith', programme: 'Programme' } as const;

function isPlaced(group: GroupView): group is PlacedGroup {
  return group.place !== null && group.location !== null;
}

function neighbour({ name, href, place, when }: PlacedGroup, miles: number): Neighbour {
  return { name, href, town: place.name, when, miles };
}
