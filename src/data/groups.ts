import { formatSource } from '../lib/format-source.ts';
import { freshness } from '../lib/freshness.ts';
import { meetingsInWords } from '../lib/meeting-words.ts';
import { provenanceInWords } from '../lib/provenance-words.ts';
import { entriesBySlug } from './entries.ts';
import { mustGet } from './join.ts';
import { listOrganisations } from './organisations.ts';
import { placesBySlug } from './places.ts';
import { sourceAddresses } from './sources.ts';
import { today } from './today.ts';

/** Every group joined with its organisation, place and source, in alphabetical order of town, then name; online ones last. */
export async function listGroups() {
  const entries = await entriesBySlug('groups');
  const organisations = new Map(
    (await listOrganisations('compared', 'alternative', 'related')).map((one) => [one.slug, one]),
  );
  const [sources, addresses] = await Promise.all([entriesBySlug('sources'), sourceAddresses()]);
  const groups = [...entries].map(([slug, { data }]) => ({
    ...data,
    slug,
    href: `/groups/${slug}/`,
    organisation:
      data.organisation === null ? null : mustGet(organisations, data.organisation, 'organisations'),
    place: data.location === null ? null : mustGet(placesBySlug(), data.location.place, 'places.csv'),
    when: data.meetings.length > 0 ? meetingsInWords(data.meetings) : ['By arrangement'],
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
      (a.place?.name ?? '').localeCompare(b.place?.name ?? '', 'en') ||
      a.name.localeCompare(b.name, 'en'),
  );
}
export type GroupView = Awaited<ReturnType<typeof listGroups>>[number];

/** The groups a list may show: closed ones keep their page and leave the lists. */
export async function listOpenGroups(): Promise<GroupView[]> {
  return (await listGroups()).filter(({ status }) => status.is !== 'closed');
}

/** True for a group anyone can join from home. */
export function canJoinFromHome({ format }: Pick<GroupView, 'format'>): boolean {
  return format !== 'in-person';
}
