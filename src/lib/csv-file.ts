import { stringify } from 'csv-stringify/sync';

/**
 * Rows as a CSV file (RFC 4180) that opens in a spreadsheet as it should: with
 * a byte-order mark, because Excel takes a file without one for Windows-1252,
 * and with an apostrophe before what would else run as a formula.
 */
export function csvFile<Column extends string>(
  columns: readonly Column[],
  rows: readonly Record<Column, string>[],
): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    // Any line break inside a cell, for readers that take a lone one for the end of a row.
    quote_record_delimiter: true,
    bom: true,
    escape_formulas: true,
  });
}
