import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readSearchAddress,
  writeSearchAddress,
  type SearchAddress,
} from '../../../../src/lib/search/address.ts';
import { searchHref } from '../../../../src/lib/search/href.ts';
import { searchKinds } from '../../../../src/lib/search-kinds.ts';

const known = { org: ['lifering', 'smart-recovery'], goal: ['stop', 'cut-down'] };
const any: SearchAddress = { query: '', literal: false, kind: null, org: null, goal: null };

test.each([
  { hash: '', is: any, why: 'no address, no search' },
  { hash: '#q=higher%20power', is: { ...any, query: 'higher power' }, why: 'an old link still works' },
  {
    hash: '#q=first+meeting&type=guide&org=lifering&goal=stop&as=typed',
    is: { query: 'first meeting', literal: true, kind: 'Guides', org: 'lifering', goal: 'stop' },
    why: 'filters stand beside the words',
  },
  {
    hash: '#q=x&type=pages&org=nobody&goal=',
    is: { ...any, query: 'x' },
    why: 'unknown values are left out',
  },
  { hash: '#q=%E0%A4', is: { ...any, query: '\uFFFD' }, why: 'a code cut short does no harm' },
])('$why', ({ hash, is }) => {
  expect(readSearchAddress(hash, known)).toEqual(is);
});

test('an address holds any search, and gives it back', () => {
  const searches = fc.record({
    query: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.trim()),
    literal: fc.boolean(),
    kind: fc.constantFrom(null, ...searchKinds),
    org: fc.constantFrom(null, ...known.org),
    goal: fc.constantFrom(null, ...known.goal),
  });
  fc.assert(
    fc.property(searches, (search) => {
      expect(readSearchAddress(writeSearchAddress(search), known)).toEqual(search);
    }),
  );
});

test('the words of a search stand after #', () => {
  expect(searchHref(' who’s & what? ')).toBe('/search/#q=who%E2%80%99s%20%26%20what%3F');
  expect(searchHref(' ')).toBe('/search/');
});
