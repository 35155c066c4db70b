import { entriesIn, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { textAt } from '../find-at.ts';
import { repeats } from '../repeats.ts';

/** No two organisations have the same letter mark, which stands for them where there is little room. */
export function sameMark(content: Content): Fault[] {
  const organisations = entriesIn(content, 'organisations');
  return repeats(organisations, ({ readable }) => textAt(readable, 'mark')).map(({ entry, first, key }) => ({
    file: entry.file,
    line: entry.lineOf(['mark']),
    field: 'mark',
    found: `Found "${key}", which is also the mark of ${first.file}.`,
    write: 'Write letters no other organisation has.',
  }));
}
