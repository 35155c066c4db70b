import type { Group } from '../../schemas/group.ts';
import { csvFile } from '../csv-file.ts';
import type { Freshness } from '../freshness.ts';
import { groupColumns, groupCsvColumns } from '../group-csv/columns.ts';
import { groupCsvRows } from '../group-csv/rows.ts';

/** What the published CSV says of a group besides what its file says. */
export interface CsvGroup {
  slug: string;
  group: Group;
  town: string;
  region: string;
  /** Its page: whole where the site knows its own address, else from the root. */
  address: string;
  freshness: Freshness;
  /** The title and the address of the source; the address is empty where it is on paper. */
  source: { title: string; url: string };
}

/** Columns that an import does not read: where it is in words, and how far the record can be trusted. */
export const publishedCsvColumns = [
  'town',
  'region',
  'address',
  'source',
  'source_title',
  'source_url',
  'seen_on',
  'seen_as',
  'confirmed_on',
  'confirmed_by',
  'freshness',
  'demonstration',
] as const;
const COLUMNS = [
  ...groupCsvColumns.filter((name) => !('isPrivate' in groupColumns[name])),
  ...publishedCsvColumns,
];

/**
 * Groups as a CSV file: a row for each meeting, or one for a group by
 * arrangement. Its first columns are those an import by hand takes, so that
 * what is taken away can be brought back.
 */
export function groupsCsv(groups: readonly CsvGroup[], isDemo: boolean): string {
  return csvFile(
    COLUMNS,
    groups.flatMap((one) => rowsOf(one, isDemo)),
  );
}

function rowsOf({ slug, group, town, region, address, freshness, source }: CsvGroup, isDemo: boolean) {
  const { seen, confirmed, source: record } = group.provenance;
  return groupCsvRows(slug, group).map((row) => ({
    ...row,
    town,
    region,
    address,
    source: record,
    source_title: source.title,
    source_url: source.url,
    seen_on: seen.on,
    seen_as: seen.as,
    confirmed_on: confirmed?.on ?? '',
    confirmed_by: confirmed?.by ?? '',
    freshness,
    demonstration: isDemo ? 'yes' : 'no',
  }));
}
