import { visit, type Document, type ErrorCode, type LineCounter } from 'yaml';
import type { Fault } from './fault.ts';
import { sentences } from './wording.ts';

type Words = Pick<Fault, 'found' | 'write'>;

/** What each complaint of the YAML reader means to somebody who has never heard of YAML. */
const plainWords: Partial<Record<ErrorCode, Words>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    found: 'Found a second colon on the line.',
    write: 'Put the text after the first colon in quotes, for example title: "Cost: nothing".',
  },
  MULTILINE_IMPLICIT_KEY: {
    found: 'Found a line with no colon after its name.',
    write: 'Write name: value. Text that goes on over several lines begins with >- after the colon.',
  },
  BAD_INDENT: {
    found: 'Found a line that is not in line with those above.',
    write:
      'Begin fields of one group at the same column, with two spaces for each level, and close every [ and {.',
  },
  TAB_AS_INDENT: {
    found: 'Found a tab at the start of the line.',
    write: 'Write two spaces for each level.',
  },
  MISSING_CHAR: {
    found: 'Found something left open.',
    write: 'Close every quotation mark and bracket, and write a colon and a space after each name.',
  },
  BAD_SCALAR_START: {
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

/**
 * Faults of writing in a YAML text, at most one a line: the first complaint
 * about a line is the cause, the others follow from it.
 */
export function yamlFaults(
  doc: Document.Parsed,
  text: string,
  lines: LineCounter,
): (Words & { line: number })[] {
  const byLine = new Map<number, Words & { line: number }>();
  for (const { code, message, pos } of [...doc.errors, ...doc.warnings]) {
    const { line } = lines.linePos(pos[0]);
    if (!byLine.has(line)) byLine.set(line, { line, ...inWords(code, message, text.slice(pos[0])) });
  }
  for (const offset of aliasesIn(doc)) {
    const { line } = lines.linePos(offset);
    byLine.set(line, {
      line,
      found: 'Found text that begins with an asterisk.',
      write: 'Put the whole text in quotes.',
    });
  }
  return [...byLine.values()];
}

/** Whether fields can be read. A key written twice leaves the rest readable; other errors do not. */
export function isReadable(doc: Document.Parsed): boolean {
  return doc.errors.every((error) => error.code === 'DUPLICATE_KEY') && aliasesIn(doc).length === 0;
}

/** Where `*name` stands: YAML takes it for a reference to another part of the file; an editor never means that. */
function aliasesIn(doc: Document.Parsed): number[] {
  const offsets: number[] = [];
  visit(doc, { Alias: (_, alias) => void offsets.push(alias.range?.[0] ?? 0) });
  return offsets;
}

function inWords(code: ErrorCode, message: string, rest: string): Words {
  if (code === 'DUPLICATE_KEY') {
    const key = /^["']?([^"':\n]*)/.exec(rest)?.[1] ?? '';
    return { found: `Found "${key}" a second time.`, write: `Keep one "${key}" and take the other out.` };
  }
  return (
    plainWords[code] ?? {
      found: 'Found something YAML cannot read.',
      write: sentences('Compare the line with another file in the folder.', `The reader says: ${message}.`),
    }
  );
}
