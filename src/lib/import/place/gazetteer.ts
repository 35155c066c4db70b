import { milesBetween, type Point } from '../../distance.ts';
import { nearest } from '../../nearest.ts';
import type { ListedPlace } from '../../places.ts';

/** The list of places, found by name, slug or whereabouts. */
export interface Gazetteer {
  /** Places of a slug; else those of a name, then those that are also called so: Richmond is a town, and short for another. */
  named: (name: string) => readonly ListedPlace[];
  withSlug: (slug: string) => ListedPlace | undefined;
  /** The place nearest to a point, at most so many miles off; of those that `counts` takes, where it is given. */
  nearestTo: (
    point: Point,
    miles: number,
    counts?: (place: ListedPlace) => boolean,
  ) => { place: ListedPlace; miles: number } | null;
  /** A name that a misspelt one may stand for. */
  suggest: (name: string) => string | null;
}

/** Looking for a slip of the finger among all names is slow; a feed with more slips than this has another fault. */
const MOST_SUGGESTIONS = 300;
const CELLS_A_DEGREE = 5;

/** Makes the list of places searchable. */
export function makeGazetteer(places: readonly ListedPlace[]): Gazetteer {
  const byName = Map.groupBy(places, ({ name }) => plainName(name));
  const byAlias = Map.groupBy(
    places.flatMap((place) => place.aliases.map((alias) => ({ alias: plainName(alias), place }))),
    ({ alias }) => alias,
  );
  const cells = Map.groupBy(places, (place) => cellOf(place, 0, 0));
  const suggestions = new Map<string, string | null>();
  const bySlug = new Map(places.map((place) => [place.slug, place]));
  return {
    withSlug: (slug) => bySlug.get(slug),
    named: (name) => {
      const plain = plainName(name);
      const exact = name.includes('-') ? bySlug.get(name) : undefined;
      if (exact) return [exact];
      return [...(byName.get(plain) ?? []), ...(byAlias.get(plain) ?? []).map(({ place }) => place)];
    },
    nearestTo: (point, miles, counts = () => true) => {
      const around = Math.ceil((miles / 35) * CELLS_A_DEGREE);
      const steps = Array.from({ length: 2 * around + 1 }, (_, index) => index - around);
      return steps
        .flatMap((north) => steps.flatMap((east) => cells.get(cellOf(point, north, east)) ?? []))
        .filter(counts)
        .map((place) => ({ place, miles: milesBetween(point, place) }))
        .reduce<{ place: ListedPlace; miles: number } | null>(
          (best, found) => (found.miles <= (best?.miles ?? miles) ? found : best),
          null,
        );
    },
    suggest: (name) => {
      const plain = plainName(name);
      let found = suggestions.get(plain);
      if (found === undefined) {
        const slip = suggestions.size < MOST_SUGGESTIONS ? nearest(plain, byName.keys()) : undefined;
        found = byName.get(slip ?? '')?.[0]?.name ?? null;
        suggestions.set(plain, found);
      }
      return found;
    },
  };
}

/** A name as people write it in many ways: "St. Ives" and "st ives", "Stoke on Trent" and "Stoke-on-Trent". */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f.'’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function cellOf({ lat, lng }: Point, north: number, east: number): string {
  return `${Math.floor(lat * CELLS_A_DEGREE) + north},${Math.floor(lng * CELLS_A_DEGREE) + east}`;
}
