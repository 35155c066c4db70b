import { expect, test } from 'vitest';
import { groupTitle } from '../../../src/lib/group-title.ts';
import type { Group } from '../../../src/schemas/group.ts';
import { aMeeting } from '../../fixtures/meetings.ts';

const title = (
  changes: Partial<Pick<Group, 'name' | 'status' | 'meetings'>>,
  town: string | null = 'Leeds',
) => groupTitle({ name: 'Riverside', status: { is: 'running' }, meetings: [aMeeting()], ...changes }, town);

test.each([
  { is: 'Riverside, Leeds: Mondays, 7:30pm', of: title({}), why: 'name, town, day and time' },
  {
    is: 'Riverside Leeds: Mondays, 7:30pm',
    of: title({ name: 'Riverside Leeds' }),
    why: 'a name that says the town says it once',
  },
  { is: 'Riverside: Mondays, 7:30pm', of: title({}, null), why: 'a group that meets nowhere has no town' },
  {
    is: 'Riverside, Leeds: Mondays and Fridays, 7:30pm',
    of: title({ meetings: [aMeeting({ weekday: 'friday' }), aMeeting({ minutes: 60 })] }),
    why: 'days at one time share it, whatever their length',
  },
  {
    is: 'Riverside, Leeds: Mondays, 7:30pm, and more',
    of: title({ meetings: [aMeeting(), aMeeting({ weekday: 'friday', start: '10:00' })] }),
    why: 'other times are not listed',
  },
  {
    is: 'Riverside, Leeds: Every 2 weeks on a Monday, 7:30pm',
    of: title({ meetings: [aMeeting({ recurrence: { everyWeeks: 2, from: '2026-11-23' } })] }),
    why: 'where it is counted from stands on the page',
  },
  {
    is: 'Riverside, Leeds: First Monday of the month, 7:30pm',
    of: title({ meetings: [aMeeting({ recurrence: { monthly: 'first' } })] }),
    why: 'once a month',
  },
  {
    is: 'Riverside, Leeds: Some Mondays, 7:30pm',
    of: title({ meetings: [aMeeting({ recurrence: { dates: ['2026-11-23', '2026-12-21'] } })] }),
    why: 'listed days stand on the page',
  },
  { is: 'Riverside, Leeds: by arrangement', of: title({ meetings: [] }), why: 'no fixed time' },
  {
    is: 'Riverside, Leeds: closed',
    of: title({ status: { is: 'closed', on: '2026-11-01' } }),
    why: 'a closed group gives no time',
  },
  {
    is: 'Riverside, Leeds: paused',
    of: title({ status: { is: 'paused', reason: 'Holidays.', reviewOn: '2027-01-04' } }),
    why: 'nor does a paused one',
  },
])('$why', ({ is, of }) => {
  expect(of).toBe(is);
});
