import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../src/lib/import/clean-text.ts';
import { parseFeed } from '../../../../src/lib/import/parse-feed.ts';
import { row, scheduled, sheet } from '../../../fixtures/import-one.ts';
import {
  aLocation,
  aService,
  importFile,
  noticesOf,
  onlyGroup,
  refusalsOf,
} from '../../../fixtures/importing.ts';

test.each([
  ['Caf&eacute; Sober', 'Café Sober'],
  ['&Eacute;lan &ccedil;a', 'Élan ça'],
  ['Step One &hellip;', 'Step One …'],
  ['Women&#146;s &#150; talk', 'Women’s – talk'],
  ['&bull; Tea &middot; &pound;2', '• Tea · £2'],
  ['a&commat;b', 'a@b'],
])('names that HTML has for letters: %s', (text, is) => {
  expect(cleanText(text)).toBe(is);
});

describe('an address in several lines', () => {
  test('in one field', () => {
    const { location } = onlyGroup(
      row({
        formatted_address: 'The Hall\r\n3 Bank Street\nLeeds,\nLS6 1AA',
        city: undefined,
        address: undefined,
      }),
    );
    expect(location).toMatchObject({ street: 'The Hall, 3 Bank Street', postcode: 'LS6 1AA' });
  });

  test('in the line of a service', () => {
    const address = {
      address_1: 'Room 2\r\n14 Broad Street<br>',
      city: 'Leeds',
      postal_code: 'LS6 1AA',
      country: 'GB',
    };
    const service = aService({
      service_at_locations: [{ id: 's', location: aLocation({ addresses: [address] }) }],
    });
    expect(onlyGroup(importFile('oruk', [service])).location?.street).toBe('Room 2, 14 Broad Street');
  });
});

describe('a time without a nought, morning or evening', () => {
  test.each([
    ['7.30', '07:30', '19:30'],
    ['2:00', '02:00', '14:00'],
    ['5.45', '05:45', '17:45'],
  ])('%s could be either, and is refused', (start, morning, evening) => {
    const { refusals } = sheet({ start });
    expect(refusals).toMatchObject([
      {
        reason: 'It does not say whether in the morning or after noon.',
        suggestion: `Write "${morning}" or "${evening}".`,
      },
    ]);
  });

  test('7:30 is taken by the letter, and pointed out', () => {
    const result = sheet({ start: '7:30' });
    expect(onlyGroup(result).meetings[0]?.start).toBe('07:30');
    expect(noticesOf(result)).toEqual(['start: It says “7:30”, which we took for the morning: look.']);
  });

  test.each(['07:30', '7:30 am', '10:30', '19:30'])('%s is plain', (start) => {
    expect(noticesOf(sheet({ start }))).toEqual([]);
  });

  test('an end may leave it out', () => {
    expect(onlyGroup(row({ time: '07:00', end_time: '8.30' })).meetings[0]?.minutes).toBe(90);
  });
});

describe('a schedule that ends or begins', () => {
  test.each([
    ['until “2026-12-17”: It ends on 2026-12-17.', { until: '2026-12-17' }],
    ['valid_to “2026-12-17”: It ends on 2026-12-17.', { valid_to: '2026-12-17' }],
    ['dtstart “2027-01-14”: It begins on 2027-01-14.', { dtstart: '2027-01-14', byday: 'TH' }],
  ])('%s', (says, changes) => {
    expect(refusalsOf(scheduled(changes))).toEqual([`1 ${says}`]);
  });

  test('an end within the year is pointed out, one beyond is a habit of databases', () => {
    expect(noticesOf(scheduled({ valid_to: '2027-03-31' }))).toContain(
      'valid_to: It ends on 2027-03-31, and our files hold no end: ask whether it goes on.',
    );
    expect(noticesOf(scheduled({ valid_to: '2030-12-31' }))).not.toContainEqual(
      expect.stringContaining('valid_to'),
    );
  });

  test('every few weeks, the first day is kept', () => {
    const group = onlyGroup(scheduled({ interval: 2, dtstart: '2027-01-11' }));
    expect(group.meetings[0]?.recurrence).toEqual({ everyWeeks: 2, from: '2027-01-11' });
  });
});

test('a town with about where it is needs no postcode to be in England', () => {
  const place = { formatted_address: 'Wakefield, UK', location: 'Quaker Meeting House', approximate: 'yes' };
  const point = { latitude: 53.683, longitude: -1.499 };
  const fields = { address: undefined, city: undefined, postal_code: undefined, country: undefined };
  expect(onlyGroup(row({ ...fields, ...place, ...point })).location).toEqual({
    place: 'wakefield',
    precision: 'town',
    venue: 'Quaker Meeting House',
  });
});

describe('what to write', () => {
  test.each([
    ['Mon & Thurs', 'Write 0 for Sunday to 6 for Saturday; several days as a list, [1, 4], or with commas.'],
    ['1st Tuesday', 'The format is weekly only: add it by hand, with its recurrence.'],
  ])('for the day “%s”', (day, suggestion) => {
    expect(row({ day }).refusals).toMatchObject([{ field: 'day', suggestion }]);
  });

  test.each([
    ['Mon & Thurs', 'Write one day in each row, in full, for example "monday".'],
    ['1st Tuesday', 'Write the day alone, and “first of the month” and the like under recurrence.'],
  ])('for the weekday “%s” of our own sheet', (weekday, suggestion) => {
    expect(sheet({ weekday, start: '19:30' }).refusals).toMatchObject([{ field: 'weekday', suggestion }]);
  });

  test('for a time in words of the army', () => {
    expect(sheet({ start: '1900hrs' }).refusals[0]?.suggestion).toContain('"19:00"');
  });
});

test.each([
  [
    '[{"name":"A","slug":"a"},]',
    /^The JSON is broken, near line 1, letter 25\. A comma stands before the bracket\./,
  ],
  ["[{'name':'A'}]", /single quotation marks/],
  ['Warning: x in /a.php on line 3\n[{"name":"A"}]', /^JSON begins on line 2, after “Warning: x in/],
])('a fault in JSON says which: %s', (text, fault) => {
  expect(parseFeed(text)).toEqual({ fault: expect.stringMatching(fault) as string });
});
