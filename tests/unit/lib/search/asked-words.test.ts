import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withoutGroups } from '../../../../src/lib/search/asked-phrases.ts';
import { askedTimes, readClock } from '../../../../src/lib/search/asked-times.ts';
import * as lists from '../../../../src/lib/search/asked-words.ts';
import { fold } from '../../../../src/lib/search/fold.ts';
import { neverPlaces, notPlaces, ordinaryPlaces } from '../../../../src/lib/search/ordinary-places.ts';
import { intentWords } from '../../../fixtures/searching.ts';

const read = (path: string) => readFileSync(new URL(`../../../../content/${path}`, import.meta.url), 'utf8');
const { askedWords, regionWords, ...others } = lists;

test.each(['goal', 'faith'] as const)('every choice of %s has its words, and no other', (question) => {
  const { choices } = parse(read(`questions/${question}.yaml`)) as { choices: { slug: string }[] };
  expect(Object.keys(askedWords[question])).toEqual(choices.map(({ slug }) => slug));
});

test('every approach with words is a value of the question on programmes', () => {
  const { values } = parse(read('questions/programme.yaml')) as { values: Record<string, string> };
  expect(Object.keys(values)).toEqual(expect.arrayContaining(Object.keys(askedWords.approach)));
});

test('the pages that have no groups are those of the alternatives', () => {
  const kinds = withoutGroups.map((slug) => /^kind: (.*)$/m.exec(read(`organisations/${slug}.mdx`))?.[1]);
  expect(kinds).toEqual(['alternative', 'alternative']);
});

test('phrases are folded', () => {
  const all = [...Object.values(askedWords), regionWords].flatMap((values) => Object.values(values));
  const phrases = [...all, ...Object.values(others), notPlaces].flatMap((list) => list.split(', '));
  expect(phrases.filter((phrase) => fold(phrase) !== phrase)).toEqual([]);
});

test('everyday words in the list are names of places', () => {
  const names = intentWords.places ?? new Map();
  expect([...ordinaryPlaces, ...neverPlaces].filter((word) => !names.has(word))).toEqual([]);
});

test('no region or county is a place that the finder knows', () => {
  const counties = Object.values(regionWords).flatMap((list) => list.split(', '));
  expect(counties.filter((name) => intentWords.places?.has(name))).toEqual([]);
});

test('tonight and tomorrow go by the day', () => {
  const days = (phrase: string, today: string) =>
    askedTimes(today)
      .find((time) => time.phrase === phrase)
      ?.ticks.filter(({ filter }) => filter === 'day')
      .map(({ value }) => value);
  expect(days('tonight', '2026-11-27')).toEqual(['friday']);
  expect(days('tomorrow', '2026-11-29')).toEqual(['monday']);
});

test.each([
  { text: 'aa 7pm leeds', times: ['evening'] },
  { text: '7.30 p.m.', times: ['evening'] },
  { text: '12pm', times: ['afternoon'] },
  { text: '12 am', times: ['night'] },
  { text: '19:30 or 10am', times: ['evening', 'morning'] },
  { text: '12 steps at 24 High Street', times: [] },
  { text: '13pm', times: [] },
])('the clock in “$text”', ({ text, times }) => {
  expect(readClock(text).ticks.map(({ value }) => value)).toEqual(times);
});
