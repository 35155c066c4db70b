import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  dateSchema,
  pageFields,
  partialDateSchema,
  provenanceSchema,
  slugSchema,
  sourcesSchema,
  timeSchema,
} from '../../../src/schemas/shared.ts';
import { urlSchema } from '../../../src/schemas/web-address.ts';
import { aGroup } from '../../fixtures/entries.ts';
import { refusals, refusedFields } from '../../fixtures/refusals.ts';

describe.each([
  {
    name: 'a slug',
    schema: slugSchema,
    sound: ['aa', 'smart-recovery', '12-steps', 'a'],
    unsound: ['', 'AA', 'smart_recovery', 'smart--recovery', '-aa', 'aa-', 'a/b', 'a b', 'café'],
    says: 'Write a slug: small letters, digits and single hyphens, for example "smart-recovery".',
  },
  {
    name: 'a day',
    schema: dateSchema,
    sound: ['2026-11-23', '2028-02-29', '2026-12-31'],
    unsound: [
      '2026-02-29',
      '2026-02-30',
      '2026-13-01',
      '2026-00-01',
      '2026-1-5',
      '23/11/2026',
      '2026-11',
      '',
    ],
    says: 'Write a date that exists as YYYY-MM-DD, for example "2026-11-23".',
  },
  {
    name: 'as much of a day as a source gives',
    schema: partialDateSchema,
    sound: ['2020', '2020-03', '2020-03-11', '1500', '2099-12'],
    unsound: ['1499', '2100', '2020-13', '2020-00', '2020-02-30', 'March 2020', 2020, ''],
    says: 'Write a year, a month or a day that exists, in quotes: "2020", "2020-03" or "2020-03-11".',
  },
  {
    name: 'a time',
    schema: timeSchema,
    sound: ['00:00', '09:59', '19:30', '23:59'],
    unsound: ['24:00', '9:30', '19:60', '19.30', '7pm', '19:30:00', ''],
    says: 'Write a time as HH:MM on the 24-hour clock, in quotes, for example "19:30".',
  },
  {
    name: 'an address on the web',
    schema: urlSchema,
    sound: ['https://example.org/', 'http://example.org', 'https://example.org/a?b=c#d'],
    unsound: ['example.org', 'www.example.org', 'javascript:alert(1)', 'mailto:a@example.org', '/a/', ''],
    says: 'Write a whole web address that begins with https://, for example "https://example.org/meetings/".',
  },
])('$name', ({ schema, sound, unsound, says }) => {
  test.each(sound)('takes "%s"', (value) => {
    expect(refusals(schema, value)).toEqual([]);
  });

  test.each(unsound)('refuses "%s" and says what to write', (value) => {
    expect(refusals(schema, value)).toEqual([`: ${says}`]);
  });
});

test.each([
  {
    url: 'https://me:secret@example.org/',
    says: 'Take the user name and password out: all that stands before the @.',
  },
  {
    url: 'https://example.com@evil.example/',
    says: 'Take the user name and password out: all that stands before the @.',
  },
  {
    url: 'https://localhost/groups/',
    says: 'Write the whole name of the site, with its dots, for example "https://example.org/".',
  },
  {
    url: 'https://example./',
    says: 'Write the whole name of the site, with its dots, for example "https://example.org/".',
  },
])('$url leads nowhere a visitor should go', ({ url, says }) => {
  expect(refusals(urlSchema, url)).toEqual([`: ${says}`]);
});

test('a statement of fact has at least one source', () => {
  expect(refusals(sourcesSchema, ['council-page'])).toEqual([]);
  expect(refusals(sourcesSchema, [])).toEqual([
    ': Name at least one source: the slug of a file in content/sources.',
  ]);
});

describe('provenance', () => {
  const { provenance } = aGroup();
  const confirmed = { on: '2026-11-20', by: 'A volunteer' };

  test.each([
    { changes: {}, fields: [], why: 'nobody has confirmed it yet' },
    { changes: { confirmed }, fields: [], why: 'somebody has' },
    { changes: { confirmed: undefined }, fields: ['confirmed'], why: 'null has to be written, not left out' },
    {
      changes: { confirmed: { ...confirmed, by: '' } },
      fields: ['confirmed.by'],
      why: 'confirmed by nobody',
    },
    { changes: { confirmed: { by: 'Me' } }, fields: ['confirmed.on'], why: 'confirmed on no day' },
    {
      changes: { seen: { on: '2026-11-20', as: 'print' } },
      fields: ['seen.as'],
      why: 'neither live nor copy',
    },
    { changes: { source: 'A council' }, fields: ['source'], why: 'a source by its name, not its slug' },
  ])('$why', ({ changes, fields }) => {
    expect(refusedFields(provenanceSchema, { ...provenance, ...changes })).toEqual(fields);
  });
});

describe('the fields of every page', () => {
  const { title, description, shortAnswer } = pageFields;

  test.each([
    { schema: title, text: 'a'.repeat(65), isSound: true, why: 'a title of 65 characters' },
    { schema: title, text: 'a'.repeat(66), isSound: false, why: 'a title of 66' },
    { schema: description, text: 'a'.repeat(39), isSound: false, why: 'a description of 39 characters' },
    { schema: description, text: 'a'.repeat(40), isSound: true, why: 'a description of 40' },
    { schema: description, text: 'a'.repeat(161), isSound: false, why: 'a description of 161' },
    { schema: shortAnswer, text: 'word '.repeat(60), isSound: true, why: 'a short answer of 60 words' },
    { schema: shortAnswer, text: 'word '.repeat(61), isSound: false, why: 'a short answer of 61 words' },
    { schema: shortAnswer, text: 'word\n '.repeat(60), isSound: true, why: 'line breaks are no words' },
  ])('$why', ({ schema, text, isSound }) => {
    expect(schema.safeParse(text).success).toBe(isSound);
  });

  test('other names and mentions may be left out, and are then none', () => {
    const { aliases, mentions } = pageFields;
    expect(z.strictObject({ aliases, mentions }).parse({})).toEqual({ aliases: [], mentions: [] });
  });
});
