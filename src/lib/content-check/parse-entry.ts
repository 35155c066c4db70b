import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { ContentFile, Entry, EntryAddress } from './content.ts';
import type { Fault, FieldPath } from './fault.ts';
import { endingOf } from './locate-file.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { isReadable, yamlFaults } from './yaml-faults.ts';

/** Reads one file into an entry, with the faults of writing that stand in the way. */
export function parseEntry(file: ContentFile, address: EntryAddress): { entry: Entry; faults: Fault[] } {
  const text = file.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const split =
    endingOf(address.collection) === '.mdx'
      ? splitFrontmatter(text)
      : { frontmatter: text, linesBefore: 0, body: '', bodyLine: 1 };
  const blank = { ...address, file: file.name, data: undefined, body: '', bodyLine: 1, lineOf: () => 1 };
  if ('found' in split) {
    return { entry: blank, faults: [{ file: file.name, line: 1, field: 'frontmatter', ...split }] };
  }

  const { frontmatter, linesBefore, body, bodyLine } = split;
  const lines = new LineCounter();
  const doc = parseDocument(frontmatter, { lineCounter: lines, prettyErrors: false });
  const faults = yamlFaults(doc, frontmatter, lines).map(({ line, found, write }) => {
    return { file: file.name, line: line + linesBefore, field: 'YAML', found, write };
  });
  const lineOf = (path: FieldPath) => lines.linePos(offsetOf(doc, path)).line + linesBefore;
  const data: unknown = isReadable(doc) ? doc.toJS() : undefined;
  return { entry: { ...blank, data, body, bodyLine, lineOf }, faults };
}

/** Where in the text a field begins, or the nearest thing around it that exists. */
function offsetOf(doc: Document.Parsed, path: FieldPath): number {
  let node: unknown = doc.contents;
  let offset = start(node) ?? 0;
  for (const key of path) {
    const next = childOf(node, key);
    if (next === undefined) break;
    offset = start(next.from) ?? offset;
    node = next.node;
  }
  return offset;
}

/** What an item of a list or a field leads to, and the node it begins with. */
function childOf(node: unknown, key: string | number): { from: unknown; node: unknown } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? undefined : { from: item, node: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
  return pair && { from: pair.key, node: pair.value };
}

function start(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
