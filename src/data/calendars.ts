import { calendarFile } from '../lib/calendar-file.ts';
import { addressLines } from '../lib/group-address.ts';
import { discreetEvents, groupEvents, type CalendarGroup } from '../lib/group-calendar.ts';
import { site } from '../site.ts';
import type { GroupView } from './groups.ts';

/** The calendar of one group. */
export function groupCalendar(group: GroupView): Response {
  return calendar([eventsOf(group)]);
}

/** The same times, titled only "Meeting". */
export function discreetCalendar(group: GroupView): Response {
  return calendar(discreetEvents(toCalendarGroup(group)));
}

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
