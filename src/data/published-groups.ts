import type { ExportGroup } from '../lib/export/export-group.ts';
import type { CsvGroup } from '../lib/export/groups-csv.ts';
import { regions } from '../lib/geo.ts';
import { count } from '../lib/text.ts';
import type { PublishedGroups } from '../schemas/groups-list.ts';
import { isDemo, site } from '../site.ts';
import { entriesBySlug } from './entries.ts';
import { listGroups, type GroupView } from './groups.ts';
import { mustGet } from './join.ts';
import { once } from './once.ts';
import { addressOf, licence } from './publishing.ts';
import { today } from './today.ts';

/** Every group as `/data/groups.json` has it. */
export async function publishGroups(): Promise<PublishedGroups> {
  const groups = await listGroups();
  const sources = new Map(groups.map(({ provenance, source }) => [provenance.source, source]));
  return {
    $schema: addressOf('/data/groups-list.schema.json'),
    title: 'Groups for people with an alcohol problem, and their families, in England',
    description: `${count(groups.length, 'group')}, each with where we saw it, when, and whether a person has confirmed it. The list is not complete.`,
    publication: site.name,
    address: addressOf('/groups/'),
    licence: {
      ...licence,
      terms: `${licence.terms} The names of places are under the Open Government Licence v3.0: keep the notices at ${addressOf('/about/')}.`,
    },
    made: today,
    demonstration: isDemo,
    warning: 'A group may have moved, changed its time or closed. Check before you go.',
    sources: [...sources].map(([slug, { title, container, date, href }]) => ({
      slug,
      title,
      container,
      date,
      url: href,
    })),
    groups: groups.map(publishGroup),
  };
}

/** Field by field, so that nothing is published by accident. */
function publishGroup(group: GroupView): PublishedGroups['groups'][number] {
  const { location, place, provenance, freshness } = group;
  const { name, status, meetings, format, audience, whoMayCome, expect, access, cost, booking } = group;
  const { ledBy, gettingIn, beforeYouGo, answers, joining, website } = group;
  return {
    slug: group.slug,
    address: addressOf(group.href),
    name,
    organisation: group.organisation?.slug ?? null,
    ...{ status, meetings, format, audience, whoMayCome, expect, access, cost, booking, ledBy, gettingIn },
    ...{ beforeYouGo, answers, joining, website },
    location: location &&
      place && { ...location, town: place.name, district: place.district, region: place.region },
    provenance: { ...provenance, freshness },
  };
}

/** Every group for `/data/groups.csv`. */
export async function listCsvGroups(): Promise<CsvGroup[]> {
  return (await listGroups()).map((group) => ({
    slug: group.slug,
    group: { ...group, organisation: group.organisation?.slug ?? null },
    town: group.place?.name ?? '',
    region: group.place ? regions[group.place.region] : '',
    address: addressOf(group.href),
    freshness: group.freshness,
    source: { title: group.source.title, url: group.source.href ?? '' },
  }));
}

/** Every group with what the formats of others need. */
export const listExportGroups = once(async (): Promise<ExportGroup[]> => {
  const [groups, organisations] = await Promise.all([listGroups(), entriesBySlug('organisations')]);
  return groups.map((group) => ({
    ...group,
    organisation: group.organisation && {
      slug: group.organisation.slug,
      name: group.organisation.name,
      description: group.organisation.description,
      website: mustGet(organisations, group.organisation.slug, 'organisations').data.website,
    },
    area: group.place && {
      town: group.place.name,
      district: group.place.district,
      region: regions[group.place.region],
    },
    page: site.url === '' ? null : addressOf(group.href),
  }));
});
