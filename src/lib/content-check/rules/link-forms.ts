import { proseCollections } from '../../../schemas/index.ts';
import { entriesIn, type Content, type Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { lineInBody } from '../passages.ts';

type Words = Pick<Fault, 'found' | 'write'>;

/** The part of a link after its words: an address, perhaps a title, and the bracket that closes it. */
const ADDRESS = /^\]\(\s*[^\s()<>]*(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/;

/** A link in prose has words and an address, each in its brackets: else it is printed as it stands. */
export function linkForms(content: Content): Fault[] {
  return entriesIn(content, ...proseCollections).flatMap((entry) =>
    Array.from(entry.body.matchAll(/\]\(/g), ({ index }) => {
      const words = wrongLink(entry, index);
      return words && { file: entry.file, line: lineInBody(entry, index), field: 'body', ...words };
    }).filter((fault) => fault !== null),
  );
}

function wrongLink({ body }: Entry, middle: number): Words | null {
  const before = body.slice(body.lastIndexOf('\n', middle) + 1, middle);
  // A picture is a fault of its own.
  if (/!\[[^[\]]*$/.test(before)) return null;
  const rest = body.slice(middle);
  const [start] = /\[[^[\]]*$/.exec(before) ?? [''];
  const address = ADDRESS.exec(rest)?.[0];
  if (address !== undefined) {
    if (!/^\[\s*$/.test(start)) return null;
    const write = 'Write words that say where it leads: [words](/page/).';
    return { found: `Found a link with no words: "${start}${address}".`, write };
  }
  const line = rest.split('\n', 1).join('');
  const isOpen = !line.includes(')');
  return {
    found: `Found a link ${isOpen ? 'that is not closed' : 'we cannot read'}: "${`${start}${line}`.slice(0, 60)}".`,
    write: isOpen
      ? 'Write a round bracket after the address: [words](/page/).'
      : 'Write nothing but the address in the round brackets: [words](/page/).',
  };
}
