import { parse } from 'csv-parse/sync';
import placesCsv from '../assets/geo/places.csv?raw';
import { regions, type Place, type RegionSlug } from '../lib/geo.ts';
import { slugify } from '../lib/text.ts';

interface PlaceRow {
  name: string;
  lat: string;
  lng: string;
  district: string;
  region: string;
  country: string;
  slug: string;
  aliases: string;
}

let places: ReadonlyMap<string, Place> | undefined;

/** The places of England by slug. */
export function placesBySlug(): ReadonlyMap<string, Place> {
  places ??= new Map(readPlaces().map((place) => [place.slug, place]));
  return places;
}

function readPlaces(): Place[] {
  const rows = parse<PlaceRow>(placesCsv, { columns: true });
  return rows
    .filter(({ country }) => country === 'England')
    .map(({ name, slug, lat, lng, district, region, aliases }) => ({
      name,
      slug,
      lat: Number(lat),
      lng: Number(lng),
      district,
      region: regionSlug(region),
      aliases: aliases.split(';').filter(Boolean),
    }));
}

function regionSlug(name: string): RegionSlug {
  const slug = slugify(name);
  if (!(slug in regions)) throw new Error(`places.csv names a region we do not know: "${name}".`);
  return slug as RegionSlug;
}
