import { expect, test } from 'vitest';
import { fold, wordsOf } from '../../../src/lib/search/fold.ts';
import { developmentSet, readQueries } from '../../search/queries.ts';
import { listRules } from '../../search/rules.ts';

// A score is worth nothing once the rules are taken from the queries it is made of.
// A name is its own query, and so is a term: these have no other words.
const NAMES = ['names', 'words explained'];

test('no rule of the search, and no other name of a page, is a query of the set', () => {
  const queries = new Set(
    readQueries(developmentSet)
      .filter(({ kind }) => !NAMES.includes(kind))
      .map(({ query }) => fold(query)),
  );
  const rules = listRules();
  expect(rules.length).toBeGreaterThan(300);
  const taken = rules.filter(({ phrase }) => wordsOf(phrase).length > 1 && queries.has(fold(phrase)));
  expect(taken).toEqual([]);
});
