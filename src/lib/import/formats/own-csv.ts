import { audiences, type Group } from '../../../schemas/group.ts';
import { groupColumns, groupCsvColumns } from '../../group-csv/columns.ts';
import { daysIn, recurrenceIn } from '../../group-csv/recurrence-text.ts';
import type { Listing, ToldMeeting } from '../listing.ts';
import { toldAll, toldLines, toldList, type FeedRecord } from '../record.ts';
import type { Row, Told } from '../row.ts';
import { minutesOf } from '../told-time.ts';
import type { FeedFormat } from './feed-format.ts';
import { column, csvRows, oneOf } from './own-csv-columns.ts';
import { factsOf } from './own-csv-facts.ts';
import { adviceForDay, weekdayByName } from './weekday-codes.ts';

type Audience = Group['audience'][number];

const WRITE_DAY = {
  one: 'Write it in full, for example "monday".',
  several: 'Write one day in each row, in full, for example "monday".',
  ofMonth: 'Write the day alone, and “first of the month” and the like under recurrence.',
};
const WRITE_MINUTES = 'Write a whole number, for example 90, or leave it empty.';
const WRITE_OFTEN =
  'Write weekly, “every 2 weeks from 2026-01-05”, “last of the month” or “on 2026-12-24; 2026-12-31”.';
const WRITE_EXCEPT = 'Write each as YYYY-MM-DD, parted by semicolons, for example “2026-12-28; 2027-01-04”.';

/** The column of each field of ours, under whose name the schema’s faults are told. */
const columns = Object.fromEntries(groupCsvColumns.map((name) => [groupColumns[name].field, name]));

/** Our own CSV: a row is one meeting, and says things in the words of our files. `public/data/groups-template.csv` has its columns. */
export const ownCsv: FeedFormat = {
  title: 'our own CSV',
  rowsIn: csvRows,
  nameOf: (record) => column(record, 'name')?.value ?? '',
  idField: '',
  read: (record, row) => {
    const name = column(record, 'name');
    if (name === null) {
      row.refuse({ field: 'name', value: '' }, 'It has no name.', 'Give the group a name.');
      return [];
    }
    const format = column(record, 'format');
    const is = oneOf(format, groupColumns.format.words, row);
    if (format === null)
      row.refuse(
        { field: 'format', value: '' },
        'It does not say how people meet.',
        'Write in-person, online, phone or hybrid.',
      );
    const audience = toldList(record, 'audience', ';').flatMap(
      (one) => oneOf(one, Object.keys(audiences) as Audience[], row) ?? [],
    );
    refuseMixed(audience, column(record, 'audience'), row);
    const place = column(record, 'place');
    if (is === 'online' || is === 'phone') refusePlace(record, is, row);
    return [
      {
        name,
        slug: slugIn(column(record, 'slug'), row),
        groupName: null,
        organisation: column(record, 'organisation'),
        publisher: null,
        meetings: meetingsOf(record, row),
        zone: null,
        format: format && is && { told: format, is },
        place: {
          country: { field: 'country', value: 'England' },
          areas: [],
          postcode: column(record, 'postcode'),
          towns: place === null ? [] : [{ ...place, maySlug: true }],
          venue: column(record, 'venue'),
          street: toldLines(record, 'street'),
          address: null,
          point: null,
          isApproximate: false,
          precision: precisionOf(record, row),
        },
        link: column(record, 'join_url'),
        phone: column(record, 'join_phone'),
        website: column(record, 'website'),
        closedVenue: null,
        paused: null,
        subject: 'ours',
        who: { audience, only: null, open: null, minimumAge: null, maximumAge: null },
        facts: factsOf(record, row),
        updated: null,
        notCarried: [],
        notes: toldAll(record, 'notes'),
        columns,
      } satisfies Listing,
    ];
  },
};

/** How exactly the place is known, by its own column; a town alone is no more than a town. */
function precisionOf(record: FeedRecord, row: Row): Listing['place']['precision'] {
  const said = oneOf(column(record, 'precision'), groupColumns.precision.words, row);
  const isTown = (['venue', 'street', 'postcode'] as const).every((name) => column(record, name) === null);
  return said ?? (isTown && column(record, 'place') !== null ? 'town' : null);
}

/** Whoever writes a place for an online group may mean a hybrid one: leaving the place out unseen could be wrong. */
function refusePlace(record: FeedRecord, is: 'online' | 'phone', row: Row): void {
  for (const name of ['place', 'venue', 'street', 'postcode'] as const) {
    const told = column(record, name);
    if (told === null) continue;
    row.refuse(told, `The format is ${is}, and it names a place.`, 'Leave the place empty, or write hybrid.');
    return;
  }
}

/** A group for everyone and for men: left to a machine, one of the two would be lost. */
function refuseMixed(audience: readonly Audience[], told: Told | null, row: Row): void {
  if (told === null || audience.length < 2 || !audience.includes('everyone')) return;
  row.refuse(
    told,
    'It says everyone, and somebody besides.',
    'Write everyone alone, or name who the group is for and leave everyone out.',
  );
}

function slugIn(slug: Told | null, row: Row): Told | null {
  if (slug === null || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug.value)) return slug;
  row.refuse(slug, 'It is no file name.', 'Use small letters, digits and single hyphens, or leave it empty.');
  return null;
}

function meetingsOf(record: FeedRecord, row: Row): ToldMeeting[] {
  const when = (['weekday', 'start', 'minutes', 'recurrence', 'except'] as const).map((name) =>
    column(record, name),
  );
  const [day, start, minutes, often, off] = when;
  if (!when.some((one) => one !== null)) return [];
  const weekday = day ? weekdayByName(day.value) : null;
  const recurrence = recurrenceIn(often?.value ?? '');
  const length = minutes ? minutesOf(minutes.value) : null;
  const except = off ? daysIn(off.value) : [];
  const faults: [boolean, Told | null | undefined, string, string, string][] = [
    [weekday === null && !day, null, 'weekday', 'It does not say on which day.', WRITE_DAY.one],
    [
      weekday === null && !!day,
      day,
      'weekday',
      'It is not a day.',
      adviceForDay(day?.value ?? '', WRITE_DAY),
    ],
    [!start, null, 'start', 'It does not say when it starts.', 'Write it as HH:MM, for example "19:30".'],
    [!!minutes && length === null, minutes, 'minutes', 'It is not a length in minutes.', WRITE_MINUTES],
    [recurrence === null, often, 'recurrence', 'It does not say how often.', WRITE_OFTEN],
    [except === null, off, 'except', 'It is no list of days.', WRITE_EXCEPT],
  ];
  for (const [isWrong, told, field, reason, suggestion] of faults)
    if (isWrong) row.refuse(told ?? { field, value: '' }, reason, suggestion);
  if (weekday === null || !start || recurrence === null) return [];
  return [{ weekday, recurrence, start, end: null, minutes: length, except: except ?? [] }];
}
