import { aGroup } from '../../fixtures/entries.ts';
import { describe, expect, test } from 'vitest';
import {
  accessInWords,
  audienceInWords,
  groupWords,
  precisionInWords,
  statusInWords,
  termsInWords,
} from '../../../src/lib/group-words.ts';
import { audiences, groupSchema, type Group } from '../../../src/schemas/group.ts';

test.each<{ audience: Group['audience']; is: string; why: string }>([
  { audience: ['everyone'], is: 'Anyone', why: 'a group for everyone is for anyone' },
  { audience: ['women', 'lgbtq'], is: 'Women and LGBTQ+ people', why: 'two audiences are joined' },
  {
    audience: ['men', 'older-people', 'young-people'],
    is: 'Men, Older people and Young people',
    why: 'three audiences are listed in the order given',
  },
])('$why', ({ audience, is }) => {
  expect(audienceInWords(audience)).toBe(is);
});

test.each<{ status: Group['status']; is: string | null; why: string }>([
  { status: { is: 'running' }, is: null, why: 'a running group needs no sentence' },
  {
    status: { is: 'closed', on: '2026-11-01' },
    is: 'This group closed on 1 November 2026.',
    why: 'a closed group says since when',
  },
  {
    status: { is: 'paused', reason: 'The hall is shut.', reviewOn: '2027-01-05' },
    is: 'This group is paused: The hall is shut. We will look again on 5 January 2027.',
    why: 'a paused group says why, and until when we leave it',
  },
])('$why', ({ status, is }) => {
  expect(statusInWords(status)).toBe(is);
});

test.each([
  {
    location: { precision: 'venue', venue: 'Example Hall' },
    is: null,
    why: 'a known building needs no sentence',
  },
  {
    location: { precision: 'postcode' },
    is: 'We know its postcode, not the building.',
    why: 'only a postcode is known',
  },
  { location: { precision: 'town' }, is: 'We know its town, not the building.', why: 'only a town is known' },
  {
    location: { precision: 'town', venue: 'Example Hall' },
    is: 'We know its town, not exactly where the building is.',
    why: 'a building is named, and where in the town it is nobody said',
  },
  {
    location: { precision: 'postcode', street: '1 Sample Street' },
    is: 'We know its postcode, not exactly where the building is.',
    why: 'a street is named, and the place is known by its postcode',
  },
] as const)('$why', ({ location, is }) => {
  expect(precisionInWords(location)).toBe(is);
});

describe('every value the schema allows has words', () => {
  const { format, cost, booking, ledBy, access } = groupSchema.shape;

  test.each([
    { field: 'format', values: format.options, words: groupWords.format },
    { field: 'cost', values: cost.options, words: groupWords.cost },
    { field: 'booking', values: booking.options, words: groupWords.booking },
    { field: 'ledBy', values: ledBy.options, words: groupWords.ledBy },
    { field: 'access', values: Object.keys(access.shape), words: groupWords.access },
    { field: 'yes or no', values: access.shape.parking.options, words: groupWords.known },
  ])('$field', ({ values, words }) => {
    expect(Object.keys(words).toSorted()).toEqual([...values].toSorted());
  });

  test('audience', () => {
    expect(Object.values(audiences).filter((words) => words.trim() === '')).toEqual([]);
  });
});

test('steps, toilets and parking are asked only of a room', () => {
  const { access } = aGroup();
  expect(accessInWords(access, true).map(({ label }) => label)).toHaveLength(5);
  expect(accessInWords(access, false)).toEqual([{ label: 'British Sign Language', text: 'Not known' }]);
});

test.each([
  {
    terms: { cost: 'free', booking: 'not-needed', ledBy: 'members' },
    is: 'Free. No need to book. Led by members.',
  },
  {
    terms: { cost: 'not-known', booking: 'not-known', ledBy: 'not-known' },
    is: 'Cost not known. Booking not known. Who leads it is not known.',
  },
] as const)('what it takes to come, in three short sentences: $is', ({ terms, is }) => {
  expect(termsInWords(terms)).toBe(is);
});
