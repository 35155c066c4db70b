import { weekdays } from '../../schemas/weekdays.ts';
import { wordsOf } from './fold.ts';
import { knownSite } from './known.ts';
import type { SearchStart } from './start.ts';
import { contentWords } from './stop-words.ts';

/** Words that ask for groups at a time or from home; a place is recognised apart. */
const GROUP_WORDS: ReadonlySet<string> = new Set([
  ...weekdays.flatMap((day) => [day, `${day}s`]),
  ...'today tonight tomorrow weekend weekends morning evening nearby nearest near local online virtual zoom'.split(
    ' ',
  ),
]);

/** Whether a query may name a group: it has a word of time, place or distance, or none that a page holds. */
export function needsGroups(query: string, start: SearchStart): boolean {
  const { reachOf } = knownSite(start);
  const words = contentWords(wordsOf(query));
  return (
    words.length > 0 &&
    (words.some((word) => GROUP_WORDS.has(word) || start.vocabulary.get(word) === 0) ||
      words.every((word) => reachOf(word) === 0))
  );
}
