import type { Point } from './distance.ts';
import { fromSteps, toSteps } from './steps.ts';
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

/** Points as a file holds them, in 1/100 degree: each the step from the one before. */
interface PackedPoints {
  lats: number[];
  lngs: number[];
}

/**
 * Places as a file holds them: by council area, from south to north. Each fact stands in a list of its own, one
 * item for each area, because like beside like is sent in fewer bytes.
 */
export interface PackedPlaces {
  districts: string[];
  /** Where an area is not in England: its country, by the number of the area. */
  countries: Record<number, string>;
  /** The names of the area’s places, separated by semicolons. */
  names: string[];
  lats: number[][];
  lngs: number[][];
  /** What a slug has after the name’s own, and aliases separated by semicolons, by the number of the place in the file. */
  endings: Record<number, string>;
  aliases: Record<number, string>;
}

/** Outcodes as a file holds them: `LS` and `1 2 3`. */
export type PackedOutcodes = ({ letters: string; country?: string; numbers: string } & PackedPoints)[];

// A hundredth of a degree is about a kilometre: the points are "about" in any case.
const GRAIN = 100;
const HOME = 'England';

/** Packs places for the browser. `unpackPlaces` gives them back, to within half a hundredth of a degree. */
export function packPlaces(places: readonly TypedPlace[]): PackedPlaces {
  // From south to north, so that one of the two steps is small and of one sign.
  const sorted = places.toSorted((a, b) => a.lat - b.lat);
  const byArea = [...Map.groupBy(sorted, ({ district, country }) => `${district}/${country}`).values()];
  const ordered = byArea.flat();
  const points = byArea.map(packPoints);
  const entries = <Value>(read: (place: TypedPlace) => Value | null) =>
    Object.fromEntries(
      ordered.flatMap((place, index) => {
        const value = read(place);
        return value === null ? [] : [[index, value] as const];
      }),
    );
  return {
    districts: byArea.map(([first]) => first?.district ?? ''),
    countries: Object.fromEntries(
      byArea.flatMap(([first], index) =>
        first === undefined || first.country === HOME ? [] : [[index, first.country] as const],
      ),
    ),
    names: byArea.map((area) => area.map(({ name }) => name).join(';')),
    lats: points.map(({ lats }) => lats),
    lngs: points.map(({ lngs }) => lngs),
    endings: entries(({ name, slug }) => (slug === slugify(name) ? null : slug.slice(slugify(name).length))),
    aliases: entries(({ aliases }) => (aliases.length === 0 ? null : aliases.join(';'))),
  };
}

/** The places a file holds. */
export function unpackPlaces(packed: PackedPlaces): TypedPlace[] {
  const { districts, countries, names, lats, lngs, endings, aliases } = packed;
  let number = -1;
  return districts.flatMap((district, area) => {
    const points = unpackPoints({ lats: lats[area] ?? [], lngs: lngs[area] ?? [] });
    return (names[area] ?? '').split(';').map((name, index) => {
      number++;
      return {
        name,
        slug: slugify(name) + (endings[number] ?? ''),
        district,
        country: countries[area] ?? HOME,
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
      ...packPoints(area),
    };
  });
}

/** The outcodes a file holds. */
export function unpackOutcodes(packed: PackedOutcodes): Outcode[] {
  return packed.flatMap(({ letters, country = HOME, numbers, ...steps }) => {
    const points = unpackPoints(steps);
    return numbers.split(' ').map((rest, index) => ({
      code: letters + rest,
      country,
      ...(points[index] ?? { lat: 0, lng: 0 }),
    }));
  });
}

function packPoints(points: readonly Point[]): PackedPoints {
  const whole = (degrees: number) => Math.round(degrees * GRAIN);
  return {
    lats: toSteps(points.map(({ lat }) => whole(lat))),
    lngs: toSteps(points.map(({ lng }) => whole(lng))),
  };
}

function unpackPoints({ lats, lngs }: PackedPoints): Point[] {
  const east = fromSteps(lngs);
  return fromSteps(lats).map((lat, index) => ({ lat: lat / GRAIN, lng: (east[index] ?? 0) / GRAIN }));
}
