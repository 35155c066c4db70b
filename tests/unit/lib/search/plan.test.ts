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

const together = (query: string) =>
  plan(query).queries.flatMap(({ words, concept }) => (concept === null ? words : []));
const single = (query: string) =>
  plan(query).queries.flatMap(({ words, concept }) => (concept === null ? [] : words));

test('the engine is asked for all words first, then for fewer, then for each alone, in every way to say it', () => {
  expect(together('will the gp help with alcohol')).toEqual(['gp help alcohol', 'gp help']);
  expect(single('will the gp help with alcohol')).toEqual(['gp', 'help', 'alcohol']);
  expect(together('my doctor and drinking')).toEqual(['gp drinking']);
});

test('nothing is asked for words that no page holds, and the commonest word is left out first', () => {
  expect(together('xylophone drinking detox safely')[1]).toBe('detox safely');
  expect(single('xylophone drinking detox')).toEqual(['detox', 'drinking']);
});

test('a page that holds more of a long query stands above one that holds its rarest word', () => {
  const asked = plan('shaking nights cost money and open to the group');
  const answers = asked.queries.map(({ words }) => [
    ...(['cost', 'money', 'group'].includes(words) ? [{ id: '/guides/first/', score: 2 }] : []),
    ...(words === 'open' ? [{ id: '/glossary/', score: 9 }] : []),
  ]);
  const hrefs = rankAnswers(asked, answers, aStart).pages.map(({ page }) => page.href);
  expect(hrefs.indexOf('/guides/first/')).toBeLessThan(hrefs.indexOf('/glossary/'));
});

test('parts of one page are not added up: each stands for itself', () => {
  const asked = plan('money help group');
  const answers = asked.queries.map(({ words }) => [
    { id: words === 'money' ? 'sponsor' : '/glossary/', score: 1 },
    { id: '/guides/first/', score: 1 },
  ]);
  expect(rankAnswers(asked, answers, aStart).pages[0]?.page.href).toBe('/guides/first/');
});

test('a place is no misspelt word', () => {
  expect(plan('stoke').corrected).toBeNull();
});

test('a query is never asked more than eighteen times, and never twice for the same', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (typed) => {
      const { queries } = plan(typed);
      expect(queries.length).toBeLessThanOrEqual(18);
      const kinds = queries.map(
        ({ words, concept }) => `${words}|${concept === null ? 'together' : 'alone'}`,
      );
      expect(new Set(kinds).size).toBe(queries.length);
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

test('what the search knows comes back as it was packed, and is enough for suggestions before the rest has come', () => {
  const { start, rest } = packStart(aStart);
  expect(unpackStart(start, rest)).toEqual({ ...aStart, places: [] });
  expect(suggest('stop', unpackStart(start))[0]?.href).toBe('/guides/stopping-safely/');
});
