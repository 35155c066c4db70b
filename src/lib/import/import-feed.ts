import { joinRows } from './compare/join-rows.ts';
import type { FeedFault, FeedFormat } from './formats/feed-format.ts';
import { planImport, type Known, type Plan } from './compare/plan-import.ts';
import { proposeGroup, type ImportContext, type Proposal } from './propose-group.ts';
import { isRecord, told } from './record.ts';
import { openRow, showValue, type Notice, type Refusal, type Row } from './row.ts';

/** What an import makes of a feed. */
export interface FeedResult extends Plan {
  /** How many records the feed has. */
  rows: number;
  /** What an editor ought to know of the whole file, in sentences. */
  remarks: string[];
  /** True for some pages of a feed: what they lack may stand on another. */
  isPart: boolean;
}

/** What is needed to read a feed, besides the feed. */
export interface FeedJob {
  format: FeedFormat;
  /** The file, parsed: any shape. */
  file: unknown;
  /** A sheet’s rows count from the second, under the headings. */
  isCsv: boolean;
  context: ImportContext;
  known: Known;
  /** Called with the share that is done, from 0 to 1. */
  onProgress?: (share: number) => void;
}

const PROGRESS_ROWS = 200;

/** Reads a feed from end to end: every record becomes a group that is proposed, or is refused with its reasons. */
export function importFeed({
  format,
  file,
  isCsv,
  context,
  known,
  onProgress,
}: FeedJob): FeedResult | FeedFault {
  const found = format.rowsIn(file);
  if ('fault' in found) return found;
  const rows = found.rows.filter(({ record }) => record !== undefined);
  if (rows.length === 0)
    return { fault: 'The feed is empty: it has no rows. Nothing was compared, and nothing is gone.' };
  const proposals: Proposal[] = [];
  const refusals: Refusal[] = [];
  const notices: Notice[] = [];
  const rowsById = new Map<string, number>();
  const seenOn = context.provenance.seen.on;
  rows.forEach(({ number, record }, index) => {
    if (index % PROGRESS_ROWS === 0) onProgress?.(index / rows.length);
    const row = openRow(number + (isCsv ? 1 : 0), isRecord(record) ? format.nameOf(record) : '');
    const id = isRecord(record) ? told(record, format.idField) : null;
    const twin = id && rowsById.get(id.value);
    if (id && twin)
      row.notice(id.field, `Row ${twin} has “${showValue(id.value)}” too: see which of the two is right.`);
    if (id) rowsById.set(id.value, row.number);
    const parts = isRecord(record)
      ? format.read(record, row, { beside: found.beside ?? {}, seenOn }).map((listing) => {
          // A record may tell of several places; what is wrong with one says nothing of the others.
          const part = openRow(row.number, row.name);
          return { part, proposal: proposeGroup(listing, context, part) };
        })
      : refuseShape(record, { row, isCsv });
    refusals.push(...row.refusals, ...parts.flatMap(({ part }) => part.refusals));
    const accepted = row.refusals.length > 0 ? [] : parts.filter(({ proposal }) => proposal !== null);
    proposals.push(...accepted.flatMap(({ proposal }) => proposal ?? []));
    if (accepted.length > 0) notices.push(...row.notices, ...accepted.flatMap(({ part }) => part.notices));
  });
  const joined = joinRows(proposals);
  const plan = planImport(joined.groups, context.provenance.source, known);
  const { remarks = [], partly } = found;
  return {
    rows: rows.length,
    remarks: [...(partly === undefined ? [] : [partly]), ...remarks],
    isPart: partly !== undefined,
    planned: plan.planned,
    gone: partly === undefined ? plan.gone : [],
    refusals: [...refusals, ...joined.refusals, ...plan.refusals],
    notices: [...notices, ...joined.notices, ...plan.notices],
  };
}

function refuseShape(record: unknown, { row, isCsv }: { row: Row; isCsv: boolean }): [] {
  const field = 'whole row';
  if (isCsv && typeof record === 'string') {
    row.refuse(
      { field, value: record },
      'Its cells do not stand under the headings.',
      'Put a comma for each empty cell, and quotation marks around a cell that holds a comma.',
    );
    return [];
  }
  row.refuse(
    { field, value: typeof record === 'string' ? record : JSON.stringify(record) },
    'It is no record with named fields.',
    'Look at this row in the file.',
  );
  return [];
}
