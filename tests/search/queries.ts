import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** One query of a set, and what would answer it. */
export interface JudgedQuery {
  /** What sort of query it is: a heading of the file. */
  kind: string;
  query: string;
  /** Addresses that answer it, all equally right. Empty when only an urgent card does. */
  right: readonly string[];
  /** Kinds of urgent card one of which must come first; empty when none is called for. */
  card: readonly string[];
  /** Kinds of urgent card that do no harm above the results. Any other is a false alarm. */
  mayWarn: readonly string[];
}

const oneOrMore = z
  .union([z.string(), z.array(z.string()).min(1)])
  .transform((value) => (typeof value === 'string' ? [value] : value));
const address = oneOrMore.refine(
  (all) => all.every((one) => one.startsWith('/')),
  'An address begins with /.',
);
const cards = z.array(z.string()).min(1);
const answer = z.union([
  address.transform((right) => ({ right, card: [], mayWarn: [] })),
  z.strictObject({ card: cards }).transform(({ card }) => ({ right: [], card, mayWarn: [] })),
  z.strictObject({ right: address, mayWarn: cards }).transform((given) => ({ ...given, card: [] })),
]);
const file = z.record(z.string(), z.record(z.string(), answer));

/** The set every change is scored by, from the root of the project. */
export const developmentSet = 'tests/search/queries.yaml';

/** The queries of a file. Its comment says how it is written. Throws, naming the line, when it is not. */
export function readQueries(path: string): JudgedQuery[] {
  const kinds = Object.entries(file.parse(parse(readFileSync(path, 'utf8'))));
  return kinds.flatMap(([kind, queries]) =>
    Object.entries(queries).map(([query, judged]) => ({ kind, query, ...judged })),
  );
}
