import { numbered, type FeedFormat } from './feed-format.ts';
import type { Listing, ToldMeeting } from '../listing.ts';
import { noticeWayToMeet, readCodes, refuseBothWays } from './read-codes.ts';
import {
  isRecord,
  recordsIn,
  told,
  toldAll,
  toldFlag,
  toldLines,
  toldList,
  unreadable,
  valueOf,
  type FeedRecord,
} from '../record.ts';
import { rarerIn, refuseRarer } from '../read-prose.ts';
import { showValue, type Row, type Told } from '../row.ts';
import { minutesOf } from '../told-time.ts';
import { bmltKeyMeaning, bmltMeaning, bmltNameMeaning, type CodeMeaning } from './type-codes.ts';
import { weekdayByNumber } from './weekday-codes.ts';

const NOTES = ['comments', 'location_info', 'virtual_meeting_additional_info', 'bus_lines', 'train_lines'];
const venueTypes = new Map([
  ['1', 'in-person'],
  ['2', 'online'],
  ['3', 'hybrid'],
] as const);

/**
 * The answer of a BMLT server (Basic Meeting List Toolbox) to GetSearchResults, alone or with its formats. One
 * record is one weekly meeting; 1 is Sunday, and every value is text.
 */
export const bmlt: FeedFormat = {
  title: 'BMLT',
  rowsIn: (file) => {
    if (Array.isArray(file)) return numbered(file);
    const meetings = isRecord(file) ? valueOf(file, 'meetings') : undefined;
    if (isRecord(file) && Array.isArray(meetings)) return { ...numbered(meetings), beside: file };
    return { fault: 'A BMLT answer is a list of meetings, or has one under "meetings", and this has none.' };
  },
  nameOf: (record) => told(record, 'meeting_name', 'id_bigint')?.value ?? '',
  idField: 'id_bigint',
  read: (record, row, { beside }) => {
    const name = told(record, 'meeting_name');
    if (name === null) {
      row.refuse(unreadable(record, 'meeting_name'), 'It has no name.', 'Give the meeting a name.');
      return [];
    }
    const published = toldFlag(record, 'published');
    if (['0', 'false'].includes(published)) {
      row.refuse(
        { field: 'published', value: published },
        'Its keepers have not published it.',
        'Leave it out.',
      );
    }
    const codes = readCodes(formatsOf(record, beside, row), row);
    const type = told(record, 'venue_type');
    const is = venueTypes.get((type?.value ?? '') as '1') ?? null;
    if (type !== null && is === null && type.value !== '0') noticeWayToMeet(type, row);
    if (type !== null && is === 'in-person' && codes.isOnline) refuseBothWays(type, row);
    const [phone, link] = [told(record, 'phone_meeting_number'), told(record, 'virtual_meeting_link')];
    return [
      {
        name,
        slug: null,
        groupName: null,
        organisation: null,
        publisher: null,
        meetings: meetingsOf(record, row),
        zone: told(record, 'time_zone'),
        format:
          type !== null && is !== null
            ? { told: type, is: is === 'online' && link === null && phone !== null ? 'phone' : is }
            : codes.isOnline
              ? { told: { field: 'formats', value: 'VM' }, is: 'online' }
              : null,
        place: placeOf(record),
        link,
        phone,
        website: null,
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
        updated: null,
        notCarried: codes.notCarried,
        notes: toldAll(record, ...NOTES),
        columns: {
          name: 'meeting_name',
          'location.venue': 'location_text',
          'location.street': 'location_street',
        },
      } satisfies Listing,
    ];
  },
};

function meetingsOf(record: FeedRecord, row: Row): ToldMeeting[] {
  const day = told(record, 'weekday_tinyint');
  const start = told(record, 'start_time');
  const weekday = day && weekdayByNumber(day.value, 1);
  if (weekday === null) {
    const missing = { field: 'weekday_tinyint', value: '' };
    row.refuse(
      day ?? missing,
      day === null ? 'It has no day.' : 'It is not a day.',
      'Write 1 for Sunday to 7 for Saturday.',
    );
  }
  if (start === null) {
    row.refuse({ field: 'start_time', value: '' }, 'It has no time.', 'Add the time it starts.');
  }
  if (weekday === null || start === null) return [];
  const length = told(record, 'duration_time');
  const minutes = length === null ? null : minutesOf(length.value);
  if (length !== null && minutes === null && /[^0:.]/.test(length.value)) {
    row.notice(length.field, `“${showValue(length.value)}” was not understood, so no length is given.`);
  }
  return [{ weekday, recurrence: 'weekly', start, end: null, minutes }];
}

/** The formats of a meeting with what they say: by their world codes, else by the keys BMLT comes with. */
function formatsOf(
  record: FeedRecord,
  beside: FeedRecord,
  row: Row,
): { told: Told; meaning: CodeMeaning | undefined }[] {
  const list = recordsIn(beside, 'formats');
  const ids = toldList(record, 'format_shared_id_list').map(({ value }) => value);
  const keys = toldList(record, 'formats');
  if (list.length === 0) {
    if (keys.some(({ value }) => bmltKeyMeaning(value))) {
      row.notice(
        'formats',
        'The answer holds no list of its formats, so their keys were read as BMLT comes with them.',
      );
    }
    return keys.map((key) => ({ told: key, meaning: bmltKeyMeaning(key.value) }));
  }
  const isIts = (format: FeedRecord) =>
    ids.length > 0
      ? ids.includes(told(format, 'id', 'shared_id_bigint')?.value ?? '')
      : keys.some(({ value }) => value === told(format, 'key_string')?.value);
  const own = list.filter(isIts);
  return [...new Map(own.map((format) => [told(format, 'id', 'key_string')?.value, format])).values()].map(
    (format) => {
      const name = { field: 'formats', value: told(format, 'name_string', 'key_string')?.value ?? '' };
      const code = told(format, 'world_id', 'worldid_mixed')?.value ?? '';
      const isLanguage = [code, told(format, 'format_type_enum')?.value].includes('LANG');
      const meaning = bmltMeaning(code) ?? bmltNameMeaning(name.value, isLanguage);
      // A server may have a format of its own for a meeting that is monthly.
      if (meaning === undefined)
        for (const { value } of toldAll(format, 'name_string', 'description_string'))
          refuseRarer({ field: 'formats', value: rarerIn(value) }, row);
      return { told: name, meaning };
    },
  );
}

function placeOf(record: FeedRecord): Listing['place'] {
  const [lat, lng] = [told(record, 'latitude'), told(record, 'longitude')];
  return {
    country: told(record, 'location_nation'),
    areas: toldAll(record, 'location_province', 'location_sub_province'),
    postcode: told(record, 'location_postal_code_1'),
    towns: toldAll(record, 'location_municipality', 'location_city_subsection', 'location_neighborhood'),
    venue: told(record, 'location_text'),
    street: toldLines(record, 'location_street'),
    address: null,
    point: lat && lng && { field: 'latitude, longitude', value: `${lat.value}, ${lng.value}` },
    isApproximate: false,
    precision: null,
  };
}
