import { citedSources } from '../../citations.ts';
import { median } from '../../median.ts';
import { entriesIn, type Content, type Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { headingsOf } from '../headings.ts';
import { comparedIn } from './compared-headings.ts';

const FEWEST_WORDS = 500;

/** How much longer than the median of all a page may be. */
const MOST = 1.6;

/** Compared organisations are told at like length, and each section of any organisation says where it has its facts from. */
export function comparedProse(content: Content): Fault[] {
  const compared = comparedIn(content);
  const most = Math.floor(MOST * Math.max(FEWEST_WORDS, median(compared.map(wordsIn))));
  return [
    ...compared.flatMap((entry) => [...tooShort(entry), ...tooLong(entry, most)]),
    ...entriesIn(content, 'organisations').flatMap(uncited),
  ];
}

function wordsIn({ body }: Entry): number {
  return body.replace(/\[@[^\]]*\]/g, '').match(/\S*[\p{L}\d]\S*/gu)?.length ?? 0;
}

function tooLong(entry: Entry, most: number): Fault[] {
  const words = wordsIn(entry);
  if (words <= most) return [];
  const found = `Found ${words} words, many more than the other organisations have.`;
  const write = `Cut to ${most} or fewer, so that no organisation is given more room.`;
  return [{ file: entry.file, line: entry.bodyLine, field: 'body', found, write }];
}

function tooShort(entry: Entry): Fault[] {
  const { file, bodyLine } = entry;
  const words = wordsIn(entry);
  if (words >= FEWEST_WORDS) return [];
  const write = `Write ${FEWEST_WORDS} or more, so that no organisation is told in passing.`;
  return [{ file, line: bodyLine, field: 'body', found: `Found ${words} words.`, write }];
}

function uncited(entry: Entry): Fault[] {
  return headingsOf(entry)
    .filter(({ level, section }) => level === 2 && citedSources(section).length === 0)
    .map(({ text, line }) => ({
      file: entry.file,
      line,
      field: 'body',
      found: `Found no citation under "${text}".`,
      write: 'Cite a source after a statement there: [@source-slug].',
    }));
}
