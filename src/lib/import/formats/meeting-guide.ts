import { adviceForDay, weekdayByName, weekdayByNumber } from './weekday-codes.ts';
import { numbered, type FeedFormat } from './feed-format.ts';
import type { Listing, ToldMeeting } from '../listing.ts';
import { noticeWayToMeet, readCodes, refuseBothWays } from './read-codes.ts';
import {
  isRecord,
  told,
  toldAll,
  toldFlag,
  toldLines,
  toldList,
  unreadable,
  valueOf,
  type FeedRecord,
} from '../record.ts';
import type { Row, Told } from '../row.ts';
import { underJsonNames } from './sheet-headings.ts';
import { meetingGuideMeaning } from './type-codes.ts';

const NOTES = ['notes', 'location_notes', 'group_notes', 'conference_url_notes', 'conference_phone_notes'];
const WRITE_DAY = {
  one: 'Write 0 for Sunday to 6 for Saturday.',
  several: 'Write 0 for Sunday to 6 for Saturday; several days as a list, [1, 4], or with commas.',
  ofMonth: 'The format is weekly only: add it by hand, with its recurrence.',
};
const formats = new Map([
  ['in_person', 'in-person'],
  ['in-person', 'in-person'],
  ['hybrid', 'hybrid'],
  ['online', 'online'],
  ['inactive', 'inactive'],
] as const);

/**
 * The Meeting Guide format, https://github.com/code4recovery/spec, as JSON or as its sheet. One record is one
 * weekly meeting; 0 is Sunday.
 */
export const meetingGuide: FeedFormat = {
  title: 'Meeting Guide',
  rowsIn: (file) => {
    if (Array.isArray(file)) return numbered(file);
    if (isRecord(file) && told(file, 'name') && ['slug', 'day', 'time'].some((field) => told(file, field)))
      return numbered([file]);
    const lists = isRecord(file) ? Object.keys(file).filter((key) => Array.isArray(valueOf(file, key))) : [];
    const [inside, ...others] = lists;
    const list = isRecord(file) && inside !== undefined ? valueOf(file, inside) : null;
    if (others.length === 0 && Array.isArray(list) && list.some(isRecord)) return numbered(list);
    const hint = inside === undefined ? '' : ` There is a list under "${inside}": save that alone.`;
    return { fault: `A Meeting Guide feed is a list of meetings, and this is not one.${hint}` };
  },
  nameOf: (record) => told(record, 'name', 'meeting_name', 'slug')?.value ?? '',
  idField: 'slug',
  read: (written, row) => {
    const record = underJsonNames(written);
    const name = told(record, 'name');
    if (name === null) {
      row.refuse(unreadable(record, 'name'), 'It has no name.', 'Give the meeting a name.');
      return [];
    }
    const codes = readCodes(
      toldList(record, 'types').map((code) => ({ told: code, meaning: meetingGuideMeaning(code.value) })),
      row,
    );
    if (codes.audience.includes('men') && /meditat/i.test(name.value)) {
      row.notice('types', 'The code M means “men”, and the name speaks of meditation (MED): look.');
    }
    const attendance = told(record, 'attendance_option');
    const is = attendance === null ? undefined : formats.get(attendance.value.toLowerCase() as 'hybrid');
    if (attendance !== null && is === undefined) noticeWayToMeet(attendance, row);
    if (attendance !== null && is === 'in-person' && codes.isOnline) refuseBothWays(attendance, row);
    if (attendance !== null && is === 'inactive' && codes.closedVenue === null) {
      row.refuse(attendance, 'The feed calls it inactive.', 'Leave it out until it meets again.');
    }
    return [
      {
        name,
        slug: null,
        groupName: told(record, 'group')?.value ?? null,
        organisation: null,
        publisher: told(record, 'entity'),
        meetings: meetingsOf(record, row),
        zone: told(record, 'timezone'),
        format:
          attendance !== null && is !== undefined && is !== 'inactive'
            ? { told: attendance, is }
            : codes.isOnline && told(record, 'conference_url', 'conference_phone') === null
              ? { told: { field: 'types', value: 'ONL' }, is: 'online' }
              : null,
        place: placeOf(record),
        link: told(record, 'conference_url'),
        phone: told(record, 'conference_phone'),
        website: told(record, 'url'),
        closedVenue: codes.closedVenue,
        paused: null,
        subject: 'ours',
        who: {
          audience: codes.audience,
          only: codes.only,
          open: codes.open,
          minimumAge: null,
          maximumAge: null,
        },
        facts: { access: codes.access, ...(codes.expect !== null && { expect: codes.expect }) },
        // A sheet writes month/day/year, which reads as another day here: the year is all we take.
        updated: yearIn(told(record, 'updated')),
        notCarried: codes.notCarried,
        notes: toldAll(record, ...NOTES),
        columns: { 'location.venue': 'location', 'location.street': 'address' },
      } satisfies Listing,
    ];
  },
};

function meetingsOf(record: FeedRecord, row: Row): ToldMeeting[] {
  const days = toldList(record, 'day');
  const start = told(record, 'time', 'start_time');
  if (days.length === 0 && start === null) return [];
  if (start === null) {
    row.refuse(unreadable(record, 'time'), 'It has a day and no time.', 'Add the time it starts.');
    return [];
  }
  if (days.length === 0) {
    row.refuse(
      unreadable(record, 'day'),
      'It has a time and no day.',
      'Add the day, 0 for Sunday to 6 for Saturday.',
    );
  }
  const written = days.map(({ value }) => value).join(', ');
  return (days.length === 0 ? [null] : days).map((day) => {
    const weekday = day && (weekdayByNumber(day.value, 0) ?? weekdayByName(day.value));
    if (day !== null && weekday === null)
      row.refuse(day, 'It is not a day.', adviceForDay(written, WRITE_DAY));
    // A refused row has any day, so that its times are looked at too.
    return {
      weekday: weekday ?? 'monday',
      recurrence: 'weekly',
      start,
      end: told(record, 'end_time'),
      minutes: null,
    };
  });
}

function placeOf(record: FeedRecord): Listing['place'] {
  const city = told(record, 'city');
  const formatted = toldLines(record, 'formatted_address');
  const address = toldLines(record, 'address');
  const regions = [...toldList(record, 'regions', '>'), ...toldAll(record, 'region', 'sub_region')];
  return {
    country: told(record, 'country'),
    areas: [...toldAll(record, 'state'), ...regions],
    postcode: told(record, 'postal_code', 'zip'),
    towns: [...(city === null ? [] : [city]), ...regions.toReversed()],
    venue: told(record, 'location', 'location_name'),
    // Without a town beside it, an address is a whole one.
    street: city === null ? null : address,
    address: formatted ?? (city === null ? address : null),
    point: pointOf(record),
    isApproximate: ['yes', 'true', '1'].includes(toldFlag(record, 'approximate')),
    precision: null,
  };
}

function pointOf(record: FeedRecord): Told | null {
  const [lat, lng] = [told(record, 'latitude'), told(record, 'longitude')];
  if (lat === null || lng === null) return told(record, 'coordinates');
  return { field: 'latitude, longitude', value: `${lat.value}, ${lng.value}` };
}

function yearIn(updated: Told | null): Told | null {
  const year = /^(\d{4})-|\/(\d{4})\b/.exec(updated?.value ?? '');
  return updated && year && { field: updated.field, value: year[1] ?? year[2] ?? '' };
}
