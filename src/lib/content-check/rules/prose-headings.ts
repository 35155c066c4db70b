import { proseCollections } from '../../../schemas/index.ts';
import { entriesIn, type Content, type Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { headingsOf } from '../headings.ts';
import { lineInBody } from '../passages.ts';

/** Headings begin at the second level, go down one level at a time, and are marked with #. */
export function proseHeadings(content: Content): Fault[] {
  return entriesIn(content, ...proseCollections).flatMap((entry) => [
    ...wrongLevels(entry),
    ...underlined(entry),
  ]);
}

function wrongLevels(entry: Entry): Fault[] {
  return headingsOf(entry).flatMap(({ level, text, line }, index, all) => {
    const fault = (found: string, write: string) => [{ file: entry.file, line, field: 'body', found, write }];
    const heading = `"${'#'.repeat(level)} ${text}"`;
    if (level === 1)
      return fault(
        `Found the heading ${heading}.`,
        `Write "## ${text}": the page’s own heading is its title.`,
      );
    const above = all[index - 1];
    const highest = Math.max(above?.level ?? 1, 1) + 1;
    if (level <= highest) return [];
    const place = above ? `straight under "${'#'.repeat(above.level)} ${above.text}"` : 'as the first';
    return fault(
      `Found the heading ${heading} ${place}.`,
      `Write "${'#'.repeat(highest)} ${text}": headings go down one level at a time.`,
    );
  });
}

/** A line of === or --- makes a heading of the line above, unless that is a heading, an item or a quotation. */
function underlined(entry: Entry): Fault[] {
  const found = entry.body.matchAll(
    /^(?! {0,3}(?:#|[-*+>]\s|\d+[.)]\s)| {4})([^\n]*\S[^\n]*)\n {0,3}(=+|-+)[ \t]*$/gm,
  );
  return Array.from(found, ({ 1: text = '', 2: marks = '', index }) => ({
    file: entry.file,
    line: lineInBody(entry, index) + 1,
    field: 'body',
    found: `Found "${marks.slice(0, 3)}" under "${text.trim().slice(0, 60)}", which makes a heading of it.`,
    write: 'Write a heading as "## Words", or leave an empty line above.',
  }));
}
