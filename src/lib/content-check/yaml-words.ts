import type { ErrorCode, YAMLError } from 'yaml';
import type { Fault } from './fault.ts';
import { sentences } from './wording.ts';

type Words = Pick<Fault, 'found' | 'write'>;

const NOT_IN_LINE: Words = {
  found: 'Found a line that is not in line with those above.',
  write:
    'Begin fields of one group at the same column, with two spaces for each level, and close every [ and {.',
};
const TOO_FAR_IN: Words = {
  found: 'Found a line that begins further in than the field above.',
  write:
    'Begin fields of one group at the same column. Text that goes on over several lines begins with >- after the colon.',
};
const NO_COLON: Words = {
  found: 'Found a line with no colon after its name.',
  write: 'Write name: value. Text that goes on over several lines begins with >- after the colon.',
};
export const TAB: Words = {
  found: 'Found a tab at the start of the line.',
  write: 'Write two spaces for each level.',
};

/** What each complaint of the YAML reader means to somebody who has never heard of YAML. */
const byCode: Partial<Record<ErrorCode, Words>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    found: 'Found a second colon on the line.',
    write: 'Put the text after the first colon in quotes, for example title: "Cost: nothing".',
  },
  MULTILINE_IMPLICIT_KEY: NO_COLON,
  BAD_INDENT: NOT_IN_LINE,
  TAB_AS_INDENT: TAB,
  MISSING_CHAR: {
    found: 'Found something left open.',
    write: 'Close every quotation mark and bracket, and write a colon and a space after each name.',
  },
  BAD_SCALAR_START: {
    found: 'Found text that begins with a special character.',
    write: 'Put the whole text in quotes.',
  },
  BAD_ALIAS: {
    found: 'Found text that begins with a special character.',
    write: 'Put the whole text in quotes.',
  },
  BAD_DQ_ESCAPE: {
    found: 'Found a backslash inside double quotes.',
    write: 'Take the backslash out, or put the text in single quotes.',
  },
  UNEXPECTED_TOKEN: {
    found: 'Found something that does not fit here.',
    write:
      'Begin each item of a list on its own line, and put text that holds quotation marks in double quotes.',
  },
  MULTIPLE_DOCS: { found: 'Found a second line of three hyphens.', write: 'Keep one entry in a file.' },
  TAG_RESOLVE_FAILED: {
    found: 'Found text that begins with an exclamation mark.',
    write: 'Put the whole text in quotes.',
  },
};

/** Where one code covers several slips, what the reader adds to it tells them apart. */
const byMessage: readonly [part: string, words: Words][] = [
  ['A block sequence may not be used', NOT_IN_LINE],
  ['Sequence item without -', NOT_IN_LINE],
  ['Implicit map keys need', NO_COLON],
];

/** Words for one complaint. `rest` is the text from where it points. */
export function inWords(
  { code, message }: YAMLError,
  { rest, isNested, isAtLeft }: { rest: string; isNested: boolean; isAtLeft: boolean },
): Words {
  if (isNested) return TOO_FAR_IN;
  if (code === 'DUPLICATE_KEY') {
    const key = /^["']?([^"':\n]*)/.exec(rest)?.[1] ?? '';
    return { found: `Found "${key}" a second time.`, write: `Keep one "${key}" and take the other out.` };
  }
  if (code === 'UNEXPECTED_TOKEN' && isAtLeft) return NOT_IN_LINE;
  const special = byMessage.find(([part]) => message.includes(part))?.[1];
  return (
    special ??
    byCode[code] ?? {
      found: 'Found something YAML cannot read.',
      write: sentences('Compare the line with another file in the folder.', `The reader says: ${message}.`),
    }
  );
}

/** YAML takes `*name` and `&name` for a value used twice; an editor who writes one means text, or copied it. */
export function referenceWords(mark: '*' | '&', name: string): Words {
  const character = mark === '*' ? 'an asterisk' : 'an ampersand';
  return {
    found: `Found "${mark}${name}", which is YAML for a value used in two places.`,
    write: `Write the value itself. Text that begins with ${character} goes in quotes.`,
  };
}
