import { median } from '../../median.ts';
import { entriesIn, slugsIn, type Content, type Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { textAt } from '../find-at.ts';

/** How much longer than the median of its row an answer may be. */
const MOST = 1.6;
/** Rows of short answers are not held to a few letters: their median counts as this many. */
const FLOOR = 60;

/** In each row of the comparison no organisation is given much more room than the others. */
export function answerBalance(content: Content): Fault[] {
  const columns = entriesIn(content, 'organisations').filter((entry) =>
    ['compared', 'alternative'].includes(textAt(entry.data, 'kind') ?? ''),
  );
  return slugsIn(content, 'questions').flatMap((question) => tooLongIn(question, columns));
}

function tooLongIn(question: string, columns: readonly Entry[]): Fault[] {
  const path = ['answers', question, 'text'];
  const cells = columns.flatMap((entry) => {
    const text = textAt(entry.data, path.join('.'));
    return text === undefined ? [] : [{ entry, length: text.length }];
  });
  const most = Math.floor(MOST * Math.max(FLOOR, median(cells.map(({ length }) => length))));
  return cells
    .filter(({ length }) => length > most)
    .map(({ entry, length }) => ({
      file: entry.file,
      line: entry.lineOf(path),
      field: path.join('.'),
      found: `Found ${length} characters, much longer than the other answers to ${question}.`,
      write: `Cut to ${most} or fewer, so that no organisation is given more room.`,
    }));
}
