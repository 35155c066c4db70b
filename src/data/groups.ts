import { beforeYouGo } from '../lib/before-you-go.ts';
import { formatSource } from '../lib/format-source.ts';
import { freshness } from '../lib/freshness.ts';
import { listingOrigin } from '../lib/listing-origin.ts';
import { meetingsInWords } from '../lib/meeting-words.ts';
import { provenanceInWords } from '../lib/provenance-words.ts';
import type { Group } from '../schemas/group.ts';
import { entriesBySlug } from './entries.ts';
import { mustGet } from './join.ts';
import { listingMaker } from './listings.ts';
import { once } from './once.ts';
import { listOrganisations } from './organisations.ts';
import { placesBySlug } from './places.ts';
import { sourceAddresses } from './sources.ts';
import { today } from './today.ts';

// One collator for all: localeCompare makes one for each pair.
const byName = new Intl.Collator('en');

/** Every group joined with its organisation, place and source, in alphabetical order of town, then name; online ones last. */
export const listGroups = once(async () => {
  const entries = await entriesBySlug('groups');
  const organisations = new Map(
    (await listOrganisations('compared', 'alternative', 'related')).map((one) => [one.slug, one]),
  );
  const [sources, entriesOfOrganisations, addresses, toListing] = await Promise.all([
    entriesBySlug('sources'),
    entriesBySlug('organisations'),
    sourceAddresses(),
    listingMaker(),
  ]);
  const placeOf = ({ location }: Group) =>
    location === null ? null : mustGet(placesBySlug(), location.place, 'places.csv');
  const trustOf = (group: Group) => {
    const slug = group.organisation;
    const organisation = slug === null ? null : mustGet(entriesOfOrganisations, slug, 'organisations').data;
    const source = mustGet(sources, group.provenance.source, 'sources').data;
    return {
      /** The one best way to check that it meets; null where none is known. */
      before: beforeYouGo(group, organisation, source),
      /** Whose word it is. */
      origin: listingOrigin(group, organisation, source),
    };
  };
  const groups = [...entries].map(([slug, { data }]) => ({
    ...data,
    slug,
    /** What lists show of it. */
    listing: toListing(slug, data, placeOf(data)),
    href: `/groups/${slug}/`,
    organisation:
      data.organisation === null ? null : mustGet(organisations, data.organisation, 'organisations'),
    place: placeOf(data),
    when: data.meetings.length > 0 ? meetingsInWords(data.meetings) : ['By arrangement'],
    ...trustOf(data),
    freshness: freshness(data.provenance.confirmed?.on ?? null, today),
    provenanceWords: provenanceInWords(data.provenance, today),
    source: {
      /** Where its record stands in the list of all sources. */
      record: mustGet(addresses, data.provenance.source, 'sources'),
      ...formatSource(mustGet(sources, data.provenance.source, 'sources').data),
    },
  }));
  return groups.toSorted(
    (a, b) =>
      Number(a.place === null) - Number(b.place === null) ||
      byName.compare(a.place?.name ?? '', b.place?.name ?? '') ||
      byName.compare(a.name, b.name),
  );
});
export type GroupView = Awaited<ReturnType<typeof listGroups>>[number];

/** The groups a list may show: closed ones keep their page and leave the lists. */
export const listOpenGroups = once(async () =>
  (await listGroups()).filter(({ status }) => status.is !== 'closed'),
);

/** True for a group anyone can join from home. */
export function canJoinFromHome({ format }: Pick<GroupView, 'format'>): boolean {
  return format !== 'in-person';
}
