import { entriesIn, type Content, type Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { valueAt } from '../find-at.ts';
import { repeats } from '../repeats.ts';

/** No two questions have the same place in the comparison. */
export function questionOrder(content: Content): Fault[] {
  return repeats(entriesIn(content, 'questions'), orderOf).map(({ entry, first, key }) => ({
    file: entry.file,
    line: entry.lineOf(['order']),
    field: 'order',
    found: `Found ${key}, which is also the order of ${first.file}.`,
    write: 'Write a number no other question has.',
  }));
}

function orderOf({ readable }: Entry): number | undefined {
  const order = valueAt(readable, ['order']);
  return typeof order === 'number' ? order : undefined;
}
