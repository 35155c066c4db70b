import { expect, test } from 'vitest';
import { listingLines, whereInWords } from '../../../src/lib/listing-words.ts';
import { aListing } from '../../fixtures/listings.ts';

const TODAY = '2026-11-27';
const confirmed = (on: string) =>
  aListing({ provenance: { seen: { on: '2025-01-01', as: 'live' }, confirmed: { on, by: 'an editor' } } });

test('a line says whose it is, how people meet, where and about how far', () => {
  expect(listingLines(aListing(), TODAY).about).toBe('Sample · In person · Sampleton');
  expect(listingLines(aListing(), TODAY, 3.2).about).toBe(
    'Sample · In person · Sampleton · about 3 miles away',
  );
  expect(listingLines(aListing({ place: null, format: 'online' }), TODAY).about).toBe('Sample · Online');
});

test.each([
  { format: 'in-person', says: 'In person' },
  { format: 'online', says: 'Online' },
  { format: 'phone', says: 'By phone' },
  { format: 'hybrid', says: 'In person and online' },
] as const)('a group that meets $format says so in words', ({ format, says }) => {
  expect(listingLines(aListing({ format }), TODAY).about).toContain(` · ${says}`);
});

test.each([
  { format: 'in-person', town: 'Leeds', says: 'in Leeds' },
  { format: 'hybrid', town: 'Leeds', says: 'in Leeds and online' },
  { format: 'online', town: null, says: 'online' },
  { format: 'phone', town: null, says: 'by phone' },
] as const)('a group that meets $format is $says', ({ format, town, says }) => {
  expect(whereInWords(format, town)).toBe(says);
});

test('paper has what a page would lead to: when it was seen, a number and an address', () => {
  const known = { phone: '01632 960 001', url: 'https://example.org/' };
  expect(listingLines({ ...confirmed('2026-11-01'), ...known }, TODAY).onPaper).toEqual([
    'Seen on 1 January 2025.',
    'Phone 01632 960 001',
    'https://example.org/',
  ]);
  // The line on trust has it already where nobody has confirmed the group.
  expect(listingLines(aListing(), TODAY).onPaper).toEqual([]);
});

test('a group with no fixed time meets by arrangement', () => {
  expect(listingLines(aListing({ meetings: [] }), TODAY).when).toEqual(['By arrangement']);
});

test('a pause is told with its reason', () => {
  expect(listingLines(aListing({ paused: 'The hall is shut.' }), TODAY).paused).toBe(
    'Paused: The hall is shut.',
  );
});

test('no next meeting is told of a group that is paused', () => {
  expect(listingLines(aListing(), TODAY).coming).toEqual(aListing().meetings);
  expect(listingLines(aListing({ paused: 'The hall is shut.' }), TODAY).coming).toEqual([]);
});

test.each([
  { listing: aListing(), ends: 'Nobody has confirmed it yet. Check before you go.', why: 'unconfirmed' },
  {
    listing: aListing({ format: 'online' }),
    ends: 'Check before you join.',
    why: 'unconfirmed, on a screen',
  },
  {
    listing: { ...confirmed('2026-03-01'), format: 'phone' as const },
    ends: 'Phone or check before you join.',
    why: 'ageing, by phone',
  },
  { listing: confirmed('2026-11-01'), ends: 'by an editor.', why: 'fresh' },
  { listing: confirmed('2026-03-01'), ends: 'out of date. Phone or check before you go.', why: 'ageing' },
  { listing: confirmed('2024-03-01'), ends: 'out of date. Phone or check before you go.', why: 'expired' },
])('$why: trust is judged on the day it is read', ({ listing, ends }) => {
  expect(listingLines(listing, TODAY).trust.endsWith(ends)).toBe(true);
});
