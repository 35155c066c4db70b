import { citedSources } from '../citations.ts';
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
    const [, marks = '', text = ''] = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(line) ?? [];
    if (marks === '') return [];
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((next) => levelOf(next) <= marks.length);
    const section = rest.slice(0, end === -1 ? undefined : end).join('\n');
    return [{ level: marks.length, text, line: entry.bodyLine + index, section }];
  });
}

function levelOf(line: string): number {
  return /^ {0,3}(#{1,6})[ \t]/.exec(line)?.[1]?.length ?? Infinity;
}

/** The anchors of an entry’s headings as Astro writes them, which is GitHub’s way. */
export function anchorsOf(entry: Entry): string[] {
  const cited = citedSources(entry.body);
  const anchors: string[] = [];
  for (const { text } of headingsOf(entry)) {
    const anchor = anchorOf(text, cited);
    let number = 0;
    while (anchors.includes(number === 0 ? anchor : `${anchor}-${number}`)) number += 1;
    anchors.push(number === 0 ? anchor : `${anchor}-${number}`);
  }
  return anchors;
}

/** Small letters, hyphens for spaces, and no punctuation; of a link its words, of a citation its number. */
function anchorOf(heading: string, cited: readonly string[]): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[@([a-z0-9-]+)\]/g, (_, slug: string) => String(cited.indexOf(slug) + 1))
    .replace(/(?<!\w)_+|_+(?!\w)/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
