import { expect, test } from 'vitest';
import { faultsIn, yaml } from '../../../fixtures/content-files.ts';

const withGroups = (...groups: string[][]) =>
  faultsIn({ 'search/synonyms.yaml': yaml({ holds: 'synonyms', groups }) });

test('groups of words that mean the same are sound', () => {
  expect(withGroups(['alcohol', 'booze'], ['booze', 'bevvy'])).toEqual([]);
});

test.each([
  { groups: [['alcohol']], says: /groups\[0\]/ },
  { groups: [['alcohol', '!!!']], says: /in which the search sees no letter or digit/ },
  { groups: [['don’t know', 'dont know']], says: /which its group has already, as "don’t know"/ },
  {
    groups: [['ring', 'Open Circle']],
    says: /which is a name in content\/organisations\/open-circle\.mdx/,
  },
])('$groups is not', ({ groups, says }) => {
  const found = withGroups(...groups);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(says);
});
