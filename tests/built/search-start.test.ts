import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readBuilt } from '../built-pages.ts';
import { outsideAnchor, outsideParts } from '../../src/lib/outside-parts.ts';
import { wordsOf } from '../../src/lib/search/fold.ts';
import { knownSite } from '../../src/lib/search/known.ts';
import { planSearch } from '../../src/lib/search/plan.ts';
import { rankAnswers } from '../../src/lib/search/rank.ts';
import { unpackStart, type PackedRest, type PackedStart } from '../../src/lib/search/start.ts';
import { stemsOf } from '../../src/lib/search/score.ts';

const text = readBuilt('search/start.json');
const rest = readBuilt('search/words.json');
const start = unpackStart(JSON.parse(text) as PackedStart, JSON.parse(rest) as PackedRest);
const organisations = start.pages.filter(({ kind }) => kind === 'Organisations');
const firstFor = (query: string) => rankAnswers(planSearch(query, start), [], start).pages[0]?.page.href;

test('the file a search starts with weighs at most 25 kB', () => {
  expect(brotliCompressSync(text).length).toBeLessThanOrEqual(25_000);
});

test('what only a search needs beside its engine weighs at most 6.5 kB', () => {
  expect(brotliCompressSync(rest).length).toBeLessThanOrEqual(6_500);
});

test.each(organisations.map(({ title, href }) => ({ title, href })))(
  '$title puts its page first',
  ({ title, href }) => {
    expect(firstFor(title)).toBe(href);
    expect(firstFor(title.toUpperCase())).toBe(href);
  },
);

/** Short forms in capitals: AA, SMART. */
const abbreviations = organisations.flatMap(({ href, aliases }) =>
  aliases.filter((alias) => /^[A-Z]{2,5}$/.test(alias)).map((alias) => ({ alias, href })),
);

test.each(abbreviations)('$alias puts its organisation first', ({ alias, href }) => {
  expect(firstFor(alias)).toBe(href);
  expect(firstFor(alias.toLowerCase())).toBe(href);
});

test('every name of every page leads to a page of that name', () => {
  for (const { title, aliases } of start.pages) {
    for (const name of [title, ...aliases]) {
      const owners = start.pages.filter((page) =>
        [page.title, ...page.aliases].some((one) => stemsOf(one).join(' ') === stemsOf(name).join(' ')),
      );
      expect(
        owners.map(({ href }) => href),
        name,
      ).toContain(firstFor(name) ?? '');
    }
  }
});

test.each(start.synonyms.map((group) => ({ group })))(
  '$group: each finds what the others find',
  ({ group }) => {
    const { phrases, reachOf } = knownSite(start);
    const stems = group.map((phrase) => stemsOf(phrase).join(' '));
    expect(group.some((phrase) => wordsOf(phrase).every((word) => reachOf(word) > 0))).toBe(true);
    for (const phrase of group) {
      const concepts = phrases.conceptsOf(wordsOf(phrase));
      expect(concepts).toHaveLength(1);
      const others = concepts[0]?.others.map((other) => stemsOf(other.join(' ')).join(' ')) ?? [];
      const itself = stemsOf(phrase).join(' ');
      expect(others).toEqual(expect.arrayContaining(stems.filter((one) => one !== itself)));
      expect(planSearch(phrase, start).queries.length).toBeGreaterThan(0);
      expect(planSearch(phrase, start).corrected).toBeNull();
    }
  },
);

test('no name of a page or organisation is corrected', () => {
  const corrected = start.pages
    .flatMap(({ title, aliases }) => [title, ...aliases])
    .map((name) => planSearch(name, start).corrected)
    .filter((one) => one !== null);
  expect(corrected).toEqual([]);
});

test.each([...outsideParts, 'jersey'])('a search for groups in %s leads to a part of the page', (country) => {
  expect(readBuilt('groups/index.html')).toContain(`id="${outsideAnchor(country).slice(1)}"`);
});
