import { parse } from 'csv-parse/sync';
import { regions, type Place, type RegionSlug } from './geo.ts';
import type { Outcode, TypedPlace } from './place-index.ts';
import { slugify } from './text.ts';

/** A place of the list; one outside England has no region. */
export type ListedPlace = Omit<Place, 'region'> & {
  region: RegionSlug | null;
  /** `city`, `town`, `village` or `suburb`. */
  kind: string;
};

/** Reads the text of `src/assets/geo/places.csv`. */
export function parsePlaces(csv: string): ListedPlace[] {
  const rows = parse<Record<string, string | undefined>>(csv, { columns: true });
  return rows.map(
    ({ name = '', kind = '', slug = '', lat, lng, district = '', region = '', aliases = '' }) => ({
      name,
      kind,
      slug,
      lat: Number(lat),
      lng: Number(lng),
      district,
      region: regionSlug(region),
      aliases: aliases.split(';').filter(Boolean),
    }),
  );
}

/** True for a place in England. */
export function isInEngland(place: ListedPlace): place is ListedPlace & Place {
  return place.region !== null;
}

/** The slug of a region of England by its name; null for any other text. */
export function regionSlug(name: string): RegionSlug | null {
  const slug = slugify(name);
  return Object.hasOwn(regions, slug) ? (slug as RegionSlug) : null;
}

/** The places of `src/assets/geo/places.csv` as a reader may type them, with what kind each is. */
export function parseTypedPlaces(csv: string): (TypedPlace & { kind: string })[] {
  const rows = parse<Record<string, string | undefined>>(csv, { columns: true });
  return rows.map(
    ({ name = '', slug = '', kind = '', lat, lng, district = '', country = '', aliases = '' }) => ({
      name,
      slug,
      kind,
      lat: Number(lat),
      lng: Number(lng),
      district,
      country,
      aliases: aliases.split(';').filter(Boolean),
    }),
  );
}

/** Reads the text of `src/assets/geo/outcodes.csv`: the outward postcodes of Great Britain. */
export function parseOutcodes(csv: string): Outcode[] {
  const rows = parse<Record<string, string | undefined>>(csv, { columns: true });
  return rows.map(({ outcode = '', lat, lng, country = '' }) => ({
    code: outcode,
    lat: Number(lat),
    lng: Number(lng),
    country,
  }));
}
