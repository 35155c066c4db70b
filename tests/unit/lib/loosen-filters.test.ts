import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterGroups, measureFrom } from '../../../src/lib/group-filter.ts';
import { lastStraw, relax, without } from '../../../src/lib/loosen-filters.ts';
import { aListing, aMeeting, anyChoices, anyListing, ticking } from '../../fixtures/listings.ts';

const groups = measureFrom([aListing(), aListing({ meetings: [aMeeting('tuesday', '10:00')] })], null);

test('the filter that was one too many is named, in the order they were ticked', () => {
  expect(lastStraw(groups, ticking('day:monday', 'time:morning'))).toEqual({
    filter: 'time',
    value: 'morning',
  });
  expect(lastStraw(groups, ticking('format:online', 'day:monday'))).toEqual({
    filter: 'format',
    value: 'online',
  });
  expect(lastStraw(groups, ticking('day:monday'))).toBeNull();
});

test('letting go of a filter is offered only where it brings groups back, the most first', () => {
  const choices = ticking('day:monday', 'format:in-person', 'time:morning');
  expect(relax(groups, choices)).toEqual([
    { drop: 'day', count: 1 },
    { drop: 'time', count: 1 },
  ]);
  expect(without(choices, 'day')).toEqual(ticking('format:in-person', 'time:morning'));
});

test('every offer keeps its word', () => {
  fc.assert(
    fc.property(fc.array(anyListing, { maxLength: 8 }), anyChoices, (listings, choices) => {
      const all = measureFrom(listings, null);
      for (const { drop, count } of relax(all, choices)) {
        expect(filterGroups(all, without(choices, drop))).toHaveLength(count);
      }
    }),
  );
});
