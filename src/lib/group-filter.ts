import { milesBetween, type Point } from './distance.ts';
import { filters, isAsked, ticked, type Filter, type FinderChoices } from './finder-choices.ts';
import type { AnswersMet, GroupListing } from './group-listing.ts';
import { timeOfDay } from './time-of-day.ts';

/** A group, and how many miles it is from the point asked about; null where no point or place is known. */
export interface FoundGroup {
  group: GroupListing;
  miles: number | null;
}

/** How many groups each value of each filter would leave. */
export type Counts = ReadonlyMap<Filter, ReadonlyMap<string, number>>;

/** The groups with their distance from a point, nearest first; without a point in the order given. */
export function measureFrom(groups: readonly GroupListing[], point: Point | null): FoundGroup[] {
  if (point === null) return groups.map((group) => ({ group, miles: null }));
  return groups
    .map((group) => ({ group, miles: group.place && milesBetween(point, group.place) }))
    .toSorted((a, b) => (a.miles ?? Infinity) - (b.miles ?? Infinity));
}

/**
 * The groups that meet every filter. Several values of one filter widen it,
 * save for access: whoever ticks a step-free way in and a hearing loop needs both.
 */
export function filterGroups(found: readonly FoundGroup[], choices: FinderChoices): FoundGroup[] {
  const test = testOf(choices);
  return found.filter((one) => test(one).length === 0);
}

/** How many groups each value would leave if it were its filter’s only one, or for access one more. */
export function countValues(found: readonly FoundGroup[], choices: FinderChoices): Counts {
  const counts = new Map(filters.map((filter) => [filter, new Map<string, number>()]));
  const test = testOf(choices);
  const days = ticked(choices, 'day');
  const times = ticked(choices, 'time');
  for (const one of found) {
    const [failed, second] = test(one);
    // Whoever fails two tests would not come back for one value.
    if (second !== undefined) continue;
    for (const filter of failed === undefined ? filters : decidedBy(failed)) {
      const ofFilter = counts.get(filter);
      for (const value of valuesFor(filter, one.group, choices, days, times)) {
        ofFilter?.set(value, (ofFilter.get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Day and time are asked of the same meeting, so they are one test. */
type Test = Exclude<Filter, 'day' | 'time'> | 'when' | 'within';

/** For the choices made, a function that names the tests a group fails, two at most. */
function testOf(choices: FinderChoices): (one: FoundGroup) => Test[] {
  const asked = new Map(filters.map((filter) => [filter, ticked(choices, filter)]));
  const wanted = (filter: Filter) => asked.get(filter) ?? [];
  const some = (filter: Filter, has: readonly string[]) =>
    has.some((value) => wanted(filter).includes(value));
  const days = wanted('day');
  const times = wanted('time');
  const tests: [Test, (one: FoundGroup) => boolean][] = [
    [
      'when',
      ({ group }) =>
        group.meetings.some(
          ({ weekday, start }) => isAsked(days, weekday) && isAsked(times, timeOfDay(start)),
        ),
    ],
    ['within', ({ miles }) => miles !== null && miles <= (choices.within ?? Infinity)],
    ['format', ({ group }) => some('format', formatsOf(group))],
    ['org', ({ group }) => some('org', [group.organisation.slug])],
    ['goal', ({ group }) => some('goal', answered('goal', group))],
    ['faith', ({ group }) => some('faith', answered('faith', group))],
    ['approach', ({ group }) => some('approach', answered('approach', group))],
    ['audience', ({ group }) => some('audience', group.audience)],
    ['access', ({ group }) => wanted('access').every((value) => hasAccess(group, value, choices.notKnown))],
  ];
  // A filter with nothing ticked is passed by all: only the others are asked. Two failures decide all there is to know.
  const isActive: Partial<Record<Test, boolean>> = {
    when: days.length + times.length > 0,
    within: choices.within !== null,
  };
  const active = tests.filter(([test]) => isActive[test] ?? wanted(test as Filter).length > 0);
  return (one) => {
    const failed: Test[] = [];
    for (const [test, passes] of active) {
      if (!passes(one)) failed.push(test);
      if (failed.length === 2) break;
    }
    return failed;
  };
}

/** The filters whose other values might let a group back in that fails only this test. */
function decidedBy(test: Test): readonly Filter[] {
  switch (test) {
    case 'when':
      return ['day', 'time'];
    case 'within':
    case 'access':
      return [];
    default:
      return [test];
  }
}

/** The values of a filter that a group has, day and time held to the same meeting. */
function valuesFor(
  filter: Filter,
  group: GroupListing,
  choices: FinderChoices,
  days: readonly string[],
  times: readonly string[],
): Iterable<string> {
  switch (filter) {
    case 'day':
      return new Set(
        group.meetings.filter(({ start }) => isAsked(times, timeOfDay(start))).map(({ weekday }) => weekday),
      );
    case 'time':
      return new Set(
        group.meetings.filter(({ weekday }) => isAsked(days, weekday)).map(({ start }) => timeOfDay(start)),
      );
    case 'format':
      return formatsOf(group);
    case 'org':
      return [group.organisation.slug];
    case 'access':
      return accessNames.filter((value) => hasAccess(group, value, choices.notKnown));
    case 'audience':
      return group.audience;
    default:
      return answered(filter, group);
  }
}

/** The values of the access filter, and the fact of a group that each asks for. */
export const accessValues = {
  'step-free': 'stepFree',
  'hearing-loop': 'hearingLoop',
  'sign-language': 'signLanguage',
  'accessible-toilet': 'accessibleToilet',
  parking: 'parking',
} as const satisfies Record<string, keyof GroupListing['access']>;

const accessNames = Object.keys(accessValues);

function hasAccess({ access }: GroupListing, value: string, notKnown: boolean): boolean {
  const known = access[accessValues[value as keyof typeof accessValues]];
  return known === 'yes' || (notKnown && known === 'not-known');
}

/** What a group meets by its own answer or, where it gives none, by its organisation’s. */
function answered(filter: keyof AnswersMet, { own, organisation }: GroupListing): readonly string[] {
  return own[filter] ?? organisation[filter];
}

const HYBRID = ['in-person', 'online'];

/** A hybrid group meets in person and online: it is found under both. */
function formatsOf({ format }: GroupListing): readonly string[] {
  return format === 'hybrid' ? HYBRID : [format];
}
