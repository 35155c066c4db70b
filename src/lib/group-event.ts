import type { Group } from '../schemas/group.ts';
import type { Meeting } from '../schemas/meeting.ts';
import { endTime } from './dates.ts';
import type { Freshness } from './freshness.ts';
import { audienceInWords } from './group-words.ts';
import { jsonLd } from './json-ld.ts';
import { byDay, type Rule } from './meeting-events.ts';
import { comingMeetings } from './occurrences.ts';
import { capitalise } from './text.ts';

/** What search engines may be told of a group. */
export interface EventGroup extends Pick<
  Group,
  'name' | 'status' | 'meetings' | 'format' | 'audience' | 'cost' | 'joining' | 'location' | 'whoMayCome'
> {
  freshness: Freshness;
  /** The town it meets in; null for a group that meets nowhere. */
  town: string | null;
  /** Whose group it is; null for a group of its own. */
  organiser: string | null;
  /** Its page, as a whole web address; null while the site has none of its own. */
  page: string | null;
}

/**
 * A group as schema.org’s Event, in JSON-LD. Null for all but running groups
 * that a person confirmed less than a year ago, since search engines repeat
 * what they read without saying how far it can be trusted. A rule is given as
 * a rule: no date is made up.
 */
export function groupEvent(group: EventGroup): string | null {
  const schedules = comingMeetings(group).flatMap((meeting) => schedule(meeting) ?? []);
  const places = [placeOf(group), joiningOf(group)].filter((one) => one !== null);
  const isTrusted = group.freshness === 'fresh' || group.freshness === 'ageing';
  if (!isTrusted || schedules.length === 0) return null;
  return jsonLd({
    '@type': 'Event',
    name: group.name,
    description: group.whoMayCome,
    ...(group.page !== null && { url: group.page }),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${ATTENDANCE[group.format]}`,
    eventSchedule: schedules,
    ...(places.length > 0 && { location: places }),
    ...(group.organiser !== null && { organizer: { '@type': 'Organization', name: group.organiser } }),
    ...(group.cost !== 'not-known' && { isAccessibleForFree: group.cost !== 'charged' }),
    audience: { '@type': 'Audience', audienceType: audienceInWords(group.audience) },
  });
}

const ATTENDANCE = {
  'in-person': 'OfflineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  phone: 'OnlineEventAttendanceMode',
} as const;

/** A meeting as a Schedule; null for listed days, which are no schedule. */
function schedule({ weekday, start, minutes, recurrence, except }: Meeting) {
  if (typeof recurrence === 'object' && 'dates' in recurrence) return null;
  return {
    '@type': 'Schedule',
    ...frequency(weekday, recurrence),
    startTime: start,
    // Past midnight the end is earlier on the clock than the start: the length says which day it is on.
    ...(minutes !== undefined && { endTime: endTime(start, minutes), duration: `PT${minutes}M` }),
    scheduleTimezone: 'Europe/London',
    ...(except && { exceptDate: except }),
  };
}

function frequency(weekday: Meeting['weekday'], recurrence: Rule) {
  const day = `https://schema.org/${capitalise(weekday)}`;
  if (recurrence === 'weekly') return { repeatFrequency: 'P1W', byDay: day };
  if ('everyWeeks' in recurrence) {
    return { repeatFrequency: `P${recurrence.everyWeeks}W`, byDay: day, startDate: recurrence.from };
  }
  return { repeatFrequency: 'P1M', byDay: byDay(weekday, recurrence.monthly) };
}

function placeOf({ location, town }: EventGroup) {
  if (location === null || town === null) return null;
  return {
    '@type': 'Place',
    name: location.venue ?? town,
    address: {
      '@type': 'PostalAddress',
      ...(location.street && { streetAddress: location.street }),
      addressLocality: town,
      ...(location.postcode && { postalCode: location.postcode }),
      addressCountry: 'GB',
    },
  };
}

function joiningOf({ joining }: EventGroup) {
  return joining?.url === undefined ? null : { '@type': 'VirtualLocation', url: joining.url };
}
