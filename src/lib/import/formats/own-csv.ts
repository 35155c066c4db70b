import { audiences, groupSchema, type Group } from '../../../schemas/group.ts';
import { chooseFrom } from '../../content-check/wording.ts';
import { groupCsvColumns, recurrenceIn, type GroupCsvColumn } from '../../group-csv.ts';
import { numbered, type FeedFormat } from './feed-format.ts';
import type { Listing, ToldFacts, ToldMeeting } from '../listing.ts';
import { isRecord, told, toldAll, toldList, type FeedRecord } from '../record.ts';
import type { Row, Told } from '../row.ts';
import { minutesOf } from '../told-time.ts';
import { weekdayByName } from './weekday-codes.ts';

const shape = groupSchema.shape;
const known = { yes: 'yes', no: 'no', 'not-known': 'not-known' };
type Audience = Group['audience'][number];

/** Our own CSV: a row is one meeting, and says things in the words of our files. `public/data/groups-template.csv` has its columns. */
export const ownCsv: FeedFormat = {
  title: 'our own CSV',
  rowsIn: (file) => {
    if (!Array.isArray(file)) return { fault: 'Our own format is CSV, and this is not.' };
    const missing = ['name', 'format'].filter(
      (column) => file.length > 0 && !(isRecord(file[0]) && Object.hasOwn(file[0], column)),
    );
    return missing.length === 0
      ? numbered(file)
      : {
          fault: `There is no column "${missing.join('", "')}". Its columns: ${groupCsvColumns.join(', ')}.`,
        };
  },
  nameOf: (record) => column(record, 'name')?.value ?? '',
  idField: '',
  read: (record, row) => {
    const name = column(record, 'name');
    if (name === null) {
      row.refuse({ field: 'name', value: '' }, 'It has no name.', 'Give the group a name.');
      return [];
    }
    const format = column(record, 'format');
    const is = oneOf(format, ['in-person', 'online', 'phone', 'hybrid'], row);
    if (format === null)
      row.refuse(
        { field: 'format', value: '' },
        'It does not say how people meet.',
        'Write in-person, online, phone or hybrid.',
      );
    const audience = toldList(record, 'audience', ';').flatMap(
      (one) => oneOf(one, Object.keys(audiences) as Audience[], row) ?? [],
    );
    const place = column(record, 'place');
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
          towns: place === null ? [] : [place],
          venue: column(record, 'venue'),
          street: column(record, 'street'),
          address: null,
          point: null,
          isApproximate: false,
          precision: oneOf(column(record, 'precision'), ['venue', 'postcode', 'town'], row),
        },
        link: column(record, 'join_url'),
        phone: column(record, 'join_phone'),
        website: column(record, 'website'),
        closedVenue: null,
        paused: null,
        isOnTopic: true,
        who: { audience, only: null, open: null, minimumAge: null, maximumAge: null },
        facts: factsOf(record, row),
        updated: null,
        notCarried: [],
        notes: toldAll(record, 'notes'),
      } satisfies Listing,
    ];
  },
};

function column(record: FeedRecord, name: GroupCsvColumn): Told | null {
  return told(record, name);
}

function slugIn(slug: Told | null, row: Row): Told | null {
  if (slug === null || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug.value)) return slug;
  row.refuse(slug, 'It is no file name.', 'Use small letters, digits and single hyphens, or leave it empty.');
  return null;
}

/** A value that must be one of a few words; null, and a refusal, for any other. */
function oneOf<Word extends string>(one: Told | null, words: readonly Word[], row: Row): Word | null {
  if (one === null) return null;
  const word = words.find((option) => option === one.value.toLowerCase());
  if (word === undefined) row.refuse(one, 'It is none of the words for this.', chooseFrom(one.value, words));
  return word ?? null;
}

function meetingsOf(record: FeedRecord, row: Row): ToldMeeting[] {
  const [day, start, minutes, often] = (['weekday', 'start', 'minutes', 'recurrence'] as const).map((name) =>
    column(record, name),
  );
  if (!day && !start) return [];
  const weekday = day ? weekdayByName(day.value) : null;
  const recurrence = recurrenceIn(often?.value ?? '');
  const length = minutes ? minutesOf(minutes.value) : null;
  if (weekday === null)
    row.refuse(
      day ?? { field: 'weekday', value: '' },
      'It is not a day.',
      'Write it in full, for example "monday".',
    );
  if (!start)
    row.refuse(
      { field: 'start', value: '' },
      'It has a day and no time.',
      'Write it as HH:MM, for example "19:30".',
    );
  if (minutes && length === null)
    row.refuse(
      minutes,
      'It is not a length in minutes.',
      'Write a whole number, for example 90, or leave it empty.',
    );
  if (recurrence === null && often) {
    row.refuse(
      often,
      'It does not say how often.',
      'Write weekly, “every 2 weeks from 2026-01-05”, “last of the month” or “on 2026-12-24; 2026-12-31”.',
    );
  }
  if (weekday === null || !start || recurrence === null) return [];
  return [{ weekday, recurrence, start, end: null, minutes: length }];
}

function factsOf(record: FeedRecord, row: Row): ToldFacts {
  const cost = oneOf(column(record, 'cost'), shape.cost.options, row);
  const booking = oneOf(column(record, 'booking'), shape.booking.options, row);
  const ledBy = oneOf(column(record, 'led_by'), shape.ledBy.options, row);
  const texts = { who_may_come: 'whoMayCome', expect: 'expect', getting_in: 'gettingIn' } as const;
  const status = statusOf(record, row);
  return {
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([name, field]) => {
        const text = told(record, name);
        return text === null ? [] : [[field, text.value]];
      }),
    ),
    ...(cost && { cost }),
    ...(booking && { booking }),
    ...(ledBy && { ledBy }),
    ...(status && { status }),
    access: accessOf(record, row),
  };
}

function accessOf(record: FeedRecord, row: Row): Partial<Group['access']> {
  const columns = {
    stepFree: 'step_free',
    hearingLoop: 'hearing_loop',
    signLanguage: 'sign_language',
    accessibleToilet: 'accessible_toilet',
    parking: 'parking',
  } as const;
  return Object.fromEntries(
    Object.entries(columns).flatMap(([fact, name]) => {
      const word = oneOf(column(record, name), Object.keys(known), row);
      return word === null ? [] : [[fact, word]];
    }),
  );
}

function statusOf(record: FeedRecord, row: Row): Group['status'] | null {
  const is = oneOf(column(record, 'status'), ['running', 'paused', 'closed'], row);
  const [reason, date] = [column(record, 'status_reason'), column(record, 'status_date')];
  if (is === null) return null;
  if (is === 'running') return { is };
  if (date === null) {
    row.refuse(
      { field: 'status_date', value: '' },
      `It is ${is}, with no day.`,
      is === 'paused' ? 'Write the day to ask again.' : 'Write the day it ended.',
    );
    return null;
  }
  return is === 'paused' ? { is, reason: reason?.value ?? '', reviewOn: date.value } : { is, on: date.value };
}
