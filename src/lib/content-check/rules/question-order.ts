import { entriesIn, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { valueAt } from '../find-at.ts';

/** No two questions have the same place in the comparison. */
export function questionOrder(content: Content): Fault[] {
  const firstAt = new Map<number, string>();
  return entriesIn(content, 'questions').flatMap((entry) => {
    const order = valueAt(entry.data, ['order']);
    if (typeof order !== 'number') return [];
    const first = firstAt.get(order);
    if (first === undefined) {
      firstAt.set(order, entry.file);
      return [];
    }
    const found = `Found ${order}, which is also the order of ${first}.`;
    return [
      {
        file: entry.file,
        line: entry.lineOf(['order']),
        field: 'order',
        found,
        write: 'Write a number no other question has.',
      },
    ];
  });
}
