import { median } from '../../median.ts';
import { readingLevel } from '../../reading-level.ts';
import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { knownNames, pagesIn, pageSentences } from '../page-text.ts';

/** The hardest a page may be, and the median of all pages: school grades of Flesch-Kincaid and of SMOG. */
const HARDEST = 9;
const MEDIAN = 7;
/** Of fewer sentences than these the formulas say little. */
const FEWEST_SENTENCES = 10;

/** A page and one of its reading grades. */
interface Graded {
  entry: Entry;
  grade: number;
}

/** The reading grades of every page of prose, by measure. */
export function readingGrades(content: Content): { name: string; pages: Graded[] }[] {
  const names = knownNames(content);
  const pages = pagesIn(content).flatMap((entry) => {
    const sentences = pageSentences(entry);
    return sentences.length < FEWEST_SENTENCES ? [] : [{ entry, ...readingLevel(sentences, names) }];
  });
  return [
    {
      name: 'Flesch-Kincaid',
      pages: pages.map(({ entry, fleschKincaid }) => ({ entry, grade: fleschKincaid })),
    },
    { name: 'SMOG', pages: pages.map(({ entry, smog }) => ({ entry, grade: smog })) },
  ];
}

/** No page is too hard for a tired reader, and most are easier than that. */
export function readingEase(content: Content): Fault[] {
  return readingGrades(content).flatMap(({ name, pages }) => [
    ...pages
      .filter(({ grade }) => grade > HARDEST)
      .map(({ entry, grade }) => ({
        file: entry.file,
        line: entry.bodyLine,
        field: 'body',
        found: `Found a reading grade of ${grade.toFixed(1)} (${name}); ${HARDEST} is the most.`,
        write: 'Write shorter sentences and shorter words.',
      })),
    ...hardOnTheWhole(
      name,
      pages.map(({ grade }) => grade),
    ),
  ]);
}

function hardOnTheWhole(name: string, grades: readonly number[]): Fault[] {
  const middle = median(grades);
  if (middle <= MEDIAN) return [];
  return [
    {
      file: 'content',
      line: 1,
      field: 'all pages',
      found: `Found a median reading grade of ${middle.toFixed(1)} (${name}); ${MEDIAN} is the most.`,
      write: 'Make the hardest pages plainer: npm run report lists them.',
    },
  ];
}
