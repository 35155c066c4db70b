import { checkFirst, type CheckFirst } from '../check-first.ts';
import { median } from '../median.ts';
import { count } from '../text.ts';
import { entriesIn, type Content, type Entry } from './content.ts';
import { formatFault, formatFaults } from './fault.ts';
import { findAt, valueAt } from './find-at.ts';
import { longPassages } from './long-passages.ts';
import { overdue } from './overdue.ts';
import { pagesIn } from './page-text.ts';
import { readingGrades } from './rules/reading-ease.ts';

/** A part of the report: its heading and what stands under it. */
export interface ReportPart {
  title: string;
  lines: string[];
}

const HARDEST_PAGES = 5;

/** What the content asks of its keepers: work for people, which no build can do. */
export function reportOn(content: Content): ReportPart[] {
  const long = longPassages(content);
  return [
    {
      title: 'Check these first: nobody has, and they would do most harm if wrong',
      lines: checkFirst.flatMap((item) => uncheckedOf(item, content)),
    },
    {
      title: 'Overdue, the longest first',
      lines: overdue(content)
        .toSorted((a, b) => b.days - a.days)
        .map((fault) => `${count(fault.days, 'day')}: ${formatFault(fault)}`),
    },
    { title: 'Never confirmed by a person', lines: neverConfirmed(content) },
    { title: 'Never reviewed by a person', lines: neverReviewed(content) },
    { title: 'Reading level, the hardest pages first', lines: hardestPages(content) },
    {
      title: 'Long sentences and paragraphs',
      lines: long.length === 0 ? [] : [formatFaults(long)],
    },
  ];
}

function uncheckedOf({ what, entries }: CheckFirst, { entries: all }: Content): string[] {
  const open = all.filter(
    (entry) => entries.includes(`${entry.collection}/${entry.slug}`) && !isSeenByPerson(entry),
  );
  return open.length === 0 ? [] : [`${what}. See ${open.map(({ file }) => file).join(', ')}`];
}

/** A person has confirmed everything in the entry that can be confirmed; or reviewed it, where nothing can. */
function isSeenByPerson({ readable }: Entry): boolean {
  const confirmations = findAt(readable, '**.provenance.confirmed');
  return confirmations.length > 0
    ? confirmations.every(({ value }) => value !== null)
    : valueAt(readable, ['reviewed', 'on']) !== undefined;
}

function neverConfirmed(content: Content): string[] {
  return (['helplines', 'groups', 'organisations'] as const).flatMap((collection) => {
    const entries = entriesIn(content, collection);
    const open = entries.filter(({ readable }) =>
      findAt(readable, '**.provenance.confirmed').some(({ value }) => value === null),
    );
    if (open.length === 0) return [];
    return [`${collection}: ${open.length} of ${entries.length}: ${open.map(({ slug }) => slug).join(', ')}`];
  });
}

function neverReviewed(content: Content): string[] {
  const pages = pagesIn(content);
  const open = pages.filter(({ readable }) => valueAt(readable, ['reviewed']) === null);
  return open.length === 0 ? [] : [`${open.length} of ${count(pages.length, 'page')}`];
}

function hardestPages(content: Content): string[] {
  return readingGrades(content).flatMap(({ name, pages }) => {
    const grades = pages.map(({ grade }) => grade);
    const hardest = pages.toSorted((a, b) => b.grade - a.grade).slice(0, HARDEST_PAGES);
    return [
      `${name}: median ${median(grades).toFixed(1)} of ${count(pages.length, 'page')}`,
      ...hardest.map(({ entry, grade }) => `  ${grade.toFixed(1)} ${entry.file}`),
    ];
  });
}
