import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Group } from '../../../schemas/group.ts';

const WIDTH = 120;
/** Fields short enough to read in one line. */
const inOneLine = ['status', 'audience', 'provenance', 'joining'];

/** A group as a file an editor would write: fields in the schema’s order, short ones in one line, times in quotes. */
export function groupYaml(group: Group): string {
  const doc = new Document(group);
  visit(doc, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key)) return;
      if (inOneLine.includes(String(key.value)) && (isMap(value) || isSeq(value))) value.flow = true;
      if (key.value === 'start' && isScalar(value)) value.type = 'QUOTE_SINGLE';
    },
    Map: (_, node, path) => {
      if (isSeq(path.at(-1))) node.flow = true;
    },
  });
  return doc.toString({ lineWidth: WIDTH, singleQuote: true, flowCollectionPadding: true });
}

/** The file of a group with what changed put in, and an editor’s comments and order left alone. */
export function updatedYaml(text: string, from: Group, to: Group): string {
  const changed = (Object.keys(to) as (keyof Group)[]).filter(
    (field) => !isDeepStrictEqual(from[field], to[field]),
  );
  if (changed.length === 0) return text;
  const doc = parseDocument(text);
  const fresh = parseDocument(groupYaml(to));
  for (const field of changed) doc.set(field, fresh.get(field, true));
  return doc.toString({ lineWidth: WIDTH, singleQuote: true, flowCollectionPadding: true });
}
