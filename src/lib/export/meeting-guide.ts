import { createHash } from 'node:crypto';
import type { Group } from '../../schemas/group.ts';
import type { Meeting } from '../../schemas/meeting.ts';
import { weekdays } from '../../schemas/weekdays.ts';
import { endTime, formatDate } from '../dates.ts';
import { meetingsInWords } from '../meeting-words.ts';
import { aboutGroup, recordDay, type ExportGroup } from './export-group.ts';

/**
 * One weekly meeting as the Meeting Guide format has it,
 * https://github.com/code4recovery/spec. A field that does not apply is left out.
 */
export interface MeetingGuideMeeting {
  name: string;
  /** Not above 64 characters; no two alike. */
  slug: string;
  /** 0 is Sunday. None for a group that meets by arrangement. */
  day?: number;
  /** `HH:MM`, in `timezone`. */
  time?: string;
  end_time?: string;
  timezone: 'Europe/London';
  location?: string;
  formatted_address: string;
  approximate: 'yes' | 'no';
  regions?: string[];
  conference_url?: string;
  conference_url_notes?: string;
  /** Digits alone. */
  conference_phone?: string;
  conference_phone_notes?: string;
  types: string[];
  notes: string;
  group: string;
  /** `YYYY-MM-DD HH:MM:SS`: the day its record speaks of. */
  updated: string;
  url?: string;
  entity: string;
  entity_url?: string;
}

/** Who publishes the list. */
export interface Publisher {
  name: string;
  /** Where the site is served; empty while it has no address of its own. */
  url: string;
  isDemo: boolean;
}

/**
 * A group as the weekly meetings of a Meeting Guide feed. None for a group that
 * is paused or closed, that meets less often than weekly, or that readers of
 * the format would take for inactive: with no exact place and no way to join.
 */
export function meetingGuideMeetings(group: ExportGroup, publisher: Publisher): MeetingGuideMeeting[] {
  const isReachable =
    isExact(group) || group.joining?.url !== undefined || group.joining?.phone !== undefined;
  if (group.status.is !== 'running' || !isReachable) return [];
  const facts = factsOf(group, publisher);
  if (group.meetings.length === 0) return [{ ...facts, slug: slugFor(group.slug) }];
  const [weekly, others] = [group.meetings.filter(isWeekly), group.meetings.filter((one) => !isWeekly(one))];
  const more = others.length === 0 ? '' : `\nIt also meets: ${meetingsInWords(others).join('; ')}.`;
  return weekly.map((meeting) => ({
    ...facts,
    ...timesOf(meeting),
    slug: slugFor(group.slug, meeting),
    notes: `${facts.notes}${more}${daysOff(meeting)}`,
  }));
}

function factsOf(group: ExportGroup, publisher: Publisher): Omit<MeetingGuideMeeting, 'slug'> {
  const { location, area, organisation, page } = group;
  return {
    name: group.name,
    timezone: 'Europe/London',
    ...(location?.venue !== undefined && { location: location.venue }),
    formatted_address: addressOf(group),
    approximate: isExact(group) ? 'no' : 'yes',
    ...(area && { regions: [...new Set([area.region, area.district, area.town])] }),
    ...conferenceOf(group),
    types: typesOf(group),
    notes: [
      ...aboutGroup(group, publisher.isDemo),
      ...(organisation ? [`Organisation: ${organisation.name}.`] : []),
      ...(group.gettingIn === null ? [] : [`Getting in: ${group.gettingIn}`]),
    ].join('\n'),
    group: group.name,
    updated: `${recordDay(group)} 00:00:00`,
    ...(page !== null && { url: page }),
    entity: publisher.name,
    ...(publisher.url !== '' && { entity_url: publisher.url }),
  };
}

/** Without building or directions, which lead readers of addresses astray. */
function addressOf({ location, area }: ExportGroup): string {
  if (location === null || area === null) return 'England, UK';
  return [location.street, area.town, location.postcode, 'England', 'UK']
    .filter((part) => part !== undefined)
    .join(', ');
}

function isExact({ location }: ExportGroup): boolean {
  return location !== null && location.precision !== 'town';
}

function conferenceOf({ joining }: ExportGroup) {
  const { url, phone, needs = null } = joining ?? {};
  return {
    ...(url !== undefined && { conference_url: url, ...(needs !== null && { conference_url_notes: needs }) }),
    ...(phone !== undefined && {
      conference_phone: phone.replaceAll(' ', ''),
      ...(needs !== null && { conference_phone_notes: needs }),
    }),
  };
}

const AUDIENCES: Partial<Record<Group['audience'][number], string>> = {
  lgbtq: 'LGBTQ',
  men: 'M',
  'older-people': 'SEN',
  women: 'W',
  'young-people': 'Y',
};

/** The codes that say what we know. There is none for British Sign Language or a hearing loop. */
function typesOf({ audience, access }: ExportGroup): string[] {
  return [
    ...audience.flatMap((one) => AUDIENCES[one] ?? []),
    ...(access.stepFree === 'yes' ? ['X'] : []),
    ...(access.accessibleToilet === 'yes' ? ['XB'] : []),
  ];
}

function isWeekly({ recurrence }: Meeting): boolean {
  return recurrence === 'weekly';
}

function timesOf({ weekday, start, minutes }: Meeting) {
  return {
    day: (weekdays.indexOf(weekday) + 1) % 7,
    time: start,
    // Where nobody knows the length, none is made up.
    ...(minutes !== undefined && { end_time: endTime(start, minutes) }),
  };
}

function daysOff({ except = [] }: Meeting): string {
  return except.length === 0 ? '' : `\nNot on ${except.map(formatDate).join(', ')}.`;
}

/** `riverside-mon-1930`. A long slug is cut, and told apart by a hash of the whole. */
function slugFor(slug: string, meeting?: Meeting): string {
  const end =
    meeting === undefined ? '' : `-${meeting.weekday.slice(0, 3)}-${meeting.start.replace(':', '')}`;
  if (slug.length + end.length <= 64) return `${slug}${end}`;
  const hash = createHash('sha256').update(slug).digest('hex').slice(0, 8);
  return `${slug.slice(0, 64 - end.length - 9).replace(/-$/, '')}-${hash}${end}`;
}
