import { groupSchema } from '../../schemas/group.ts';
import { describeIssue } from '../content-check/describe-issue.ts';
import type { FieldPath } from '../content-check/fault.ts';
import type { Answer } from './ask.ts';

/** A value for one field of a group as an answer, or what the schema has to say against it, in the words of the content check. */
export function accept<Value>(path: FieldPath, value: Value): Answer<Value> {
  const says = complaints(path, value);
  return says.length === 0 ? { value } : { says: says.join('\n') };
}

function complaints(path: FieldPath, value: unknown): string[] {
  const data = path.reduceRight<unknown>(
    (inside, key) => (typeof key === 'number' ? [inside] : { [key]: inside }),
    value,
  );
  const { error } = groupSchema.safeParse(data);
  return (error?.issues ?? [])
    .filter((issue) => path.every((key, index) => issue.path[index] === key))
    .flatMap((issue) => describeIssue(issue, { schema: groupSchema, data }))
    .map(({ found, write }) => `  ${found} ${write}`);
}
