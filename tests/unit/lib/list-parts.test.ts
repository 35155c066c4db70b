import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterGroups, measureFrom } from '../../../src/lib/group-filter.ts';
import { listParts, partsAsked, PARTS_BYTES, partsWith } from '../../../src/lib/list-parts.ts';
import { aListing, aMeeting, anyChoices, anyListing, ticking } from '../../fixtures/listings.ts';

const small = listParts.map(() => 1);

test('a group stands in a part for each time of the week at which it meets', () => {
  const group = aListing({ meetings: [aMeeting('monday', '19:00'), aMeeting('monday', '22:00')] });
  expect([...partsWith(group)]).toEqual(['monday/evening', 'monday/night']);
});

test.each([
  {
    ticks: ticking('day:monday', 'time:evening'),
    is: ['monday/evening'],
    why: 'a day and a time are one part',
  },
  { ticks: ticking('day:sunday'), is: listParts.slice(-4), why: 'a day alone is all its parts' },
  { ticks: ticking('org:sample'), is: null, why: 'with neither, the whole list would be read' },
])('$why', ({ ticks, is }) => {
  expect(partsAsked(ticks, small)).toEqual(is);
});

test('parts too heavy to read at once are not read', () => {
  const heavy = listParts.map(() => PARTS_BYTES / 4 + 1);
  expect(partsAsked(ticking('day:monday'), heavy)).toBeNull();
  expect(partsAsked(ticking('day:monday', 'time:night', 'time:evening'), heavy)).toHaveLength(2);
});

test('no group that meets the choices is missing from the parts read', () => {
  fc.assert(
    fc.property(fc.array(anyListing, { maxLength: 12 }), anyChoices, (listings, choices) => {
      const parts = partsAsked(choices, small);
      if (parts === null) return;
      const near = { ...choices, within: null };
      const inParts = listings.filter((group) => parts.some((part) => partsWith(group).has(part)));
      const all = filterGroups(measureFrom(listings, null), near);
      expect(filterGroups(measureFrom(inParts, null), near)).toEqual(all);
    }),
  );
});
