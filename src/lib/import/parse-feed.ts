import { CsvError, parse } from 'csv-parse/sync';
import type { FeedFault } from './formats/feed-format.ts';
import { scanJson } from './scan-json.ts';

/** How many letters JSON.parse quotes before a fault. */
const AROUND = 10;

/** What a file holds, or why it is no feed. */
export type ParsedFeed = { file: unknown; isCsv: boolean } | FeedFault;

/** Parses the text of a feed: JSON where it begins as JSON does, else CSV. */
export function parseFeed(text: string): ParsedFeed {
  const start = text.trimStart();
  if (start === '') return { fault: 'The file is empty.' };
  if (start.startsWith('<')) {
    return {
      fault: 'The file is a web page or XML, not a feed: perhaps an error page was saved in its place.',
    };
  }
  if (/^[\w$.]{1,100}\(\s*[[{]/.test(start)) {
    return { fault: 'The file is JSONP: JSON inside a call. Save the address that answers with JSON alone.' };
  }
  return /^[[{"]/.test(start) && !looksLikeCsv(start) ? parseJson(text) : parseCsv(text);
}

/** A quoted heading may begin a sheet as it may begin JSON. */
function looksLikeCsv(start: string): boolean {
  return /^"[^"\n]{0,80}"\s*[,;\t]/.test(start);
}

function parseJson(text: string): ParsedFeed {
  const scan = scanJson(text);
  if (scan !== null)
    return {
      fault: `Found ${scan.what}, ${lineAt(text, scan.at)}. Ask whoever made the file for a sound one.`,
    };
  try {
    return { file: JSON.parse(text), isCsv: false };
  } catch (error) {
    return { fault: jsonFault(text, error instanceof Error ? error.message : '') };
  }
}

function jsonFault(text: string, message: string): string {
  const at = placeIn(text, message);
  if (text.slice(at).trim() === '') {
    return `The JSON stops in the middle, ${lineAt(text, text.length)}: it may be cut off. Download it again.`;
  }
  const hint = /[:,[]\s*-?(?:NaN|Infinity)\b/.test(text.slice(Math.max(at - 12, 0), at + 12))
    ? ' NaN and Infinity are no JSON: null is.'
    : '';
  return `The JSON is broken, ${lineAt(text, at)}.${hint} Ask whoever made the file for a sound one.`;
}

/** Where JSON.parse stopped: it tells the place of some faults, and quotes what stands around others. */
function placeIn(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, before, around] = /, (\.{3})?"(.*?)"(?:\.{3})? is not valid JSON$/s.exec(message) ?? [];
  const start = around === undefined ? -1 : text.indexOf(around);
  return start === -1 ? text.length : start + (before === undefined ? 0 : AROUND);
}

function lineAt(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `near line ${before.length}, letter ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Reads a sheet into records by its headings, in small letters with underscores: `Full Address` is `full_address`. */
function parseCsv(text: string): ParsedFeed {
  const [heading = ''] = text.trimStart().split(/\r\n|\n|\r/, 1);
  const delimiter = [';', '\t'].find((mark) => heading.split(mark).length > heading.split(',').length) ?? ',';
  try {
    const [headings = [], ...rows] = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      trim: true,
    });
    const columns = headings.map((one) =>
      one
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '_')
        .replace(/^_|_$/g, ''),
    );
    if (columns.filter(Boolean).length < 2) {
      return { fault: 'The file is neither JSON nor CSV: its first line holds no headings.' };
    }
    const twice = columns.find((column, index) => column !== '' && columns.indexOf(column) !== index);
    if (twice !== undefined)
      return { fault: `The column "${twice}" stands twice in the first line. Keep one of the two.` };
    return { file: rows.map((row) => recordOf(row, columns)), isCsv: true };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? `, near line ${error['lines']}` : '';
    return { fault: `The CSV is broken${line}: a quotation mark is missing or stands in the wrong place.` };
  }
}

/** A row by its headings; undefined for an empty line, and a text where it has more or fewer cells than there are columns, so that no cell is read under a wrong heading. */
function recordOf(row: readonly string[], columns: readonly string[]): unknown {
  if (row.every((cell) => cell === '')) return undefined;
  if (row.length !== columns.length) return `${row.length} cells under ${columns.length} columns`;
  return Object.fromEntries(
    columns.map((column, index) => [column, row[index]] as const).filter(([column]) => column !== ''),
  );
}
