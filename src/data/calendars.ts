import { calendarFile } from '../lib/calendar-file.ts';
import { addressLines } from '../lib/group-address.ts';
import { discreetEvents, discreetName, groupEvents, type CalendarGroup } from '../lib/group-calendar.ts';
import { comingMeetings } from '../lib/occurrences.ts';
import { site } from '../site.ts';
import { listByOrganisation, listFromHome, listPlaces, type DirectoryList } from './directory.ts';
import type { GroupView } from './groups.ts';
import { once } from './once.ts';

/** More groups than this would bury everything else in a calendar, so longer lists lead to no file. */
const MOST_GROUPS = 30;

/** Where the calendars of a group or a list are. */
export interface CalendarFiles {
  /** The file that names what it holds. */
  named: string;
  /** The file that gives times and nothing else. */
  discreet: string;
}

/** The calendar of one group. */
export function groupCalendar(group: GroupView): Response {
  return calendar([eventsOf(group)]);
}

/** The times of some groups, all titled only "Meeting". */
export function discreetCalendar(groups: readonly GroupView[]): Response {
  return calendar(groups.flatMap((group) => discreetEvents(toCalendarGroup(group))));
}

/** Where the calendars of a list are; null where its page leads to none. Lists of one day have none. */
export function calendarsOf({ href, groups }: DirectoryList): CalendarFiles | null {
  const isUseful = groups.length <= MOST_GROUPS && groups.some((group) => comingMeetings(group).length > 0);
  if (!isUseful || href.startsWith('/groups/on/')) return null;
  return {
    named: `${href.replace('/groups/', '/data/calendars/').replace(/\/$/, '')}.ics`,
    discreet: discreetAddress(href),
  };
}

/** Where the discreet calendar of a group's slug, or a list's address, is. */
export function discreetAddress(of: string): string {
  return `/data/calendars/${discreetName(of)}.ics`;
}

/** The lists whose page leads to a calendar. */
export const listsWithCalendar = once(async (): Promise<DirectoryList[]> => {
  const lists = await Promise.all([listPlaces(), listByOrganisation(), listFromHome()]);
  return lists.flat().filter((list) => calendarsOf(list) !== null);
});

/** The calendar of a list of groups. */
export function listCalendar(groups: readonly GroupView[], name: string): Response {
  return calendar(groups.map(eventsOf), name);
}

function calendar(events: readonly string[], name?: string): Response {
  return new Response(calendarFile(events, name), { headers: { 'Content-Type': 'text/calendar' } });
}

/** A group stands in the calendars of its town, council area, region and organisation: its events are written once. */
const written = new WeakMap<GroupView, string>();

function eventsOf(group: GroupView): string {
  const events = written.get(group) ?? groupEvents(toCalendarGroup(group)).join('');
  written.set(group, events);
  return events;
}

function toCalendarGroup(group: GroupView): CalendarGroup {
  const { location, place } = group;
  return {
    ...group,
    address: location && place ? addressLines(location, place.name) : [],
    page: site.url === '' ? null : `${site.url}${group.href}`,
  };
}
