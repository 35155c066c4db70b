import type { Entry } from './content.ts';
import { fieldName } from './fault.ts';
import { textsAt } from './find-at.ts';

/** A text a reader sees, and where it stands. */
export interface Passage {
  field: string;
  text: string;
  lineAt: (index: number) => number;
}

/** Fields whose words are not ours to choose: names, and what people may type into the search. */
const NOT_PROSE = [
  'aliases',
  'byPage',
  'groups',
  'harmless',
  'known',
  'lists',
  'name',
  'shortName',
  'by',
  'owner',
  'phrases',
  'publisher',
  'url',
  'website',
];

/** Everything a reader of an entry sees: its fields of prose and its body. */
export function passagesOf(entry: Entry): Passage[] {
  const fields = textsAt(entry.data, '**')
    .filter(({ path, value }) => !path.some((key) => NOT_PROSE.includes(String(key))) && value.includes(' '))
    .map(({ path, value }) => ({ field: fieldName(path), text: value, lineAt: () => entry.lineOf(path) }));
  return entry.body === '' ? fields : [...fields, bodyOf(entry)];
}

/** The body without its citations and the addresses of its links, every letter in its own place. */
function bodyOf(entry: Entry): Passage {
  const text = blank(blank(entry.body, /\[@[^\]\n]*\]/g), /\]\([^)\n]*\)/g);
  return { field: 'body', text, lineAt: (index) => lineInBody(entry, index) };
}

/** Line of the file a place in the body stands on. */
export function lineInBody(entry: Entry, index: number): number {
  return entry.bodyLine + entry.body.slice(0, index).split('\n').length - 1;
}

/** Puts spaces in place of what a pattern finds, so that places in the text stay true. */
export function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
}
