import type { Point } from './distance.ts';
import { slugify } from './text.ts';

/** A place that can be typed: a town, village or suburb, in a council area. */
export interface TypedPlace extends Point {
  name: string;
  slug: string;
  /** Council area. */
  district: string;
  /** The country it lies in: `England`, or one beside it. */
  country: string;
  aliases: readonly string[];
}

/** An outward postcode, such as LS6. */
export interface Outcode extends Point {
  code: string;
  country: string;
}

/** Places as a file holds them: by council area, a point as the step from the one before, in 1/100 degree. */
export interface PackedPlaces {
  areas: { district: string; country?: string; names: string; steps: number[] }[];
  /** Slugs that are not the name’s own, and aliases separated by semicolons, by the number of the place in the file. */
  slugs: Record<number, string>;
  aliases: Record<number, string>;
}

/** Outcodes as a file holds them: `LS` and `1 2 3`, with the steps from point to point in 1/100 degree. */
export type PackedOutcodes = { letters: string; country?: string; numbers: string; steps: number[] }[];

// A hundredth of a degree is about a kilometre: the points are "about" in any case.
const GRAIN = 100;
const HOME = 'England';

/** Packs places for the browser. `unpackPlaces` gives them back, to within half a hundredth of a degree. */
export function packPlaces(places: readonly TypedPlace[]): PackedPlaces {
  const byArea = [...Map.groupBy(places, ({ district, country }) => `${district}/${country}`).values()];
  const ordered = byArea.flat();
  const areas = byArea.map((area) => ({
    district: area[0]?.district ?? '',
    ...(area[0]?.country !== HOME && { country: area[0]?.country ?? '' }),
    names: area.map(({ name }) => name).join(';'),
    steps: packPoints(area),
  }));
  const entries = <Value>(read: (place: TypedPlace) => Value | null) =>
    Object.fromEntries(
      ordered.flatMap((place, index) => {
        const value = read(place);
        return value === null ? [] : [[index, value] as const];
      }),
    );
  return {
    areas,
    slugs: entries(({ name, slug }) => (slug === slugify(name) ? null : slug)),
    aliases: entries(({ aliases }) => (aliases.length === 0 ? null : aliases.join(';'))),
  };
}

/** The places a file holds. */
export function unpackPlaces({ areas, slugs, aliases }: PackedPlaces): TypedPlace[] {
  let number = -1;
  return areas.flatMap(({ district, country = HOME, names, steps }) => {
    const points = unpackPoints(steps);
    return names.split(';').map((name, index) => {
      number++;
      return {
        name,
        slug: slugs[number] ?? slugify(name),
        district,
        country,
        aliases: aliases[number]?.split(';') ?? [],
        ...(points[index] ?? { lat: 0, lng: 0 }),
      };
    });
  });
}

/** Packs outcodes for the browser. */
export function packOutcodes(outcodes: readonly Outcode[]): PackedOutcodes {
  const lettersOf = (code: string) => /^[A-Z]+/.exec(code)?.[0] ?? '';
  const byArea = Map.groupBy(outcodes, ({ code, country }) => `${lettersOf(code)}/${country}`);
  return Array.from(byArea.values(), (area) => {
    const letters = lettersOf(area[0]?.code ?? '');
    return {
      letters,
      ...(area[0]?.country !== HOME && { country: area[0]?.country ?? '' }),
      numbers: area.map(({ code }) => code.slice(letters.length)).join(' '),
      steps: packPoints(area),
    };
  });
}

/** The outcodes a file holds. */
export function unpackOutcodes(packed: PackedOutcodes): Outcode[] {
  return packed.flatMap(({ letters, country = HOME, numbers, steps }) => {
    const points = unpackPoints(steps);
    return numbers.split(' ').map((rest, index) => ({
      code: letters + rest,
      country,
      ...(points[index] ?? { lat: 0, lng: 0 }),
    }));
  });
}

function packPoints(points: readonly Point[]): number[] {
  let [lat, lng] = [0, 0];
  return points.flatMap((point) => {
    const [north, east] = [Math.round(point.lat * GRAIN), Math.round(point.lng * GRAIN)];
    const step = [north - lat, east - lng];
    [lat, lng] = [north, east];
    return step;
  });
}

function unpackPoints(steps: readonly number[]): Point[] {
  const points: Point[] = [];
  let [lat, lng] = [0, 0];
  for (let index = 0; index + 1 < steps.length; index += 2) {
    lat += steps[index] ?? 0;
    lng += steps[index + 1] ?? 0;
    points.push({ lat: lat / GRAIN, lng: lng / GRAIN });
  }
  return points;
}
