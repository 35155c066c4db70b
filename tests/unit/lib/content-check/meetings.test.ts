import { expect, test } from 'vitest';
import { aGroup, type Written } from '../../../fixtures/entries.ts';
import { faultsIn, yaml } from '../../../fixtures/content-files.ts';

const file = 'groups/yorkshire-and-the-humber/riverside.yaml';
type Recurrence = Written<'groups'>['meetings'][number]['recurrence'];

/** What is said of a Monday meeting, without the file. */
function faultsOf(recurrence: Recurrence): string[] {
  const group = aGroup({ meetings: [{ weekday: 'monday', start: '19:30', recurrence }] });
  return faultsIn({ [file]: yaml(group) }).map((fault) => fault.replace(`content/${file}`, ''));
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
