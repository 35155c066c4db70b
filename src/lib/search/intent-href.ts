import type { RegionSlug } from '../geo.ts';
import { noChoices, writeFinderChoices, type Tick } from '../finder-choices.ts';
import { outsideAnchor } from '../outside-parts.ts';
import { countries } from '../place-search.ts';
import { slugify } from '../text.ts';

/** Whether a place is a country beyond England, or a town that the finder knows only by its country. */
export function isBeyond(near: string): boolean {
  return Object.hasOwn(countries, near);
}

/**
 * The list or the finder that shows what was asked for. Groups from home, of an organisation and of a day have lists
 * of their own; near a place, or where the reader is, all are in the finder of `/groups/`, which says of a country
 * beyond England where to look.
 */
export function hrefOf(ticks: readonly Tick[], where: Where): string {
  if (isBeyond(where.near)) return `/groups/${outsideAnchor(slugify(countries[where.near] ?? ''))}`;
  const { page, own } = listOf(ticks, where);
  const isWhole = own !== undefined && ticks.every((tick) => tick === own);
  // Beside others the list’s own tick stands too: a long list is read by the days and times the address names.
  return (
    page +
    (isWhole
      ? ''
      : writeFinderChoices({
          ...noChoices,
          near: where.near,
          within: where.near === '' ? null : where.within,
          ticks,
        }))
  );
}

interface Where {
  near: string;
  /** Miles; null for any distance. */
  within: number | null;
  region: RegionSlug | undefined;
  isOnline: boolean;
  isNearMe: boolean;
}

/** The page of a list, and the tick that says what it holds. */
function listOf(
  ticks: readonly Tick[],
  { near, region, isOnline, isNearMe }: Where,
): { page: string; own?: Tick } {
  const ticked = (filter: Tick['filter']) => ticks.filter((tick) => tick.filter === filter);
  const [org, otherOrg] = ticked('org');
  const [day, otherDay] = ticked('day');
  if (isOnline) {
    const online = ticked('format').find(({ value }) => value === 'online');
    return { page: '/groups/online/', ...(online && { own: online }) };
  }
  if (near !== '') return { page: '/groups/' };
  if (region) return { page: `/groups/in/${region}/` };
  if (isNearMe) return { page: '/groups/' };
  if (org && !otherOrg) return { page: `/groups/with/${org.value}/`, own: org };
  return day && !otherDay ? { page: `/groups/on/${day.value}/`, own: day } : { page: '/groups/' };
}
