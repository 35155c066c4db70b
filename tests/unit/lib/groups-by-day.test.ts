import { expect, test } from 'vitest';
import { noChoices } from '../../../src/lib/finder-choices.ts';
import { measureFrom } from '../../../src/lib/group-filter.ts';
import { groupsByDay } from '../../../src/lib/groups-by-day.ts';
import { aListing, aMeeting, ticking } from '../../fixtures/listings.ts';

const twice = aListing({
  slug: 'twice',
  meetings: [aMeeting('tuesday', '19:00'), aMeeting('monday', '20:00')],
});
const early = aListing({ slug: 'early', meetings: [aMeeting('monday', '09:00')] });
const arranged = aListing({ slug: 'arranged', meetings: [] });

test('a group stands under each of its days, by time, and those by arrangement last', () => {
  const entries = groupsByDay(measureFrom([arranged, twice, early], null), noChoices);
  expect(entries.map(({ day, group }) => [day, group.slug])).toEqual([
    ['monday', 'early'],
    ['monday', 'twice'],
    ['tuesday', 'twice'],
    [null, 'arranged'],
  ]);
});

test('days not asked for are left out', () => {
  const entries = groupsByDay(measureFrom([twice], null), ticking('day:tuesday'));
  expect(entries.map(({ day }) => day)).toEqual(['tuesday']);
});
