import type { Group } from '../schemas/group.ts';
import type { Recurrence } from '../schemas/meeting.ts';
import { weekdays, type Weekday } from '../schemas/weekdays.ts';
import { addDays } from './dates.ts';
import { varyDemoGroups } from './demo-variety.ts';
import type { Place } from './geo.ts';

/** A made-up group and the file it belongs in. */
export interface DemoGroup {
  slug: string;
  /** Its folder: a region, or `online`. */
  folder: string;
  group: Group;
}

// The commoner ones more than once, so that lists are as uneven as real ones.
const ORGANISATIONS = [
  'alcoholics-anonymous',
  'alcoholics-anonymous',
  'alcoholics-anonymous',
  'smart-recovery',
  'smart-recovery',
  'al-anon',
  'cocaine-anonymous',
  'lifering',
  'moderation-management',
  'narcotics-anonymous',
  'recovery-dharma',
  'secular-organizations-for-sobriety',
  'women-for-sobriety',
  null,
] as const;
const NAMES = [
  'Steps',
  'Newcomers',
  'Lunchtime',
  'Reflections',
  'Open Door',
  'Early Bird',
  'Candlelight',
  'Fresh Air',
];
const VENUES = [
  'Example Hall',
  'Sample Community Centre',
  'Made-up Library',
  'Invented Chapel Rooms',
  'Test Street Café',
];
const STARTS = ['09:30', '10:00', '12:30', '14:00', '18:00', '19:00', '19:30', '20:00', '23:30'];
const KNOWN = ['yes', 'no', 'not-known'] as const;

/**
 * Made-up groups for demonstrations, tests and benchmarks: the same for the
 * same `count` and places, spread over every region, with every format,
 * recurrence, status and freshness. Dates are counted from `today`.
 */
export function makeDemoGroups(
  count: number,
  places: readonly Place[],
  today: string,
  source: string,
): DemoGroup[] {
  const random = seededRandom(20261123);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('Made-up groups need places to choose from.');
    return item;
  };
  const made = Array.from({ length: count }, (_, index): DemoGroup => {
    const place = pick(places);
    const format = pickFormat(index) ?? pick(['in-person', 'in-person', 'in-person', 'hybrid'] as const);
    const meetsNowhere = format === 'online' || format === 'phone';
    const weekday = pick(weekdays);
    const slug = `demo-group-${String(index + 1).padStart(5, '0')}`;
    const group: Group = {
      name: `Made-up ${meetsNowhere ? 'Online' : place.name} ${pick(NAMES)} ${index + 1}`,
      organisation: pick(ORGANISATIONS),
      status: pickStatus(index, today),
      meetings: [
        {
          weekday,
          start: pick(STARTS),
          ...(index % 7 !== 0 && { minutes: pick([60, 75, 90]) }),
          recurrence:
            index % 12 === 5
              ? { monthly: pick(['first', 'second', 'third', 'fourth', 'fifth', 'last'] as const) }
              : pickRecurrence(index, comingDay(weekday, today)),
        },
      ],
      format,
      audience: [
        pick(['everyone', 'everyone', 'everyone', 'women', 'men', 'lgbtq', 'young-people'] as const),
      ],
      whoMayCome: 'Anyone who wants to try this made-up group.',
      expect: 'This group is made up. It exists to show how the site looks with many groups.',
      access: {
        stepFree: pick(KNOWN),
        hearingLoop: pick(KNOWN),
        signLanguage: pick(KNOWN),
        accessibleToilet: pick(KNOWN),
        parking: pick(KNOWN),
      },
      cost: pick(['free', 'donation', 'not-known'] as const),
      booking: pick(['not-needed', 'needed', 'not-known'] as const),
      ledBy: pick(['members', 'trained-volunteers', 'not-known'] as const),
      gettingIn: index % 3 === 0 ? 'The side door, up the ramp' : null,
      joining: joiningOf(format, index),
      location: meetsNowhere
        ? null
        : { place: place.slug, precision: 'venue', venue: pick(VENUES), street: '1 Sample Street' },
      website: null,
      provenance: {
        source,
        seen: { on: today, as: 'copy' },
        confirmed:
          index % 4 === 0 ? null : { on: addDays(today, -Math.floor(random() * 400)), by: 'nobody: made up' },
      },
    };
    return { slug, folder: meetsNowhere ? 'online' : place.region, group };
  });
  return varyDemoGroups(made, today);
}

function joiningOf(format: Group['format'], index: number): Group['joining'] {
  if (format === 'in-person') return null;
  // A number that Ofcom keeps for made-up stories.
  if (format === 'phone') return { phone: '01632 960 001', needs: null };
  return { url: `https://example.org/join/${index + 1}`, needs: null };
}

function pickFormat(index: number): 'online' | 'phone' | null {
  if (index % 10 === 0) return 'online';
  return index % 15 === 4 ? 'phone' : null;
}

function pickRecurrence(index: number, firstDay: string): Recurrence {
  if (index % 12 === 8) return { everyWeeks: 2, from: firstDay };
  return index % 12 === 11 ? { dates: [firstDay, addDays(firstDay, 35)] } : 'weekly';
}

function pickStatus(index: number, today: string): Group['status'] {
  if (index % 40 === 7) return { is: 'paused', reason: 'The hall is being repaired.', reviewOn: today };
  if (index % 50 === 11) return { is: 'closed', on: today };
  return { is: 'running' };
}

/** The first such weekday from `today` on. */
function comingDay(weekday: Weekday, today: string): string {
  const ahead = weekdays.indexOf(weekday) - ((new Date(today).getUTCDay() + 6) % 7);
  return addDays(today, (ahead + 7) % 7);
}

/** Numbers from 0 up to 1 that repeat for the same seed: "mulberry32", a published generator. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
