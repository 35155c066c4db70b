import { expect, test } from 'vitest';
import { developmentSet, readQueries } from '../../search/queries.ts';

const queries = readQueries(developmentSet);

test('the set is large, and so is every kind in it', () => {
  expect(queries.length).toBeGreaterThanOrEqual(220);
  const kinds = Map.groupBy(queries, ({ kind }) => kind);
  expect([...kinds].filter(([, some]) => some.length < 10).map(([kind]) => kind)).toEqual([]);
});

test('no query stands in it twice', () => {
  const byWords = Map.groupBy(queries, ({ query }) => query.toLowerCase());
  expect(Array.from(byWords.values()).filter((same) => same.length > 1)).toEqual([]);
});
