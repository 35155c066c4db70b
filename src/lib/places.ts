import { parse } from 'csv-parse/sync';
import { regions, type Place, type RegionSlug } from './geo.ts';
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
