import { stringify } from 'csv-stringify/sync';

/** One row of the comparison as CSV: an answer, with all that is needed to read it. */
export interface ComparisonRow {
  question: string;
  theme: string;
  organisation: string;
  /** `statement`, `varies`, `not-said` or `not-known`. */
  kind: string;
  /** The coded answer; empty where none fits. */
  value: string;
  /** The few words before the answer; empty where there are none. */
  label: string;
  text: string;
  /** The sources in words, one to a line. */
  sources: string;
  /** The day the organisation’s answers were last checked, `YYYY-MM-DD`. */
  checked: string;
}

const COLUMNS = [
  'question',
  'theme',
  'organisation',
  'kind',
  'value',
  'label',
  'text',
  'sources',
  'checked',
] as const satisfies readonly (keyof ComparisonRow)[];

/**
 * Rows as a CSV file (RFC 4180) that opens in a spreadsheet as it should: with
 * a byte-order mark, because Excel takes a file without one for Windows-1252,
 * and with an apostrophe before what would else run as a formula.
 */
export function toCsv(rows: readonly ComparisonRow[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...COLUMNS],
    record_delimiter: 'windows',
    // Any line break inside a cell, for readers that take a lone one for the end of a row.
    quote_record_delimiter: true,
    bom: true,
    escape_formulas: true,
  });
}
