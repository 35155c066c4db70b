import type { z } from 'zod';
import { collectionSchemas } from '../../schemas/index.ts';
import type { Entry } from './content.ts';
import { describeIssue, type ShapeFault } from './describe-issue.ts';
import { fieldName, type Fault } from './fault.ts';

/** What is wrong with the shape of an entry: every field that is missing, misspelt or ill-formed. */
export function shapeFaults(entry: Entry): Fault[] {
  if (entry.data === undefined) return [];
  const schema: z.ZodType = collectionSchemas[entry.collection];
  const { error } = schema.safeParse(entry.data);
  const held = { schema, data: entry.data };
  const faults = (error?.issues ?? []).flatMap((issue) => describeIssue(issue, held));
  return withoutEchoes(faults).map(({ path, found, write }) => {
    return { file: entry.file, line: entry.lineOf(path), field: fieldName(path), found, write };
  });
}

/** A misspelt field is also a missing one; the editor needs to hear of it once. */
function withoutEchoes(faults: readonly ShapeFault[]): ShapeFault[] {
  const meant = new Set(faults.flatMap(({ meant }) => (meant === undefined ? [] : [fieldName(meant)])));
  return faults.filter((fault) => !meant.has(fieldName(fault.path)));
}
