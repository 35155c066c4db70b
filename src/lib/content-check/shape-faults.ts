import type { z } from 'zod';
import { collectionSchemas } from '../../schemas/index.ts';
import type { Entry } from './content.ts';
import { describeBlank, describeIssue, type ShapeFault } from './describe-issue.ts';
import { fieldName, type Fault, type FieldPath } from './fault.ts';
import { textsAt, valueAt } from './find-at.ts';

/** Nothing a reader would see. */
export const BLANK = /^[\s\p{Cf}]+$/u;

/** What is wrong with the shape of an entry: every field that is missing, misspelt or ill-formed. */
export function shapeFaults(entry: Entry): Fault[] {
  if (entry.readable === undefined) return [];
  const schema: z.ZodType = collectionSchemas[entry.collection];
  const { error } = schema.safeParse(entry.readable);
  const held = { schema, data: entry.readable, writtenAt: entry.writtenAt };
  const blanks = textsAt(entry.readable, '**').filter(({ value }) => BLANK.test(value));
  const faults = [
    ...blanks.map(({ path }) => describeBlank(path, held)),
    ...(error?.issues ?? [])
      .flatMap((issue) => describeIssue(issue, held))
      .filter((fault) => !blanks.some(({ path }) => fieldName(path) === fieldName(fault.path))),
  ];
  return withoutEchoes(faults)
    .filter(({ path }) => entry.data !== undefined || !isMissing(path, entry))
    .map(({ path, found, write }) => {
      return { file: entry.file, line: entry.lineOf(path), field: fieldName(path), found, write };
    });
}

/** A field at the top that is not there: it may be one of those that could not be read. */
function isMissing([key, ...inner]: FieldPath, { readable }: Entry): boolean {
  return key !== undefined && inner.length === 0 && valueAt(readable, [key]) === undefined;
}

/** A misspelt field is also a missing one; the editor needs to hear of it once. */
function withoutEchoes(faults: readonly ShapeFault[]): ShapeFault[] {
  const meant = new Set(faults.flatMap(({ meant }) => (meant === undefined ? [] : [fieldName(meant)])));
  return faults.filter((fault) => !meant.has(fieldName(fault.path)));
}
