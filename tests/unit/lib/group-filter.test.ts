import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filters, noChoices } from '../../../src/lib/finder-choices.ts';
import { countValues, filterGroups, measureFrom } from '../../../src/lib/group-filter.ts';
import type { GroupListing } from '../../../src/lib/group-listing.ts';
import { aListing, aMeeting, anyChoices, anyListing, knownValues, ticking } from '../../fixtures/listings.ts';

const found = (...groups: GroupListing[]) => measureFrom(groups, null);
const passes = (group: GroupListing, ...ticks: Parameters<typeof ticking>) =>
  filterGroups(found(group), ticking(...ticks)).length === 1;

describe('a group passes the filters', () => {
  test.each([
    { start: '16:59', is: false },
    { start: '17:00', is: true },
    { start: '20:59', is: true },
    { start: '21:00', is: false },
  ])('evening at $start: $is', ({ start, is }) => {
    expect(passes(aListing({ meetings: [aMeeting('monday', start)] }), 'day:monday', 'time:evening')).toBe(
      is,
    );
  });

  test('day and time are asked of the same meeting', () => {
    const group = aListing({ meetings: [aMeeting('monday', '10:00'), aMeeting('tuesday', '19:00')] });
    expect(passes(group, 'day:monday', 'time:evening')).toBe(false);
    expect(passes(group, 'day:monday', 'day:tuesday', 'time:evening')).toBe(true);
  });

  test('a group by arrangement meets on no day', () => {
    expect(passes(aListing({ meetings: [] }))).toBe(true);
    expect(passes(aListing({ meetings: [] }), 'day:monday')).toBe(false);
  });

  test.each([
    { format: 'in-person', under: ['in-person'] },
    { format: 'online', under: ['online'] },
    { format: 'phone', under: ['phone'] },
    { format: 'hybrid', under: ['in-person', 'online'] },
  ] as const)('a group that meets $format is found under $under', ({ format, under }) => {
    const where = (['in-person', 'online', 'phone'] as const).filter((value) =>
      passes(aListing({ format }), `format:${value}`),
    );
    expect(where).toEqual(under);
  });

  test('what a group answers for itself counts in place of what its organisation says', () => {
    const group = aListing({ own: { faith: ['some'], goal: [] } });
    expect(passes(group, 'faith:some')).toBe(true);
    expect(passes(group, 'faith:none')).toBe(false);
    expect(passes(group, 'goal:stop')).toBe(false);
    expect(passes(group, 'approach:illness')).toBe(true);
    expect(countValues(found(group), ticking()).get('faith')?.get('some')).toBe(1);
  });

  test('a way in that is not known is step-free only for those who ask for the unknown too', () => {
    const group = aListing();
    expect(passes(group, 'access:step-free')).toBe(false);
    expect(filterGroups(found(group), { ...ticking('access:step-free'), notKnown: true })).toHaveLength(1);
    const stepped = aListing({ access: { ...group.access, stepFree: 'no' } });
    expect(filterGroups(found(stepped), { ...ticking('access:step-free'), notKnown: true })).toEqual([]);
  });

  test('access asks for everything ticked, other filters for any of it', () => {
    expect(passes(aListing(), 'access:parking')).toBe(true);
    expect(passes(aListing(), 'access:parking', 'access:hearing-loop')).toBe(false);
    expect(passes(aListing(), 'org:sample', 'org:other')).toBe(true);
  });

  test('beyond the distance, or with no place, a group is not near', () => {
    const point = { lat: 53.8, lng: -1.55 };
    const groups = measureFrom([aListing(), aListing({ place: null })], point);
    expect(filterGroups(groups, { ...noChoices, within: 2 })).toHaveLength(1);
  });
});

test('the nearest group comes first, and those with no place last', () => {
  const far = aListing({ slug: 'far', place: { name: 'Far', lat: 51, lng: 0 } });
  const nowhere = aListing({ slug: 'nowhere', place: null });
  const near = aListing({ slug: 'near' });
  const order = measureFrom([nowhere, far, near], { lat: 53.8, lng: -1.5 }).map(({ group }) => group.slug);
  expect(order).toEqual(['near', 'far', 'nowhere']);
});

test('a count is what ticking that value alone would leave, or for access as well', () => {
  fc.assert(
    fc.property(fc.array(anyListing, { maxLength: 12 }), anyChoices, (listings, choices) => {
      const groups = measureFrom(listings, { lat: 53.8, lng: -1.5 });
      const counts = countValues(groups, choices);
      for (const filter of filters) {
        for (const value of knownValues[filter]) {
          const others = choices.ticks.filter((tick) => filter === 'access' || tick.filter !== filter);
          const alone = { ...choices, ticks: [...others, { filter, value }] };
          expect(counts.get(filter)?.get(value) ?? 0, `${filter}:${value}`).toBe(
            filterGroups(groups, alone).length,
          );
        }
      }
    }),
  );
});

test('one tick more never shows a group that was hidden by another filter', () => {
  fc.assert(
    fc.property(fc.array(anyListing, { maxLength: 12 }), anyChoices, (listings, choices) => {
      const groups = found(...listings);
      const fewer = { ...choices, ticks: [] };
      expect(filterGroups(groups, fewer).length).toBeGreaterThanOrEqual(filterGroups(groups, choices).length);
    }),
  );
});
