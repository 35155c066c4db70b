import type { Group } from '../schemas/group.ts';
import type { Meeting } from '../schemas/meeting.ts';
import type { DemoGroup } from './demo-groups.ts';
import { DAY_MS } from './london.ts';
import { dayNumber, nextDay } from './occurrences.ts';

/**
 * Gives some made-up groups what few real ones have, so that pages show it and
 * tests meet it: a neighbour in the same building, a start in the hour that
 * clocks change, days left out, a second meeting, no fixed time, a town and no
 * more, a way to check. It depends only on a group's place in the list.
 */
export function varyDemoGroups(made: readonly DemoGroup[], today: string): DemoGroup[] {
  const varied: DemoGroup[] = [];
  for (const [index, one] of made.entries()) {
    const group = {
      ...one.group,
      ...waysToAsk(index, one.group),
      meetings: varyMeetings(index, one.group.meetings, today),
    };
    const neighbour = varied.findLast((other) => other.group.location?.venue !== undefined);
    varied.push(
      index % 24 === 15 ? moveTo(neighbour, { ...one, group }) : { ...one, group: varyPlace(index, group) },
    );
  }
  return varied;
}

function varyMeetings(index: number, meetings: readonly Meeting[], today: string): Meeting[] {
  if (index % 60 === 13) return [];
  return meetings.flatMap((meeting): Meeting[] => {
    if (meeting.recurrence !== 'weekly') return [meeting];
    if (index % 30 === 2) return [{ ...meeting, weekday: 'sunday', start: '01:30' }];
    if (index % 18 === 3)
      return [{ ...meeting, except: [dayAhead(meeting, today, 7), dayAhead(meeting, today, 21)] }];
    return index % 11 === 6 ? [meeting, { ...meeting, start: '12:15' }] : [meeting];
  });
}

/** The first day of a meeting so many days ahead. */
function dayAhead(meeting: Meeting, today: string, days: number): string {
  const day = nextDay(meeting, dayNumber(today) + days) ?? 0;
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

function waysToAsk(index: number, { provenance }: Group): Partial<Group> {
  return {
    ...(index % 13 === 4 && { askFor: index % 2 === 0 ? 'Alex' : 'the person at the desk' }),
    // A number that Ofcom keeps for made-up stories.
    ...(index % 16 === 6 && { beforeYouGo: { phone: '01632 960 002' } }),
    ...(index % 16 === 9 && { beforeYouGo: { url: 'https://example.org/today' } }),
    ...(index % 20 === 9 && { answers: { faith: { value: 'secular', source: provenance.source } } }),
  };
}

/** Some are known no better than by their town. */
function varyPlace(index: number, group: Group): Group {
  if (group.location === null || index % 9 !== 2) return group;
  return { ...group, location: { place: group.location.place, precision: 'town' } };
}

/** Into the building of another group. */
function moveTo(neighbour: DemoGroup | undefined, one: DemoGroup): DemoGroup {
  if (neighbour === undefined || one.group.location === null) return one;
  return { ...one, folder: neighbour.folder, group: { ...one.group, location: neighbour.group.location } };
}
