import { entriesIn, type Content, type Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { textAt } from '../find-at.ts';
import { repeats } from '../repeats.ts';

/** Under one topic, no number stands twice, however its digits are grouped. */
export function sameNumber(content: Content): Fault[] {
  return repeats(entriesIn(content, 'helplines'), topicAndDigits).map(({ entry, first }) => ({
    file: entry.file,
    line: entry.lineOf(['number']),
    field: 'number',
    found: `Found "${textAt(entry.readable, 'number')}", which is also the number of ${first.file}, under the same topic.`,
    write: 'Keep one of the two files, or correct the number.',
  }));
}

function topicAndDigits({ readable }: Entry): string | undefined {
  const [topic, number] = [textAt(readable, 'topic'), textAt(readable, 'number')];
  return topic && number && `${topic} ${number.replaceAll(' ', '')}`;
}
