import type { Listing } from '../listing.ts';
import type { FeedRecord } from '../record.ts';
import type { Row } from '../row.ts';

/** Why a file is no feed at all: one sentence on what is wrong, one on what to do. */
export interface FeedFault {
  fault: string;
}

/** The records of a feed, numbered as whoever keeps it would count them. */
export interface FeedRows {
  rows: { number: number; record: unknown }[];
  /** What stands beside the records, such as BMLT’s list of formats. */
  beside?: FeedRecord;
  /** What an editor ought to know of the whole file, in sentences. */
  remarks?: string[];
  /** Why the file may lack records that the feed has, as one page of several does. Then nothing counts as gone. */
  partly?: string;
}

/** What a reader of records may need besides the record. */
export interface ReadContext {
  beside: FeedRecord;
  /** The day the feed was read, `YYYY-MM-DD`. */
  seenOn: string;
}

/** How one format is read. Nothing here trusts what it reads: a record may have any shape. */
export interface FeedFormat {
  /** What editors call it. */
  title: string;
  /** The records in a parsed file, or why it has none. */
  rowsIn: (file: unknown) => FeedRows | FeedFault;
  /** What a record calls itself. */
  nameOf: (record: FeedRecord) => string;
  /** The field that tells one record from all others in the feed. */
  idField: string;
  /** What a record says; several listings where one record tells of several places. */
  read: (record: FeedRecord, row: Row, context: ReadContext) => Listing[];
}

/** Numbers the records of a list, from 1. */
export function numbered(list: readonly unknown[]): FeedRows {
  return { rows: list.map((record, index) => ({ number: index + 1, record })) };
}
