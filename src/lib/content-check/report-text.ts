import { count } from '../text.ts';
import type { ReportPart } from './report.ts';

/** As much as fits into an issue: those who keep issues take 65,536 letters. */
const MOST_LETTERS = 60_000;

/** The report for a terminal. */
export function reportInText(parts: readonly ReportPart[]): string {
  return parts
    .map(({ title, lines }) => [`${title}\n`, ...(lines.length === 0 ? ['Nothing.'] : lines)].join('\n'))
    .join('\n\n\n');
}

/**
 * The report for an issue: parts that ask for nothing are left out, and each of the others may fill no more than
 * its share, so that a long list hides no other. `today` is `YYYY-MM-DD`.
 */
export function reportInMarkdown(parts: readonly ReportPart[], today: string): string {
  const asking = parts.filter(({ lines }) => lines.length > 0);
  const share = Math.floor(MOST_LETTERS / Math.max(asking.length, 1));
  const head = `What \`npm run report\` found on ${today}. It asks people to look; nothing here stops a build.`;
  return [head, ...asking.map((part) => partInMarkdown(part, share))].join('\n\n');
}

function partInMarkdown({ title, lines }: ReportPart, mostLetters: number): string {
  // A part may be one text of many lines; those that are set in belong to the line above.
  const items = lines.flatMap((line) => line.split(/\n(?!\s)/)).filter((item) => item !== '');
  const kept: string[] = [];
  let letters = title.length;
  for (const item of items) {
    letters += item.length + 10;
    if (letters > mostLetters) break;
    kept.push(item.startsWith(' ') ? item.replace(/^\s+/, '  - ') : `- ${item}`);
  }
  const left = items.length - kept.length;
  const more = left === 0 ? [] : [`- … and ${count(left, 'more line')}: \`npm run report\` has them all.`];
  return [`## ${title}\n`, ...kept, ...more].join('\n');
}
