import { audiences } from '../../schemas/group.ts';
import type { Meeting } from '../../schemas/meeting.ts';
import { endTime, formatDate } from '../dates.ts';
import { addressLines } from '../group-address.ts';
import { groupWords, precisionInWords, statusInWords } from '../group-words.ts';
import { byDay } from '../meeting-events.ts';
import { comingMeetings } from '../occurrences.ts';
import { aboutGroup, recordDay, type ExportGroup } from './export-group.ts';
import { stableUuid } from './stable-uuid.ts';

const STATUS = { running: 'active', paused: 'temporarily closed', closed: 'defunct' } as const;
const ATTENDING = {
  'in-person': 'In person',
  online: 'Online',
  phone: 'By phone',
  hybrid: 'In person or online',
} as const;

/** How many services a page holds, save the last. */
const PAGE_SIZE = 100;

/** How many pages so many groups fill: one at least, because an empty list is an answer too. */
export function countOpenReferralPages(groups: number): number {
  return Math.max(1, Math.ceil(groups / PAGE_SIZE));
}

/**
 * A page of services as Open Referral UK 3.0 has it, https://docs.openreferraluk.org, counted from 1:
 * each service in full, so that no second request is needed for it.
 */
export function openReferralPage(groups: readonly ExportGroup[], page: number, isDemo: boolean) {
  const pages = countOpenReferralPages(groups.length);
  const here = groups.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return {
    total_items: groups.length,
    total_pages: pages,
    page_number: page,
    size: here.length,
    first_page: page === 1,
    last_page: page === pages,
    empty: here.length === 0,
    ...(isDemo && { demonstration: true }),
    contents: here.map((group) => openReferralService(group, isDemo)),
  };
}

/**
 * A group as a service. One that has closed stays, as defunct and with no
 * schedule, so that other directories learn of it. Times are on the clock in
 * London, and say so in words, with no offset: one would be wrong for half the
 * year.
 */
export function openReferralService(group: ExportGroup, isDemo: boolean) {
  const { slug, organisation, status, provenance } = group;
  const url = group.page ?? group.website;
  const alert = statusInWords(status);
  return {
    id: stableUuid(`group/${slug}`),
    name: group.name,
    description: aboutGroup(group, isDemo).join('\n'),
    ...(url !== null && { url }),
    status: STATUS[status.is],
    ...(alert !== null && { alert }),
    ...(provenance.confirmed && { assured_date: provenance.confirmed.on }),
    last_modified: `${recordDay(group)}T00:00:00.000Z`,
    organization: organisation
      ? {
          id: stableUuid(`organisation/${organisation.slug}`),
          name: organisation.name,
          description: organisation.description,
          ...(organisation.website !== null && { website: organisation.website }),
        }
      : {
          id: stableUuid(`organisation/of/${slug}`),
          name: group.name,
          description: 'A group of its own, that belongs to no organisation we list.',
        },
    schedules: schedulesOf(group),
    service_at_locations: locationsOf(group),
    cost_options: costOf(group),
    attributes: attributesOf(group),
  };
}

/** When a service is held: by a rule, or on the one day from `valid_from` to `valid_to`. */
interface Schedule {
  id: string;
  valid_from?: string;
  valid_to?: string;
  dtstart?: string;
  freq?: 'WEEKLY' | 'MONTHLY';
  interval?: number;
  /** `MO`; `1MO` for the first of a month, `-1MO` for the last. */
  byday?: string;
  /** None for a group that meets by arrangement. */
  opens_at?: string;
  /** Past midnight it is earlier on the clock than `opens_at`. */
  closes_at?: string;
  /** Whose clock the times are on, or that it meets by arrangement. */
  description: string;
  /** Where to join from home, or the number to dial (`tel:`): the standard has no other place for it. */
  schedule_link?: string;
  attending_type: string;
  notes?: string;
}

function schedulesOf(group: ExportGroup): Schedule[] {
  const { slug, format, status, meetings } = group;
  const link = joinLink(group);
  const attending = { attending_type: ATTENDING[format], ...(link !== null && { schedule_link: link }) };
  if (status.is === 'running' && meetings.length === 0) {
    return [
      { id: stableUuid(`schedule/${slug}/by-arrangement`), description: 'By arrangement', ...attending },
    ];
  }
  return comingMeetings(group).flatMap((meeting, index) => scheduleOf({ slug, attending, meeting, index }));
}

function joinLink({ joining }: ExportGroup): string | null {
  const { url, phone } = joining ?? {};
  return url ?? (phone === undefined ? null : `tel:+44-${phone.replace(/^0/, '').replaceAll(' ', '-')}`);
}

function scheduleOf({
  slug,
  attending,
  meeting: { weekday, start, minutes, recurrence, except = [] },
  index,
}: {
  slug: string;
  attending: Pick<Schedule, 'attending_type' | 'schedule_link'>;
  meeting: Meeting;
  index: number;
}): Schedule[] {
  const times = {
    description: 'UK time',
    opens_at: start,
    // Where nobody knows the length, none is made up.
    ...(minutes !== undefined && { closes_at: endTime(start, minutes) }),
    ...attending,
    ...(except.length > 0 && { notes: `Not on ${except.map(formatDate).join(', ')}.` }),
  };
  const id = (key: string) => stableUuid(`schedule/${slug}/${key}`);
  const key = String(index + 1);
  if (recurrence === 'weekly')
    return [{ id: id(key), freq: 'WEEKLY', interval: 1, byday: byDay(weekday), ...times }];
  if ('everyWeeks' in recurrence) {
    const { everyWeeks: interval, from: dtstart } = recurrence;
    return [{ id: id(key), dtstart, freq: 'WEEKLY', interval, byday: byDay(weekday), ...times }];
  }
  if ('monthly' in recurrence) {
    return [
      { id: id(key), freq: 'MONTHLY', interval: 1, byday: byDay(weekday, recurrence.monthly), ...times },
    ];
  }
  // The standard has no list of days: each is a schedule that holds for that day.
  return recurrence.dates
    .filter((day) => !except.includes(day))
    .map((day) => ({ id: id(`${key}/${day}`), valid_from: day, valid_to: day, dtstart: day, ...times }));
}

function locationsOf(group: ExportGroup) {
  const { slug, format, joining } = group;
  const places = [
    placeOf(group),
    format === 'in-person'
      ? null
      : {
          id: stableUuid(`location/${slug}/virtual`),
          location_type: 'virtual',
          name: format === 'phone' ? 'By phone' : 'Online',
          ...(joining?.needs != null && { description: `To join you need: ${joining.needs}` }),
        },
  ].filter((place) => place !== null);
  return places.map((location) => ({
    id: stableUuid(`service-at-location/${slug}/${location.location_type}`),
    location,
  }));
}

/** Where people meet. An address has to be whole in this format: where ours is not, words say what we know of it. */
function placeOf(group: ExportGroup) {
  const { slug, location, area, gettingIn } = group;
  if (location === null || area === null) return null;
  const { venue, street, postcode } = location;
  const first = street ?? venue;
  const isWhole = first !== undefined && postcode !== undefined;
  const words = [
    ...(isWhole ? [] : [`${addressLines(location, area.town).join(', ')}.`]),
    precisionInWords(location),
    gettingIn,
  ].filter((part) => part !== null);
  return {
    id: stableUuid(`location/${slug}/physical`),
    location_type: 'physical',
    name: venue ?? street ?? area.town,
    ...(words.length > 0 && { description: words.join(' ') }),
    addresses: isWhole
      ? [
          {
            id: stableUuid(`address/${slug}`),
            address_1: first,
            city: area.town,
            state_province: area.district,
            postal_code: postcode,
            country: 'GB',
            address_type: 'physical',
          },
        ]
      : [],
    accessibility: accessOf(group),
  };
}

function accessOf({ slug, access }: ExportGroup) {
  return (Object.keys(groupWords.access) as (keyof typeof groupWords.access)[])
    .filter((fact) => access[fact] === 'yes')
    .map((fact) => ({ id: stableUuid(`access/${slug}/${fact}`), description: groupWords.access[fact] }));
}

function costOf({ slug, cost }: ExportGroup) {
  const id = stableUuid(`cost/${slug}`);
  if (cost === 'free') return [{ id, option: 'Free', amount: 0 }];
  if (cost === 'donation')
    return [{ id, option: 'Donation', amount: 0, amount_description: groupWords.cost.donation }];
  // How much it costs, we do not hold.
  return cost === 'charged' ? [{ id, option: groupWords.cost.charged }] : [];
}

/** What it is about, and for whom: the words a directory sorts by. */
function attributesOf({ slug, audience }: ExportGroup) {
  const subject = {
    link_type: 'service_type',
    taxonomy: 'Subject',
    name: 'Peer support for alcohol problems',
    description: 'People with an alcohol problem, or close to someone who has one, help each other.',
  };
  const audienceTerms = audience.map((one) => ({
    link_type: 'audience',
    taxonomy: 'Audience',
    name: audiences[one],
    description: 'Whom the group is for.',
  }));
  return [subject, ...audienceTerms].map(({ link_type, taxonomy, name, description }) => ({
    id: stableUuid(`attribute/${slug}/${name}`),
    link_type,
    taxonomy_term: { id: stableUuid(`term/${name}`), name, description, taxonomy, term: name },
  }));
}
