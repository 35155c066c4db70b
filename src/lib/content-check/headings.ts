import type { Entry } from './content.ts';

/** A heading in the prose of an entry, and the text under it up to the next of its level or higher. */
export interface Heading {
  level: number;
  text: string;
  line: number;
  section: string;
}

/** The headings of an entry’s body, in order. */
export function headingsOf(entry: Entry): Heading[] {
  const lines = entry.body.split('\n');
  return lines.flatMap((line, index) => {
    const [, marks = '', text = ''] = /^(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(line) ?? [];
    if (marks === '') return [];
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((next) => levelOf(next) <= marks.length);
    const section = rest.slice(0, end === -1 ? undefined : end).join('\n');
    return [{ level: marks.length, text, line: entry.bodyLine + index, section }];
  });
}

function levelOf(line: string): number {
  return /^(#{1,6})[ \t]/.exec(line)?.[1]?.length ?? Infinity;
}
