import placesCsv from '../assets/geo/places.csv?raw';
import type { Place } from '../lib/geo.ts';
import { isInEngland, parsePlaces } from '../lib/places.ts';

let places: ReadonlyMap<string, Place> | undefined;

/** The places of England by slug, read once in a build. */
export function placesBySlug(): ReadonlyMap<string, Place> {
  places ??= new Map(
    parsePlaces(placesCsv)
      .filter(isInEngland)
      .map((place) => [place.slug, place]),
  );
  return places;
}
