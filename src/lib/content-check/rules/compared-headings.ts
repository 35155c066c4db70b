import { organisationHeadings, relatedHeadings } from '../../../schemas/organisation.ts';
import { nearest } from '../../nearest.ts';
import { entriesIn, type Content, type Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { textAt } from '../find-at.ts';
import { headingsOf, type Heading } from '../headings.ts';

/** The headings each kind of organisation has, in order. */
const headingsByKind: Record<string, readonly string[]> = {
  compared: organisationHeadings,
  related: relatedHeadings,
};

/** Organisations of a kind have the same headings in the same order, so that each is treated alike. */
export function comparedHeadings(content: Content): Fault[] {
  return entriesIn(content, 'organisations').flatMap((entry) => {
    const wanted = headingsByKind[textAt(entry.data, 'kind') ?? ''] ?? [];
    if (wanted.length === 0) return [];
    const headings = headingsOf(entry).filter(({ level }) => level === 2);
    const meant = headings.map(({ text }) => (wanted.includes(text) ? text : nearest(text, wanted)));
    const missing = wanted.filter((heading) => !meant.includes(heading));
    return [
      ...headings.flatMap((heading, index) => wrongHeading(entry, heading, headings.slice(0, index), wanted)),
      ...missing.map((heading) => ({
        file: entry.file,
        line: entry.bodyLine,
        field: 'body',
        found: `Found no heading "${heading}".`,
        write: `Write "## ${heading}" ${placeOf(heading, wanted)}, with what is known under it.`,
      })),
    ];
  });
}

/** Entries of `kind: compared` whose text could be read. */
export function comparedIn(content: Content): Entry[] {
  return entriesIn(content, 'organisations').filter((entry) => textAt(entry.data, 'kind') === 'compared');
}

function wrongHeading(
  { file }: Entry,
  { text, line }: Heading,
  before: readonly Heading[],
  wanted: readonly string[],
): Fault[] {
  const fault = (found: string, write: string) => [{ file, line, field: 'body', found, write }];
  if (!wanted.includes(text)) {
    const suggestion = nearest(text, wanted);
    const write =
      suggestion === undefined
        ? `Make it a ### heading under one of the ${wanted.length}.`
        : `Did you mean "${suggestion}"?`;
    return fault(`Found the heading "${text}", which other organisations do not have.`, write);
  }
  if (before.some((heading) => heading.text === text)) {
    return fault(`Found the heading "${text}" a second time.`, 'Put both parts under one heading.');
  }
  const last = before.findLast((heading) => wanted.includes(heading.text));
  if (last === undefined || wanted.indexOf(last.text) < wanted.indexOf(text)) return [];
  return fault(`Found the heading "${text}" after "${last.text}".`, `Move it ${placeOf(text, wanted)}.`);
}

function placeOf(heading: string, wanted: readonly string[]): string {
  const before = wanted[wanted.indexOf(heading) - 1];
  return before === undefined ? 'at the beginning' : `after "${before}"`;
}
