import { expect, test } from 'vitest';
import { countByKind, sectionsOf } from '../../../../src/lib/search/sections.ts';
import type { SearchKind } from '../../../../src/lib/search-kinds.ts';

const kinds: Record<string, SearchKind> = { o: 'Organisations', g: 'Guides', m: 'Groups' };

/** "o1 g2" as hits; the letter is the kind. */
function hits(text: string) {
  return text
    .split(' ')
    .filter(Boolean)
    .map((name) => ({ name, kind: kinds[name.charAt(0)] ?? 'Guides' }));
}

test.each([
  { found: '', is: [], why: 'nothing found makes no section' },
  { found: 'g1 o2', is: ['best: g1 o2'], why: 'few results are one list' },
  {
    found: 'g1 g2 g3 g4 g5',
    is: ['Guides: g1 g2 g3 g4 g5'],
    why: 'results of one kind stand under that kind alone',
  },
  {
    found: 'g1 o2 g3 m4 g5 o6 g7',
    is: ['best: g1 o2 g3', 'Groups: m4', 'Guides: g5 g7', 'Organisations: o6'],
    why: 'the three best come first, then the kinds, the better kind first',
  },
])('$why', ({ found, is }) => {
  const sections = sectionsOf(hits(found)).map(
    ({ kind, hits: some }) => `${kind ?? 'best'}: ${some.map(({ name }) => name).join(' ')}`,
  );
  expect(sections).toEqual(is);
});

test('every kind is counted, also the one with none', () => {
  expect(countByKind(hits('g1 o2 g3'))).toEqual({ Organisations: 1, Guides: 2, Groups: 0 });
});
