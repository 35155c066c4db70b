import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../../src/lib/content-check/fault.ts';
import { aGroup, aGuide } from '../../../fixtures/entries.ts';
import { check, mdx, yaml } from '../../../fixtures/content-files.ts';

const group = 'groups/yorkshire-and-the-humber/riverside.yaml';
const guide = 'guides/first-meeting.mdx';
const seen = { on: '2026-11-20', as: 'live' } as const;

/** Warnings about one file, without those time makes about the rest. */
function warnings(file: string, text: string, today: string): string[] {
  const found = check({ [file]: text }, today).warnings;
  return found.filter((warning) => warning.file === `content/${file}`).map(formatFault);
}

test.each([
  { day: '2026-11-23', faults: 0, why: 'what was done today was done' },
  { day: '2026-11-24', faults: 1, why: 'nothing was done tomorrow' },
])('$why', ({ day, faults }) => {
  expect(check({ [guide]: mdx(aGuide({ checked: day })) }).faults).toHaveLength(faults);
});

test('a day to come says which day is today', () => {
  const provenance = { source: 'council-page', seen, confirmed: { on: '2027-01-01', by: 'An editor' } };
  expect(check({ [group]: yaml(aGroup({ provenance })) }).faults.map(formatFault)).toEqual([
    `content/${group}:36  provenance.confirmed.on\n  Found "2027-01-01", which is after today, 2026-11-23. Write the day it was done.`,
  ]);
});

test('a day that does not exist is reported once, even when it would lie ahead', () => {
  expect(check({ [guide]: mdx(aGuide({ checked: '2026-11-31' })) }).faults.map(formatFault)).toEqual([
    `content/${guide}:5  checked\n  Found "2026-11-31", a day that does not exist. Write a date that exists as YYYY-MM-DD, for example "2026-11-23".`,
  ]);
});

test('a confirmation older than the source is fine', () => {
  const provenance = { source: 'council-page', seen, confirmed: { on: '2026-11-01', by: 'An editor' } };
  expect(check({ [group]: yaml(aGroup({ provenance })) }).faults).toEqual([]);
});

describe('warnings', () => {
  test.each([
    { today: '2027-11-20', is: [], why: 'day 365 is in time' },
    {
      today: '2027-11-21',
      is: [
        `content/${guide}:5  checked\n  Last checked against its sources 366 days ago. Check the page against its sources, then write the day.`,
      ],
      why: 'day 366 is overdue',
    },
  ])('a page: $why', ({ today, is }) => {
    expect(warnings(guide, mdx(aGuide()), today)).toEqual(is);
  });

  test.each([
    { today: '2027-05-22', is: [], why: 'day 183 is in time' },
    {
      today: '2027-05-23',
      is: [
        `content/${group}:33  provenance.seen.on\n  Last seen 184 days ago. Confirm it, or read its source again.`,
      ],
      why: 'day 184 is overdue',
    },
  ])('a listing nobody has confirmed: $why', ({ today, is }) => {
    expect(warnings(group, yaml(aGroup()), today)).toEqual(is);
  });

  test('a listing of a group that has closed is looked at no more', () => {
    const closed = aGroup({ status: { is: 'closed', on: '2026-11-23' } });
    expect(warnings(group, yaml(closed), '2029-01-01')).toEqual([]);
  });

  test('a listing somebody confirmed counts from that day', () => {
    const provenance = { source: 'council-page', seen, confirmed: { on: '2026-11-22', by: 'An editor' } };
    const text = yaml(aGroup({ provenance }));
    expect(warnings(group, text, '2027-05-24')).toEqual([]);
    expect(warnings(group, text, '2027-05-25')).toEqual([
      `content/${group}:36  provenance.confirmed.on\n  Last confirmed 184 days ago. Confirm it again, then write the day and who did.`,
    ]);
  });

  test.each([
    { today: '2026-11-23', is: [], why: 'on the last day' },
    {
      today: '2026-11-24',
      is: [
        `content/${group}:11  meetings[0].recurrence.dates[1]\n  The last day listed was 1 day ago. Write the days to come, or make the group paused or closed.`,
      ],
      why: 'the day after',
    },
  ])('listed days that are over: $why', ({ today, is }) => {
    const recurrence = { dates: ['2026-11-16', '2026-11-23'] };
    const meetings = [{ weekday: 'monday' as const, start: '19:30', recurrence }];
    expect(warnings(group, yaml(aGroup({ meetings })), today)).toEqual(is);
    const closed = aGroup({ meetings, status: { is: 'closed', on: '2026-11-23' } });
    expect(warnings(group, yaml(closed), today)).toEqual([]);
  });

  test('a review that was due', () => {
    const reviewed = { on: '2026-01-01', by: 'A nurse', next: '2026-11-22' };
    expect(warnings(guide, mdx(aGuide({ reviewed })), '2026-11-23')).toEqual([
      `content/${guide}:9  reviewed.next\n  A review was due on 2026-11-22. Review it, then write when the next review is due.`,
    ]);
  });

  test('a paused group nobody asked again', () => {
    const status = { is: 'paused', reason: 'No room', reviewOn: '2026-11-01' } as const;
    expect(warnings(group, yaml(aGroup({ status })), '2026-11-23')).toEqual([
      `content/${group}:6  status.reviewOn\n  A review was due on 2026-11-01. Review it, then write when the next review is due.`,
    ]);
  });
});
