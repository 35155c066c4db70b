import { proseCollections } from '../../../schemas/index.ts';
import { entriesIn, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { lineInBody } from '../passages.ts';

interface Markup {
  pattern: RegExp;
  /** What it does, after `Found "…", `. */
  which: string;
  write: string;
}

/** What prose does not hold. */
const notInProse: readonly Markup[] = [
  {
    pattern: /[<{}]|^(?:import|export)\s.*$/gm,
    which: 'which MDX would take for code',
    write: 'Write plain text: headings, paragraphs, lists and links.',
  },
  {
    pattern: /!\[/g,
    which: 'which begins a picture',
    write: 'Take the picture out, and say in words what it shows.',
  },
  {
    pattern: /(?<!!)\[[^[\]\n]*\]\[(?!@)[^\]\n]*\]/g,
    which: 'a link whose address stands elsewhere',
    write: 'Write the address right after the words: [words](/page/).',
  },
  {
    pattern: /^ {0,3}\[[^\]\n]+\]:/gm,
    which: 'which gives an address to links elsewhere',
    write: 'Write the address right after the words of each link: [words](/page/).',
  },
];

/** Prose is headings, paragraphs, lists and links: nothing MDX would run, and nothing a reader would not see. */
export function proseMarkup(content: Content): Fault[] {
  return entriesIn(content, ...proseCollections).flatMap((entry) =>
    notInProse.flatMap(({ pattern, which, write }) =>
      Array.from(entry.body.matchAll(pattern), ({ 0: text, index }) => ({
        file: entry.file,
        line: lineInBody(entry, index),
        field: 'body',
        found: `Found "${text.trim()}", ${which}.`,
        write,
      })),
    ),
  );
}
