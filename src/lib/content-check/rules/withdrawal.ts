import { entriesIn, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { textsAt } from '../find-at.ts';
import { findStopping } from '../find-stopping.ts';
import { passagesOf } from '../passages.ts';

/** A page that speaks of stopping or cutting down carries the withdrawal warning. One fault a page is enough. */
export function withdrawal(content: Content): Fault[] {
  return entriesIn(content, 'organisations', 'models', 'programmes', 'guides').flatMap((entry) => {
    const isMarked = textsAt(entry.data, 'mentions.*').some(({ value }) => value === 'stopping');
    if (isMarked || entry.data === undefined) return [];
    const faults = passagesOf(entry).flatMap((passage): Fault[] => {
      const stopping = findStopping(passage.text);
      if (stopping === null) return [];
      const where = `in ${passage.field} on line ${passage.lineAt(stopping.index)}`;
      return [
        {
          file: entry.file,
          line: entry.lineOf(['mentions']),
          field: 'mentions',
          found: `Found "${stopping.words}" ${where}, and no withdrawal warning.`,
          write: 'Write mentions: [stopping], so that the page carries the warning.',
        },
      ];
    });
    return faults.slice(0, 1);
  });
}
