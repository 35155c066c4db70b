import { wordsOf } from '../../plain-prose.ts';
import { entriesIn, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { passagesOf } from '../passages.ts';

const MOST_WORDS = 14;

/** What others wrote is theirs: we quote a few words of it, never a passage. */
export function shortQuotes(content: Content): Fault[] {
  const ours = entriesIn(content, 'organisations', 'models', 'programmes', 'guides', 'glossary');
  return ours.flatMap((entry) =>
    passagesOf(entry).flatMap(({ field, text, lineAt }) =>
      Array.from(text.matchAll(/“([^“”]*)”/g)).flatMap(({ 1: quoted = '', index }) => {
        const number = wordsOf(quoted).length;
        if (number <= MOST_WORDS) return [];
        const found = `Found a quotation of ${number} words.`;
        const write = `Quote ${MOST_WORDS} words or fewer, and tell the rest in our own words.`;
        return [{ file: entry.file, line: lineAt(index), field, found, write }];
      }),
    ),
  );
}
