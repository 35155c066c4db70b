import { describe, expect, test } from 'vitest';
import { aGroup, type Written } from '../../../fixtures/entries.ts';
import { faultsIn, yaml } from '../../../fixtures/content-files.ts';

const file = 'groups/yorkshire-and-the-humber/riverside.yaml';
type Meeting = Written<'groups'>['meetings'][number];
type Recurrence = Meeting['recurrence'];

/** What is said of meetings, without the file. */
function faultsOfAll(meetings: Meeting[]): string[] {
  const faults = faultsIn({ [file]: yaml(aGroup({ meetings })) });
  return faults.map((fault) => fault.replace(`content/${file}`, ''));
}

/** What is said of a Monday meeting. */
function faultsOf(recurrence: Recurrence, except?: string[]): string[] {
  return faultsOfAll([{ weekday: 'monday', start: '19:30', recurrence, ...(except && { except }) }]);
}

test.each<{ recurrence: Recurrence; why: string }>([
  { recurrence: { everyWeeks: 2, from: '2026-11-23' }, why: 'a Monday to count from' },
  { recurrence: { dates: ['2026-11-23', '2026-12-07', '2027-01-04'] }, why: 'Mondays in order' },
])('$why', ({ recurrence }) => {
  expect(faultsOf(recurrence)).toEqual([]);
});

test.each<{ recurrence: Recurrence; says: string; why: string }>([
  {
    why: 'a Tuesday to count from',
    recurrence: { everyWeeks: 2, from: '2026-11-24' },
    says: ':10  meetings[0].recurrence.from\n  Found "2026-11-24", which is a Tuesday, but the meeting is on a Monday. Write a Monday, or correct the weekday.',
  },
  {
    why: 'a Sunday among the days',
    recurrence: { dates: ['2026-11-23', '2026-11-29'] },
    says: ':11  meetings[0].recurrence.dates[1]\n  Found "2026-11-29", which is a Sunday, but the meeting is on a Monday. Write a Monday, or correct the weekday.',
  },
  {
    why: 'days out of order',
    recurrence: { dates: ['2026-12-07', '2026-11-23'] },
    says: ':11  meetings[0].recurrence.dates[1]\n  Found "2026-11-23" after "2026-12-07". Write the days in order, earliest first.',
  },
  {
    why: 'one day twice',
    recurrence: { dates: ['2026-11-23', '2026-11-23'] },
    says: ':11  meetings[0].recurrence.dates[1]\n  Found "2026-11-23" a second time. Keep one of the two.',
  },
])('$why is told', ({ recurrence, says }) => {
  expect(faultsOf(recurrence)).toEqual([says]);
});

test('a weekday that is none says nothing of the days', () => {
  const text = yaml(
    aGroup({ meetings: [{ weekday: 'monday', start: '19:30', recurrence: { dates: ['2026-11-24'] } }] }),
  ).replace('weekday: monday', 'weekday: mondy');
  expect(faultsIn({ [file]: text })).toHaveLength(1);
});

test.each<{ recurrence: Recurrence; except: string[]; says: string[]; why: string }>([
  { why: 'two Mondays left out', recurrence: 'weekly', except: ['2026-12-21', '2026-12-28'], says: [] },
  {
    why: 'a Friday left out of Mondays',
    recurrence: 'weekly',
    except: ['2026-12-25'],
    says: [
      ':10  meetings[0].except[0]\n  Found "2026-12-25", which is a Friday, but the meeting is on a Monday. Write a Monday, or correct the weekday.',
    ],
  },
  {
    why: 'days left out twice and out of order',
    recurrence: 'weekly',
    except: ['2026-12-28', '2026-12-21', '2026-12-28'],
    says: [
      ':11  meetings[0].except[1]\n  Found "2026-12-21" after "2026-12-28". Write the days in order, earliest first.',
      ':12  meetings[0].except[2]\n  Found "2026-12-28" a second time. Keep one of the two.',
    ],
  },
  {
    why: 'a Monday of the week between',
    recurrence: { everyWeeks: 2, from: '2026-11-23' },
    except: ['2026-12-07', '2026-12-14'],
    says: [
      ':13  meetings[0].except[1]\n  Found "2026-12-14", on which it would not meet anyway. Take it out, or correct the recurrence.',
    ],
  },
  {
    why: 'a Monday that is not the first of its month',
    recurrence: { monthly: 'first' },
    except: ['2026-12-14'],
    says: [
      ':11  meetings[0].except[0]\n  Found "2026-12-14", on which it would not meet anyway. Take it out, or correct the recurrence.',
    ],
  },
])('days left out: $why', ({ recurrence, except, says }) => {
  expect(faultsOf(recurrence, except)).toEqual(says);
});

describe('a meeting is listed once', () => {
  const weekly: Meeting = { weekday: 'monday', start: '19:30', recurrence: 'weekly' };
  const first: Meeting = { ...weekly, recurrence: { monthly: 'first' } };

  test.each<{ meetings: Meeting[]; why: string }>([
    { meetings: [weekly, { ...weekly, start: '20:00' }], why: 'at two times' },
    { meetings: [weekly, { ...weekly, weekday: 'tuesday' }], why: 'on two days' },
    { meetings: [first, { ...weekly, recurrence: { monthly: 'third' } }], why: 'twice a month' },
    {
      meetings: ['2026-11-23', '2026-11-30'].map((day) => ({ ...weekly, recurrence: { dates: [day] } })),
      why: 'on listed days',
    },
  ])('$why is fine', ({ meetings }) => {
    expect(faultsOfAll(meetings)).toEqual([]);
  });

  test.each<{ meetings: Meeting[]; why: string }>([
    { meetings: [weekly, { ...weekly, minutes: 60 }], why: 'with another length' },
    { meetings: [first, weekly], why: 'within a weekly one' },
    { meetings: [first, first], why: 'once a month' },
    {
      meetings: [['2026-11-23'], ['2026-11-23', '2026-11-30']].map((dates) => ({
        ...weekly,
        recurrence: { dates },
      })),
      why: 'with a day in common',
    },
  ])('twice, $why, is a fault', ({ meetings }) => {
    expect(faultsOfAll(meetings).map((fault) => fault.replace(/^:\d+/, ''))).toEqual([
      '  meetings[1]\n  Found a Monday meeting at 19:30, which meetings[0] lists already. Keep one of the two.',
    ]);
  });
});
