import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { houseWords, judgingWords, NAMES, QUOTATION, type HouseWord } from '../house-words.ts';
import { blank, passagesOf, type Passage } from '../passages.ts';

/** Our own texts use the house words, and an organisation’s answers do not judge. */
export function words({ entries }: Content): Fault[] {
  // A source’s title is its author’s, not ours.
  const ours = entries.filter(({ collection }) => collection !== 'sources');
  return ours.flatMap((entry) =>
    passagesOf(entry).flatMap((passage) => [
      ...wordsIn(passage, houseWords, entry),
      ...(isAnswer(passage, entry) ? wordsIn(passage, judgingWords, entry) : []),
    ]),
  );
}

function isAnswer({ field }: Passage, { collection }: Entry): boolean {
  return collection === 'organisations' && field.startsWith('answers.');
}

function wordsIn(passage: Passage, list: readonly HouseWord[], { file }: Entry): Fault[] {
  const ours = blank(blank(passage.text, QUOTATION), NAMES);
  return list.flatMap(({ pattern, write }) =>
    Array.from(ours.matchAll(pattern), ({ 0: word, index }) => ({
      file,
      line: passage.lineAt(index),
      field: passage.field,
      found: `Found "${word.replace(/\s+/g, ' ')}".`,
      write,
    })),
  );
}
