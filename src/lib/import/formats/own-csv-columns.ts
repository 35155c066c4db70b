import { chooseFrom } from '../../content-check/wording.ts';
import { publishedCsvColumns } from '../../export/groups-csv.ts';
import { groupCsvColumns, type GroupCsvColumn } from '../../group-csv/columns.ts';
import { nearest } from '../../nearest.ts';
import { isRecord, told, type FeedRecord } from '../record.ts';
import type { Row, Told } from '../row.ts';
import { numbered, type FeedFault, type FeedRows } from './feed-format.ts';

/** The rows of a sheet in our own columns, or what is wrong with its headings. */
export function csvRows(file: unknown): FeedRows | FeedFault {
  if (!Array.isArray(file)) return { fault: 'Our own format is CSV, and this is not.' };
  const first = file.find(isRecord);
  if (first === undefined) return numbered(file);
  const headings = Object.keys(first);
  const missing = ['name', 'format'].filter((one) => !headings.includes(one));
  if (missing.length > 0) {
    const all = groupCsvColumns.join(', ');
    return { fault: `There is no column "${missing.join('", "')}". Its columns: ${all}.` };
  }
  const unknown = headings.filter(
    (one) => ![...groupCsvColumns, ...publishedCsvColumns, 'notes'].some((column) => column === one),
  );
  // What stands under a misspelt heading would be left out unseen.
  for (const heading of unknown) {
    const meant = nearest(
      heading,
      groupCsvColumns.filter((one) => !headings.includes(one)),
    );
    if (meant !== undefined)
      return { fault: `There is a column "${heading}". Did you mean "${meant}"? Else take it out.` };
  }
  const remarks =
    unknown.length === 0 ? [] : [`Columns that are none of ours, and were not read: ${unknown.join(', ')}.`];
  return { ...numbered(file), remarks };
}

/** What a row says in a column. The apostrophe that keeps a spreadsheet from working a text out is no part of it. */
export function column(record: FeedRecord, name: GroupCsvColumn): Told | null {
  const one = told(record, name);
  return one && { ...one, value: one.value.replace(/^'(?=[=+\-@＝＋－＠])/, '') };
}

/** A value that must be one of a few words; null, and a refusal, for any other. */
export function oneOf<Word extends string>(one: Told | null, words: readonly Word[], row: Row): Word | null {
  if (one === null) return null;
  const word = words.find((option) => option === one.value.toLowerCase());
  if (word === undefined) row.refuse(one, 'It is none of the words for this.', chooseFrom(one.value, words));
  return word ?? null;
}
