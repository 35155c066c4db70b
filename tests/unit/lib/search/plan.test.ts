import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planSearch } from '../../../../src/lib/search/plan.ts';
import { rankAnswers } from '../../../../src/lib/search/rank.ts';
import { packStart, unpackStart } from '../../../../src/lib/search/start.ts';
import { suggest } from '../../../../src/lib/search/suggest.ts';
import { aStart } from '../../../fixtures/search-start.ts';

const plan = (query: string) => planSearch(query, aStart);

test('a title, another name and initials put their page first', () => {
  for (const query of ['open circle recovery', 'OCR', 'o.c.r.', 'The Open Circle', 'circle meeting']) {
    expect(plan(query).pins, query).toEqual(['/organisations/open-circle/']);
  }
});

test('a misspelt word is put right, and the rest stays as typed', () => {
  expect(plan('Opne Cirlce, please').corrected).toBe('open circle please');
  expect(plan('Open Circle').corrected).toBeNull();
});

test('what the reader asks for as typed is not corrected', () => {
  const { corrected, queries } = planSearch('cirlce', aStart, { literal: true });
  expect({ corrected, queries }).toEqual({ corrected: null, queries: [] });
});

test('halves of a word are joined, and two words run together are parted', () => {
  expect(plan('with drawal').corrected).toBe('withdrawal');
  expect(plan('opencircle').corrected).toBe('open circle');
});

test('the engine is asked for all words first, then the same in other words, then for fewer, down to one', () => {
  expect(plan('will the gp help with alcohol').queries).toEqual([
    'gp help alcohol',
    'gp help',
    'gp',
    'help',
    'alcohol',
  ]);
  expect(plan('my doctor and drinking').queries).toEqual(['gp drinking', 'gp', 'drinking']);
});

test('nothing is asked for words that no page holds, and the commonest word is left out first', () => {
  const { queries } = plan('xylophone drinking detox');
  expect(queries).toEqual(['drinking detox', 'detox', 'drinking']);
});

test('a place is no misspelt word', () => {
  expect(plan('stoke').corrected).toBeNull();
});

test('a query is never asked more than eight times, nor with anything but its own words and those of the site', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (typed) => {
      const { queries, shares } = plan(typed);
      expect(queries.length).toBeLessThanOrEqual(8);
      expect(shares).toHaveLength(queries.length);
      expect(new Set(queries).size).toBe(queries.length);
    }),
  );
});

test('answers are ranked into one list: names before text, every page once, groups apart', () => {
  const asked = plan('shakes');
  const answers = [
    [
      { id: 'a-group', score: 9 },
      { id: '/guides/costs/', score: 5 },
      { id: '/guides/stopping-safely/', score: 4 },
    ],
  ];
  const { pages, others } = rankAnswers(asked, answers, aStart);
  expect(pages.map(({ page }) => page.href)).toEqual(['/guides/stopping-safely/', '/guides/costs/']);
  expect(others).toEqual([{ id: 'a-group', score: 9 }]);
});

test('a page found by one of its parts stands for it, with the part to show', () => {
  const { pages } = rankAnswers(plan('sponsee'), [[{ id: 'sponsor', score: 3 }]], aStart);
  expect(pages[0]).toMatchObject({ page: { href: '/glossary/' }, hits: [{ id: 'sponsor' }] });
});

test('suggestions come from the first letters of a word on', () => {
  expect(suggest('stop', aStart)[0]?.href).toBe('/guides/stopping-safely/');
  expect(suggest('do i have to sp', aStart)[0]?.href).toBe('/guides/first/');
  expect(suggest('ocr', aStart)[0]?.href).toBe('/organisations/open-circle/');
  expect(suggest(' ', aStart)).toEqual([]);
});

test('a start file comes back as it was packed', () => {
  expect(unpackStart(packStart(aStart))).toEqual(aStart);
});
