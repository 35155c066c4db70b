import { describe, expect, test } from 'vitest';
import { makeDemoGroups } from '../../../src/lib/demo-groups.ts';
import { freshness } from '../../../src/lib/freshness.ts';
import { regions } from '../../../src/lib/geo.ts';
import { groupSchema } from '../../../src/schemas/group.ts';
import type { Recurrence } from '../../../src/schemas/meeting.ts';
import { slugSchema } from '../../../src/schemas/shared.ts';
import { weekdays } from '../../../src/schemas/weekdays.ts';
import { aPlaceInEachRegion } from '../../fixtures/places.ts';
import { refusals } from '../../fixtures/refusals.ts';

const TODAY = '2026-11-23';
const places = aPlaceInEachRegion();
const make = (count: number) => makeDemoGroups(count, places, TODAY, 'made-up-groups');
const demo = make(2000);
const groups = demo.map(({ group }) => group);
const meetings = groups.flatMap((group) => group.meetings);

/** Which of the four forms a recurrence has. */
const formOf = (recurrence: Recurrence) =>
  recurrence === 'weekly' ? 'weekly' : (Object.keys(recurrence)[0] ?? '');
const sorted = (values: Iterable<string>) => [...new Set(values)].toSorted();

test('as many groups are made as asked for, each with a slug of its own', () => {
  expect(demo).toHaveLength(2000);
  expect(new Set(demo.map(({ slug }) => slug)).size).toBe(2000);
  expect(demo.filter(({ slug }) => !slugSchema.safeParse(slug).success)).toEqual([]);
  expect(make(0)).toEqual([]);
});

test('every made-up group is a sound one', () => {
  expect(groups.flatMap((group) => refusals(groupSchema, group))).toEqual([]);
});

test('the same is asked, the same is given', () => {
  expect(make(2000)).toEqual(demo);
});

test('fewer groups are the first of many, so that an address does not depend on the number', () => {
  expect(make(50)).toEqual(demo.slice(0, 50));
});

test('groups that meet somewhere are in their region’s folder, the others in "online"', () => {
  const regionOf = new Map(places.map(({ slug, region }) => [slug, region]));
  const stray = demo.filter(({ folder, group }) => {
    return folder !== (group.location === null ? 'online' : regionOf.get(group.location.place));
  });
  expect(stray).toEqual([]);
});

test('no made-up group was seen or confirmed after today', () => {
  const days = groups.flatMap(({ provenance: { seen, confirmed } }) => [seen.on, confirmed?.on ?? TODAY]);
  expect(days.filter((day) => day > TODAY)).toEqual([]);
});

test('without a place to meet, no group can be made up', () => {
  expect(() => makeDemoGroups(1, [], TODAY, 'x')).toThrow('Made-up groups need places to choose from.');
});

test('a day on which a group meets is the weekday it says', () => {
  const wrong = meetings.filter(({ weekday, recurrence }) => {
    if (typeof recurrence === 'string' || 'monthly' in recurrence) return false;
    const days = 'dates' in recurrence ? recurrence.dates : [recurrence.from];
    return days.some((day) => weekdays[(new Date(day).getUTCDay() + 6) % 7] !== weekday);
  });
  expect(wrong).toEqual([]);
});

test('some meet in one building, some in the hour that clocks change, and some leave out days to come', () => {
  const buildings = groups.flatMap(({ location }) =>
    location?.venue === undefined ? [] : `${location.place} ${location.venue}`,
  );
  expect(new Set(buildings).size).toBeLessThan(buildings.length);
  expect(meetings.some(({ weekday, start }) => weekday === 'sunday' && start === '01:30')).toBe(true);
  const daysOff = meetings.flatMap(({ except = [] }) => except);
  expect(daysOff.length).toBeGreaterThan(0);
  expect(daysOff.filter((day) => day <= TODAY)).toEqual([]);
});

describe('among 2,000 there is some of each', () => {
  test.each([
    {
      of: 'region, and online',
      found: demo.map(({ folder }) => folder),
      all: [...Object.keys(regions), 'online'],
    },
    { of: 'format', found: groups.map(({ format }) => format), all: groupSchema.shape.format.options },
    { of: 'status', found: groups.map(({ status }) => status.is), all: ['running', 'paused', 'closed'] },
    { of: 'weekday', found: meetings.map(({ weekday }) => weekday), all: weekdays },
    {
      of: 'recurrence',
      found: meetings.map(({ recurrence }) => formOf(recurrence)),
      all: ['weekly', 'everyWeeks', 'monthly', 'dates'],
    },
    {
      of: 'freshness',
      found: groups.map(({ provenance }) => freshness(provenance.confirmed?.on ?? null, TODAY)),
      all: ['fresh', 'ageing', 'expired', 'unconfirmed'],
    },
    {
      of: 'number of meetings',
      found: groups.map((group) => String(group.meetings.length)),
      all: ['0', '1', '2'],
    },
    {
      of: 'precision',
      found: groups.flatMap(({ location }) => location?.precision ?? []),
      all: ['venue', 'town'],
    },
    {
      of: 'way to check',
      found: groups.map(({ beforeYouGo }) => Object.keys(beforeYouGo ?? { none: true })[0] ?? ''),
      all: ['none', 'phone', 'url'],
    },
    {
      of: 'length, known and not',
      found: meetings.map(({ minutes }) => String(minutes !== undefined)),
      all: ['true', 'false'],
    },
  ])('$of', ({ found, all }) => {
    expect(sorted(found)).toEqual(sorted(all));
  });
});
