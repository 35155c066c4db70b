import { plain, sentencesOf, wordsOf } from '../plain-prose.ts';
import type { Content } from './content.ts';
import type { Fault } from './fault.ts';
import { bodyBlocks, pagesIn } from './page-text.ts';

const MOST_WORDS = 30;
const MOST_SENTENCES = 3;

/** Sentences and paragraphs that a tired reader may lose the thread of: places to look, not faults. */
export function longPassages(content: Content): Fault[] {
  return pagesIn(content).flatMap((entry) =>
    bodyBlocks(entry).flatMap(({ text, line, field }) => {
      const at = { file: entry.file, line, field };
      const sentences = sentencesOf(plain(text));
      const long = sentences.filter((sentence) => wordsOf(sentence).length > MOST_WORDS);
      return [
        ...long.map((sentence) => ({
          ...at,
          found: `Found a sentence of ${wordsOf(sentence).length} words: "${sentence.slice(0, 40)}…".`,
          write: `Make it two: ${MOST_WORDS} words are the most.`,
        })),
        ...(sentences.length > MOST_SENTENCES
          ? [
              {
                ...at,
                found: `Found a paragraph of ${sentences.length} sentences.`,
                write: `Make it two: ${MOST_SENTENCES} sentences are the most.`,
              },
            ]
          : []),
      ];
    }),
  );
}
