import { describe, expect, test } from 'vitest';
import { row } from '../../../../fixtures/import-one.ts';
import { aMeetingRow, importFile, noticesOf, onlyGroup, refusalsOf } from '../../../../fixtures/importing.ts';

test('a row becomes a group with what it says and nothing more', () => {
  const result = row({ types: ['O', 'X', 'D'], notes: 'Ring the bell.', url: 'https://example.org/monday' });
  expect(onlyGroup(result)).toEqual({
    name: 'Example Monday',
    organisation: 'alcoholics-anonymous',
    status: { is: 'running' },
    meetings: [{ weekday: 'monday', start: '19:00', minutes: 90, recurrence: 'weekly' }],
    format: 'in-person',
    audience: ['everyone'],
    whoMayCome: 'Anyone may come: the listing calls the meeting open.',
    expect: null,
    access: {
      stepFree: 'yes',
      hearingLoop: 'not-known',
      signLanguage: 'not-known',
      accessibleToilet: 'not-known',
      parking: 'not-known',
    },
    cost: 'not-known',
    booking: 'not-known',
    ledBy: 'not-known',
    gettingIn: null,
    joining: null,
    location: {
      place: 'leeds',
      precision: 'venue',
      venue: 'Example Hall',
      street: '1 Sample Street',
      postcode: 'LS6 1AA',
    },
    website: 'https://example.org/monday',
    provenance: { source: 'a-feed', seen: { on: '2026-11-23', as: 'copy' }, confirmed: null },
  });
  expect(result.planned[0]?.proposal).toMatchObject({
    notCarried: ['D'],
    notes: [{ field: 'notes', value: 'Ring the bell.' }],
  });
});

describe('codes', () => {
  test.each([
    { types: [], audience: ['everyone'], says: 'The listing does not say who may come. Ask before you go.' },
    {
      types: ['C'],
      audience: ['everyone'],
      says: 'Only people who want to stop drinking may come: the listing calls the meeting closed.',
    },
    {
      types: ['O', 'C'],
      audience: ['everyone'],
      says: 'Only people who want to stop drinking may come: the listing calls the meeting closed.',
    },
    { types: ['W'], audience: ['women'], says: 'It is for women.' },
    {
      types: 'Women, Open',
      audience: ['women'],
      says: 'It is for women. The listing calls the meeting open.',
    },
    { types: ['M', 'Y'], audience: ['men', 'young-people'], says: 'It is for men, young people.' },
    { types: ['T'], audience: ['lgbtq'], says: 'It is for transgender people.' },
    { types: ['LGBTQ', 'T'], audience: ['lgbtq'], says: 'It is for LGBTQ+ people.' },
  ])('$types', ({ types, audience, says }) => {
    expect(onlyGroup(row({ types }))).toMatchObject({ audience, whoMayCome: says });
  });

  test.each([
    { types: ['POL'], expect_: 'The meeting is held in Polish.' },
    { types: ['UK'], expect_: 'The meeting is held in Ukrainian.' },
    { types: ['EN', 'PUN'], expect_: 'The meeting is held in English and Punjabi.' },
    { types: ['EN'], expect_: null },
  ])('a language is told: $types', ({ types, expect_ }) => {
    expect(onlyGroup(row({ types })).expect).toBe(expect_);
  });

  test('American Sign Language is not British Sign Language', () => {
    const result = row({ types: ['ASL'] });
    expect(onlyGroup(result).access.signLanguage).toBe('not-known');
    expect(result.planned[0]?.proposal.notCarried).toEqual(['ASL']);
  });

  test('codes nobody knows are listed, whatever they are called', () => {
    expect(
      row({ types: ['ZZZ', 'constructor', '__proto__', 7, null, {}] }).planned[0]?.proposal.notCarried,
    ).toEqual(['ZZZ', 'constructor', '__proto__', '7']);
  });

  test('a group for people whom no word of ours names is never shown as one for everyone', () => {
    expect(refusalsOf(row({ types: ['O', 'POC'] }))).toEqual([
      '1 types “POC”: It is for people of colour, and our files have no word for that.',
    ]);
  });

  test('an audience that the organisation sets stands, whatever the codes leave out', () => {
    const alAnon = importFile('meeting-guide', [aMeetingRow()], { context: { organisation: 'al-anon' } });
    expect(onlyGroup(alAnon).audience).toEqual(['family-and-friends']);
  });
});

test('the sheet has other headings, names of days and labels', () => {
  const sheet = importFile('meeting-guide', [
    {
      id: 'a-1',
      name: 'Sheet group',
      day: 'Monday',
      time: '6:00 PM',
      end_time: '7:30 PM',
      full_address: '1 Sample Street, Leeds LS6 1AA, UK',
      location: 'Example Hall',
      types: 'Open, Wheelchair Access, Big Book',
      regions: 'England > Yorkshire > Leeds',
      updated: '3/4/2021',
    },
  ]);
  expect(onlyGroup(sheet)).toMatchObject({
    meetings: [{ weekday: 'monday', start: '18:00', minutes: 90 }],
    location: { place: 'leeds', street: '1 Sample Street', postcode: 'LS6 1AA' },
    access: { stepFree: 'yes' },
  });
  expect(noticesOf(sheet)).toEqual([
    'updated: The feed last changed it in 2021: make sure that it still meets.',
  ]);
});

test.each([
  {
    file: { meetings: [] },
    says: /is a list of meetings, and this is not one. There is a list under "meetings"/,
  },
  { file: {}, says: /is a list of meetings, and this is not one\.$/ },
  { file: 'text', says: /is not one/ },
  { file: [], says: /The feed is empty/ },
])('$file is no feed', ({ file, says }) => {
  expect(() => importFile('meeting-guide', file)).toThrow(says);
});

test('rows that are no records are refused one by one', () => {
  expect(
    refusalsOf(importFile('meeting-guide', [null, 5, 'text', [1]])).map((line) => line.slice(0, 40)),
  ).toEqual([
    '1 whole row “null”: It is no record with',
    '2 whole row “5”: It is no record with na',
    '3 whole row “text”: It is no record with',
    '4 whole row “[1]”: It is no record with ',
  ]);
});

test.each([
  { why: 'none', name: undefined, says: '1 name “”: It has no name.' },
  { why: 'spaces', name: '  ', says: '1 name “”: It has no name.' },
  { why: 'one that is no text', name: { a: 1 }, says: '1 name “{"a":1}”: It has no name.' },
  {
    why: 'one that is too long',
    name: 'a'.repeat(81),
    says: `1 name “${'a'.repeat(81)}”: Found 81 characters.`,
  },
  { why: 'one that is too short', name: 'A', says: '1 name “A”: Found 1 character.' },
])('a name is needed: $why', ({ name, says }) => {
  expect(refusalsOf(row({ name }))).toEqual([says]);
});

test('two rows of one slug are pointed out', () => {
  const result = importFile('meeting-guide', [
    aMeetingRow({ name: 'Riverside' }),
    aMeetingRow({ name: 'Riverside', day: 2 }),
  ]);
  expect(noticesOf(result)).toEqual(['slug: Row 1 has “example-monday” too: see which of the two is right.']);
});

test.each([
  { types: ['Women Only', 'Wheelchair Accessible'] },
  { types: [['W'], 'X'] },
  { types: { 0: 'W', 2: 'X' } },
])('$types is for women, with no step', ({ types }) => {
  expect(onlyGroup(row({ types }))).toMatchObject({ audience: ['women'], access: { stepFree: 'yes' } });
});
