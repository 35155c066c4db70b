import { regions, type RegionSlug } from '../lib/geo.ts';
import { capitalise, slugify } from '../lib/text.ts';
import { weekdays } from '../schemas/weekdays.ts';
import { canJoinFromHome, listOpenGroups, type GroupView } from './groups.ts';
import { listOrganisations } from './organisations.ts';

/** A static list of groups: what it is of, its address and its groups. */
export interface DirectoryList {
  slug: string;
  name: string;
  href: string;
  groups: GroupView[];
}

/** A place's list, with the region it lies in (null for a region itself). */
export interface PlaceList extends DirectoryList {
  region: { name: string; href: string } | null;
}

/** The nine regions, then every local authority and place that holds a group; one list where two share a slug. */
export async function listPlaces(): Promise<PlaceList[]> {
  const groups = await listOpenGroups();
  const lists = new Map<string, PlaceList>(
    Object.entries(regions).map(([slug, name]) => [slug, { ...placeList(slug, name), region: null }]),
  );
  for (const group of groups) {
    if (group.place === null) continue;
    const { region, district, name, slug } = group.place;
    const areas = new Map<string, string>([
      [region, regions[region]],
      [slugify(district), district],
      [slug, name],
    ]);
    for (const [area, areaName] of areas) {
      const list = lists.get(area) ?? { ...placeList(area, areaName), region: regionLink(region) };
      list.groups.push(group);
      lists.set(area, list);
    }
  }
  return [...lists.values()];
}

/** A list for each organisation whose groups we may hold; unaffiliated groups count as independent. */
export async function listByOrganisation(): Promise<DirectoryList[]> {
  const [groups, compared, related] = await Promise.all([
    listOpenGroups(),
    listOrganisations('compared'),
    listOrganisations('related'),
  ]);
  return [...compared, ...related].map(({ slug, name }) => ({
    slug,
    name,
    href: `/groups/with/${slug}/`,
    groups: groups.filter((group) => (group.organisation?.slug ?? 'independent-groups') === slug),
  }));
}

/** A list for each day of the week. */
export async function listByDay(): Promise<DirectoryList[]> {
  const groups = await listOpenGroups();
  return weekdays.map((day) => ({
    slug: day,
    name: capitalise(day),
    href: `/groups/on/${day}/`,
    groups: groups.filter((group) => group.meetings.some(({ weekday }) => weekday === day)),
  }));
}

/** The groups anyone in England can join from home. */
export async function listOnlineGroups(): Promise<GroupView[]> {
  return (await listOpenGroups()).filter(canJoinFromHome);
}

function placeList(slug: string, name: string): DirectoryList {
  return { slug, name, href: `/groups/in/${slug}/`, groups: [] };
}

function regionLink(region: RegionSlug) {
  return { name: regions[region], href: `/groups/in/${region}/` };
}
