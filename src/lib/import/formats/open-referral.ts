import type { FeedFormat } from './feed-format.ts';
import type { Listing } from '../listing.ts';
import { attendingIn, factsOf, subjectOf, whoOf } from './open-referral-facts.ts';
import { placeOf, placesOf, schedulesOf, type ServicePlace } from './open-referral-places.ts';
import { servicesIn } from './open-referral-pages.ts';
import { readSchedules } from './open-referral-times.ts';
import { recordsIn, told, toldAll, unreadable, type FeedRecord } from '../record.ts';
import type { Row } from '../row.ts';

const NOTES = ['description', 'alert', 'fees', 'eligibility_description', 'application_process', 'notes'];
const STOPPED = /\b(?:clos(?:ed|ing|ure)|suspend|cancel|paus|on hold|no longer|not (?:running|meeting))/i;

/**
 * Open Referral UK: version 3.0 and, because many councils still publish it, version 1.0 with its
 * `regular_schedules`, `eligibilitys` and `physical_addresses`. One record is a service; it may meet in several
 * places. https://docs.openreferraluk.org
 */
export const openReferral: FeedFormat = {
  title: 'Open Referral UK',
  rowsIn: servicesIn,
  nameOf: (record) => told(record, 'name', 'id')?.value ?? '',
  idField: 'id',
  read: (record, row, { seenOn }) => {
    const name = told(record, 'name');
    if (name === null) {
      row.refuse(unreadable(record, 'name'), 'It has no name.', 'Give the service a name.');
      return [];
    }
    const { topic, isProfessional } = subjectOf(record);
    if (topic === 'unsure') {
      row.notice(
        'name',
        'It speaks of recovery, and not from what: see whether it is about alcohol or drugs.',
      );
    }
    if (isProfessional === 'unsure') {
      row.notice('description', 'Professionals may run it: see whether people with the same problem do.');
    }
    const paused = readStatus(record, row);
    const parts = partsOf(record, row);
    const organisation = recordsIn(record, 'organization', 'organisation')[0];
    const updated = /^\d{4}(?=-)/.exec(told(record, 'last_modified', 'updated_at')?.value ?? '')?.[0];
    return parts.map((part): Listing => {
      const attending = attendingIn(record, part);
      const isRemote = attending !== null && attending.is !== 'in-person';
      const [sign] = part.schedules.flatMap((one) => told(one, 'schedule_link') ?? []);
      const phone = sign && /^tel:/i.test(sign.value) ? { ...sign, value: sign.value.slice(4) } : null;
      const link = phone === null ? (sign ?? told(record, 'url')) : null;
      return {
        name,
        slug: null,
        groupName: null,
        organisation: null,
        publisher: organisation ? told(organisation, 'name') : null,
        meetings: readSchedules(part.schedules, seenOn, row),
        zone: part.schedules.flatMap((one) => zoneOf(one) ?? [])[0] ?? null,
        format: attending,
        place: placeOf(part.place),
        link: isRemote && attending.is !== 'phone' ? link : null,
        phone: isRemote ? phone : null,
        website: told(record, 'url'),
        closedVenue: null,
        paused,
        subject: topic === 'no' ? 'another' : isProfessional === 'yes' ? 'professional' : 'ours',
        who: whoOf(record, row),
        facts: factsOf(record, { place: part.place, seenOn }, row),
        updated: updated === undefined ? null : { field: 'last_modified', value: updated },
        notCarried: [],
        notes: [
          ...toldAll(record, ...NOTES),
          ...toldAll(part.place?.location ?? {}, 'description'),
          ...part.schedules.flatMap((one) => toldAll(one, 'description', 'notes', 'attending_type')),
        ],
        columns: { 'location.venue': 'location name', 'location.street': 'address_1' },
      };
    });
  },
};

/** Refuses a service that has ended. One closed for now is kept, as paused. */
function readStatus(record: FeedRecord, row: Row) {
  const status = told(record, 'status');
  const alert = told(record, 'alert');
  const word = status?.value.toLowerCase().replaceAll('_', ' ');
  if (alert !== null) {
    // Of one that is closed for now, an alert says no more than its status.
    if (STOPPED.test(alert.value) && word !== 'temporarily closed')
      row.refuse(alert, 'Its alert may say that it does not meet.', 'Read it, and ask.');
    else row.notice('alert', 'It carries an alert: read it under the notes.');
  }
  switch (word) {
    case 'inactive':
    case 'defunct':
      row.refuse(
        status ?? { field: 'status', value: '' },
        'The directory says that it has ended or is not active.',
        'Leave it out; if we list it, ask whether it has closed.',
      );
      return null;
    case 'temporarily closed':
      return status;
    case undefined:
    case 'active':
      return null;
    default:
      row.notice('status', `“${word}” is no status of the standard: ask whether it meets.`);
      return null;
  }
}

/** A zone by name. The standard’s number of hours is London’s own, in winter or in summer, or another. */
function zoneOf(schedule: FeedRecord) {
  const zone = told(schedule, 'timezone');
  return zone !== null && /^[+]?[01](?:\.0)?$/.test(zone.value) ? null : zone;
}

/** A place of a service, with the schedules that hold there. */
interface Part {
  place: ServicePlace | null;
  schedules: FeedRecord[];
}

/** The places of a service with their own schedules; refused where it has several and does not say which meets when. */
function partsOf(record: FeedRecord, row: Row): Part[] {
  const places = placesOf(record);
  const { shared, own } = schedulesOf(record, places);
  if (shared.length === 0 && own.size === 0) {
    row.refuse(
      { field: 'schedules', value: '' },
      'It has no schedule, so nobody could know when to come.',
      'A list of services leaves schedules out: fetch the service by its id. Or ask, and add it by hand.',
    );
    return [];
  }
  const withOwn = [...own].map(([place, schedules]) => ({ place, schedules }));
  if (shared.length === 0) return withOwn;
  const rooms = places.filter(({ isVirtual }) => !isVirtual);
  const [room, ...otherRooms] = rooms;
  if (otherRooms.length > 0) {
    row.refuse(
      { field: 'service_at_locations', value: `${rooms.length} places` },
      'It meets in several places, and its schedule does not say which meets when.',
      'Ask, and add one file for each place by hand.',
    );
    return [];
  }
  return [...withOwn, { place: room ?? places[0] ?? null, schedules: shared }];
}
