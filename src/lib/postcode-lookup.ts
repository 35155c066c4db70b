import { parse } from 'csv-parse/sync';
import type { Point } from './distance.ts';
import type { RegionSlug } from './geo.ts';
import { regionSlug } from './places.ts';
import { countryOfPostcode } from './postcode.ts';

/** Where a postcode is, as far as the lists say. */
export type PostcodePlace =
  /** In one country; `region` only in England, `point` (the middle of its outcode) only in Great Britain. */
  | { is: 'in'; country: string; region: RegionSlug | null; point: Point | null }
  /** In an outcode that two countries share, and in none of the units we know. */
  | { is: 'on-border'; point: Point }
  /** Of no outcode we know. */
  | { is: 'unknown' };

/** Answers for a whole postcode as files write it: capitals, one space. */
export type PostcodeLookup = (postcode: string) => PostcodePlace;

/**
 * Reads the texts of `src/assets/geo/outcodes.csv` and `border-sectors.csv`. An outcode's country is that of
 * most of its postcodes; the second file says it sector by sector, or unit by unit, for the 25 outcodes that
 * lie in two countries.
 */
export function makePostcodeLookup(outcodesCsv: string, borderSectorsCsv: string): PostcodeLookup {
  const outcodes = new Map(readCsv(outcodesCsv).map((row) => [row['outcode'] ?? '', row]));
  const sectors = Map.groupBy(readCsv(borderSectorsCsv), ({ sector }) => sector ?? '');
  const shared = new Set([...sectors.keys()].map(outcodeOf));
  return (postcode) => {
    const outcode = outcodeOf(postcode);
    const row = outcodes.get(outcode);
    if (row === undefined) {
      const country = countryOfPostcode(outcode);
      return country === null ? { is: 'unknown' } : { is: 'in', country, region: null, point: null };
    }
    const point = { lat: Number(row['lat']), lng: Number(row['lng']) };
    const most = row['country'] ?? '';
    const region = regionSlug(row['region'] ?? '');
    if (!shared.has(outcode)) return { is: 'in', country: most, region, point };
    const rows = sectors.get(postcode.slice(0, -2)) ?? [];
    const found = rows.find(({ units }) => !units || units.split(' ').includes(postcode.slice(-2)));
    if (found === undefined) return { is: 'on-border', point };
    const country = found['country'] ?? '';
    return { is: 'in', country, region: country === most ? region : null, point };
  };
}

function outcodeOf(postcode: string): string {
  return postcode.split(' ')[0] ?? '';
}

function readCsv(csv: string): Record<string, string | undefined>[] {
  return parse(csv, { columns: true });
}
