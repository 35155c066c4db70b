import { CsvError, parse } from 'csv-parse/sync';
import type { FeedFault } from './formats/feed-format.ts';
import { scanJson } from './scan-json.ts';

/** How many letters JSON.parse quotes before a fault. */
const AROUND = 10;
/** As much of a message of a server as tells what it is. */
const SHOWN = 60;

/** What a file holds, or why it is no feed. A sheet has its headings beside its rows, which may be none. */
export type ParsedFeed = { file: unknown; isCsv: boolean; headings?: readonly string[] } | FeedFault;

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
  if (/^\/[/*]/.test(start)) {
    return { fault: 'The file begins with a comment, and JSON has none. Take the comments out.' };
  }
  const json = /^(?![[{"]).{0,300}?[\r\n]+\s*(?=\[\s*[{[\]]|\{\s*")/s.exec(start)?.[0];
  if (json !== undefined) {
    const before = json.trim().slice(0, SHOWN);
    return {
      fault: `JSON begins on line ${json.split('\n').length}, after “${before}”: a message of the server. Take out what stands before it, or download it again.`,
    };
  }
  return /^[[{"]/.test(start) && !looksLikeCsv(start)
    ? parseJson(text.replace(/^\uFEFF/, ''))
    : parseCsv(text);
}

/** A quoted heading may begin a sheet as it may begin JSON. */
function looksLikeCsv(start: string): boolean {
  return /^"[^"\n]{0,80}"\s*[,;\t|]/.test(start);
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
    const lines = recordsByLine(text);
    return lines === null
      ? { fault: jsonFault(text, error instanceof Error ? error.message : '') }
      : { file: lines, isCsv: false };
  }
}

/** The records of a file with one in each line, as exports of databases have them; null for any other. */
function recordsByLine(text: string): unknown[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) return null;
  try {
    return lines.map((line): unknown => JSON.parse(line));
  } catch {
    return null;
  }
}

function jsonFault(text: string, message: string): string {
  const comma = /,\s*[\]}]/.exec(text)?.index;
  if (comma !== undefined && /^Unexpected token '[\]}]'|double-quoted property name/.test(message))
    return `The JSON is broken, ${lineAt(text, comma)}. A comma stands before the bracket. Take it out, or ask whoever made the file for a sound one.`;
  const at = placeIn(text, message);
  if (text.slice(at).trim() === '') {
    return `The JSON stops in the middle, ${lineAt(text, text.length)}: it may be cut off. Download it again.`;
  }
  const around = text.slice(Math.max(at - 12, 0), at + 12);
  const hint = /[:,[]\s*-?(?:NaN|Infinity)\b/.test(around)
    ? ' NaN and Infinity are no JSON: null is.'
    : /^\s*\/[/*]/.test(text.slice(Math.max(at - 1, 0)))
      ? ' JSON has no comments.'
      : around.includes("'")
        ? ' JSON has no single quotation marks round a text: double ones.'
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

/**
 * Reads a sheet into records by its headings, in small letters with underscores: `Full Address` is `full_address`.
 * What stands above the headings (empty lines, Excel’s `sep=;`) counts as rows, so that a report counts as the sheet does.
 */
function parseCsv(text: string): ParsedFeed {
  const [above = '', told] =
    /^\uFEFF?(?:[^\S\r\n]*(?:\r\n|\n|\r))*(?:sep=(.)(?:\r\n|\n|\r))?/i.exec(text) ?? [];
  const sheet = text.slice(above.length);
  const [heading = ''] = sheet.split(/[\r\n]/, 1);
  const often = (mark: string) => heading.split(mark).length;
  const delimiter = told ?? [';', '\t', '|'].find((mark) => often(mark) > often(',')) ?? ',';
  try {
    const [headings = [], ...rows] = parse(sheet, {
      delimiter,
      // Files put together from several have several.
      record_delimiter: ['\r\n', '\n', '\r'],
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
    const named = columns.filter(Boolean);
    if (named.length < 2) {
      return { fault: 'The file is neither JSON nor CSV: its first line holds no headings.' };
    }
    const twice = columns.find((column, index) => column !== '' && columns.indexOf(column) !== index);
    if (twice !== undefined)
      return { fault: `The column "${twice}" stands twice in the first line. Keep one of the two.` };
    const linesAbove = above.split(/\r\n|\n|\r/).slice(1);
    return {
      file: [...linesAbove.map(() => undefined), ...rows.map((row) => recordOf(row, columns))],
      isCsv: true,
      headings: named,
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? `, near line ${error['lines']}` : '';
    return { fault: `The CSV is broken${line}: a quotation mark is missing or stands in the wrong place.` };
  }
}

/** A row by its headings; undefined for an empty line, and a text where it has more or fewer cells than there are columns, so that no cell is read under a wrong heading. */
function recordOf(row: readonly string[], columns: readonly string[]): unknown {
  if (row.every((cell) => cell === '')) return undefined;
  const isTooLong = row.slice(columns.length).some((cell) => cell !== '');
  if (isTooLong || row.length < columns.length) return `${row.length} cells under ${columns.length} columns`;
  return Object.fromEntries(
    columns.map((column, index) => [column, row[index]] as const).filter(([column]) => column !== ''),
  );
}
