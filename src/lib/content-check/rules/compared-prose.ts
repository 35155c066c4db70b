import { citedSources } from '../../citations.ts';
import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { headingsOf } from '../headings.ts';
import { comparedIn } from './compared-headings.ts';

const FEWEST_WORDS = 500;

/** A compared organisation is told at some length, and each section says where it has its facts from. */
export function comparedProse(content: Content): Fault[] {
  return comparedIn(content).flatMap((entry) => [...tooShort(entry), ...uncited(entry)]);
}

function tooShort({ file, body, bodyLine }: Entry): Fault[] {
  const words = body.replace(/\[@[^\]]*\]/g, '').match(/\S*[\p{L}\d]\S*/gu)?.length ?? 0;
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
