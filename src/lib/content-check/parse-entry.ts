import { isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import type { ContentFile, Entry, EntryAddress } from './content.ts';
import type { Fault, FieldPath } from './fault.ts';
import { endingOf } from './locate-file.ts';
import { readYaml, type ReadYaml } from './read-yaml.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { isReadable } from './yaml-faults.ts';

/** Reads one file into an entry, with the faults of writing that stand in the way. */
export function parseEntry(file: ContentFile, address: EntryAddress): { entry: Entry; faults: Fault[] } {
  const text = file.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const split =
    endingOf(address.collection) === '.mdx'
      ? splitFrontmatter(text)
      : { frontmatter: text, linesBefore: 0, body: '', bodyLine: 1 };
  const blank = blankEntry(file, address);
  if ('found' in split) {
    return { entry: blank, faults: [{ file: file.name, line: 1, field: 'frontmatter', ...split }] };
  }

  const { frontmatter, linesBefore, body, bodyLine } = split;
  const yaml = readYaml(frontmatter);
  const faults = yaml.faults.map(({ line, found, write }) => {
    return { file: file.name, line: line + linesBefore, field: 'YAML', found, write };
  });
  const lineOf = (path: FieldPath) => yaml.lines.linePos(offsetOf(yaml.doc, path)).line + linesBefore;
  const writtenAt = (path: FieldPath) => sourceAt(yaml.doc, path);
  return { entry: { ...blank, ...fieldsIn(yaml), body, bodyLine, lineOf, writtenAt }, faults };
}

/** An entry of which nothing could be read: it exists, so that what points at it is no fault. */
export function blankEntry(file: ContentFile, address: EntryAddress): Entry {
  const nothing = { data: undefined, readable: undefined, body: '', bodyLine: 1 };
  return { ...address, file: file.name, ...nothing, lineOf: () => 1, writtenAt: () => undefined };
}

function fieldsIn({ doc, isWhole }: ReadYaml): Pick<Entry, 'data' | 'readable'> {
  if (isWhole) {
    const data: unknown = doc.toJS();
    return { data, readable: data };
  }
  const isSound = isReadable(doc) && isMap(doc.contents);
  return { data: undefined, readable: isSound ? doc.toJS() : undefined };
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

function sourceAt(doc: Document.Parsed, path: FieldPath): string | undefined {
  const node = path.reduce<unknown>((inside, key) => childOf(inside, key)?.node, doc.contents);
  return isScalar(node) ? node.source : undefined;
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
