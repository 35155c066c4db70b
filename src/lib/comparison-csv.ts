import { csvFile } from './csv-file.ts';

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

/** The comparison as a CSV file. */
export function toCsv(rows: readonly ComparisonRow[]): string {
  return csvFile(COLUMNS, rows);
}
