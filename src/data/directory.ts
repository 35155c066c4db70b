import { regions, type Place } from '../lib/geo.ts';
import { OWN_GROUPS } from '../lib/group-listing.ts';
import { FROM_HOME } from '../lib/group-lists.ts';
import { capitalise, slugify } from '../lib/text.ts';
import { weekdays } from '../schemas/weekdays.ts';
import { canJoinFromHome, listOpenGroups, type GroupView } from './groups.ts';
import { once } from './once.ts';
import { listOrganisations } from './organisations.ts';

/** A static list of groups: what it is of, its address and its groups. */
export interface DirectoryList {
  slug: string;
  name: string;
  href: string;
  groups: GroupView[];
}

/** A place's list. A region leads to council areas, a council area to its towns. */
export interface PlaceList extends DirectoryList {
  /** The region, and the council area, that it lies in: none for a region itself. */
  within: DirectoryList[];
  /** The lists inside it, in alphabetical order. */
  inside: PlaceList[];
}

/**
 * The nine regions, then every council area and place that holds a group, each once: a town and a council
 * area of one name are one list.
 */
export const listPlaces = once(async (): Promise<PlaceList[]> => {
  const lists = new Map(Object.entries(regions).map(([slug, name]) => [slug, placeList(slug, name, [])]));
  for (const group of await listOpenGroups()) {
    if (group.place === null) continue;
    const within: PlaceList[] = [];
    for (const { slug, name } of areasOf(group.place)) {
      const list = lists.get(slug) ?? placeList(slug, name, [...within]);
      if (!lists.has(slug)) within.at(-1)?.inside.push(list);
      lists.set(slug, list);
      list.groups.push(group);
      within.push(list);
    }
  }
  for (const list of lists.values()) list.inside.sort((a, b) => byName.compare(a.name, b.name));
  return [...lists.values()];
});

/** A list for each organisation whose groups we may hold; unaffiliated groups count as independent. */
export const listByOrganisation = once(async (): Promise<DirectoryList[]> => {
  const [groups, organisations] = await Promise.all([
    listOpenGroups(),
    listOrganisations('compared', 'related'),
  ]);
  const held = Map.groupBy(groups, ({ organisation }) => organisation?.slug ?? OWN_GROUPS);
  const order = ['compared', 'related'];
  return organisations
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({ slug, name }) => ({
      slug,
      name,
      href: `/groups/with/${slug}/`,
      groups: held.get(slug) ?? [],
    }));
});

/** A list for each day of the week. */
export const listByDay = once(async (): Promise<DirectoryList[]> => {
  const groups = await listOpenGroups();
  return weekdays.map((day) => ({
    slug: day,
    name: capitalise(day),
    href: `/groups/on/${day}/`,
    groups: groups.filter((group) => group.meetings.some(({ weekday }) => weekday === day)),
  }));
});

/** The groups anyone in England can join from home. */
export const listFromHome = once(async (): Promise<DirectoryList> => ({
  slug: 'online',
  name: 'Groups you can join from home',
  href: FROM_HOME,
  groups: (await listOpenGroups()).filter(canJoinFromHome),
}));

const byName = new Intl.Collator('en');

/** The areas a place lies in, the widest first, and the place itself; each slug once. */
function areasOf({ region, district, slug, name }: Place): { slug: string; name: string }[] {
  const areas = [
    { slug: region, name: regions[region] },
    { slug: slugify(district), name: district },
    { slug, name },
  ];
  return areas.filter((area, index) => areas.findIndex((other) => other.slug === area.slug) === index);
}

function placeList(slug: string, name: string, within: DirectoryList[]): PlaceList {
  return { slug, name, href: `/groups/in/${slug}/`, groups: [], within, inside: [] };
}
