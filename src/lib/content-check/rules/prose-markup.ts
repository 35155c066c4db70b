import { entriesIn, type Content, type Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { headingsOf } from '../headings.ts';
import { lineInBody } from '../passages.ts';

/** Prose is headings from the second level down, paragraphs, lists and links: nothing MDX would run. */
export function proseMarkup(content: Content): Fault[] {
  return entriesIn(content, 'organisations', 'models', 'programmes', 'guides').flatMap((entry) => [
    ...topHeadings(entry),
    ...code(entry),
  ]);
}

function topHeadings(entry: Entry): Fault[] {
  return headingsOf(entry)
    .filter(({ level }) => level === 1)
    .map(({ text, line }) => ({
      file: entry.file,
      line,
      field: 'body',
      found: `Found the heading "# ${text}".`,
      write: `Write "## ${text}": the page’s own heading is its title.`,
    }));
}

function code(entry: Entry): Fault[] {
  const found = entry.body.matchAll(/[<{}]|^(?:import|export)\s.*$/gm);
  return Array.from(found, ({ 0: text, index }) => ({
    file: entry.file,
    line: lineInBody(entry, index),
    field: 'body',
    found: `Found "${text}", which MDX would take for code.`,
    write: 'Write plain text: headings, paragraphs, lists and links.',
  }));
}
