import { checkFirst, type CheckFirst } from '../check-first.ts';
import { median } from '../median.ts';
import { count } from '../text.ts';
import { entriesIn, type Content, type Entry } from './content.ts';
import { formatFault, formatFaults } from './fault.ts';
import { daysAt, daysBetween } from './dated-fields.ts';
import { findAt, textAt, valueAt } from './find-at.ts';
import { longPassages } from './long-passages.ts';
import { overdue } from './overdue.ts';
import { pagesIn } from './page-text.ts';
import { readingGrades } from './rules/reading-ease.ts';
import { whomToAsk } from './whom-to-ask.ts';

/** A part of the report: its heading and what stands under it. */
export interface ReportPart {
  title: string;
  lines: string[];
}

const HARDEST_PAGES = 5;
const SOURCE_DAYS = 365;

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
        .map((fault) => `${count(fault.days, 'day')}: ${formatFault(fault)}${asking(fault.file, content)}`),
    },
    { title: 'Sources not read for over a year, the longest first', lines: staleSources(content) },
    { title: 'Never confirmed by a person', lines: neverConfirmed(content) },
    {
      title: 'Groups nobody has ever confirmed, the longest unseen first, and whom to ask',
      lines: unconfirmedGroups(content),
    },
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

/** Groups wait for somebody to phone, so each stands with whom to ask. Those that have closed are asked about no more. */
function unconfirmedGroups(content: Content): string[] {
  return entriesIn(content, 'groups')
    .filter(({ readable }) => valueAt(readable, ['provenance', 'confirmed']) === null)
    .filter(({ readable }) => textAt(readable, 'status.is') !== 'closed')
    .map((entry) => ({ entry, seen: daysAt(entry, 'provenance.seen.on')[0]?.day ?? '' }))
    .toSorted((a, b) => (a.seen < b.seen ? -1 : Number(a.seen > b.seen)))
    .map(({ entry, seen }) => {
      const whom = whomToAsk(entry, content) ?? 'nobody known';
      return `${entry.file}: seen ${count(daysBetween(seen, content.today), 'day')} ago. Ask: ${whom}`;
    });
}

/** Whom to ask about a group or a line, on a line of its own. */
function asking(file: string, content: Content): string {
  const entry = entriesIn(content, 'groups', 'helplines').find((one) => one.file === file);
  const whom = entry && whomToAsk(entry, content);
  return whom ? `\n  Ask: ${whom}` : '';
}

function staleSources(content: Content): string[] {
  return entriesIn(content, 'sources')
    .flatMap((entry) =>
      daysAt(entry, 'seen.on').map(({ day }) => ({ entry, days: daysBetween(day, content.today) })),
    )
    .filter(({ days }) => days > SOURCE_DAYS)
    .toSorted((a, b) => b.days - a.days)
    .map(({ entry, days }) => {
      const url = textAt(entry.readable, 'URL');
      return `${count(days, 'day')}: ${entry.file}${url === undefined ? '' : ` ${url}`}`;
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
