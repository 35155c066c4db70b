import { groupSchema } from '../../schemas/group.ts';
import { describeIssue } from '../content-check/describe-issue.ts';
import type { FieldPath } from '../content-check/fault.ts';

/** What the schema has to say against one value of a group, in the words of the content check; empty if it takes it. */
export function complaints(path: FieldPath, value: unknown): string[] {
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
