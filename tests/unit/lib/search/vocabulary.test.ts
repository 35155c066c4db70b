import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packVocabulary, roundCount, unpackVocabulary } from '../../../../src/lib/search/vocabulary.ts';

const word = fc.stringMatching(/^[a-zß]{1,50}$/);
const vocabulary = fc
  .dictionary(word, fc.nat({ max: 200 }))
  .map((counts) => new Map(Object.entries(counts).map(([one, count]) => [one, roundCount(count)])));

test('a vocabulary comes back as it was packed', () => {
  fc.assert(
    fc.property(vocabulary, (words) => {
      const sorted = [...words].toSorted(([a], [b]) => (a < b ? -1 : 1));
      expect([...unpackVocabulary(packVocabulary(words))]).toEqual(sorted);
    }),
  );
});

test('words that begin alike share their beginning', () => {
  expect(
    packVocabulary(
      new Map([
        ['drinker', 4],
        ['drink', 16],
        ['place', 0],
      ]),
    ),
  ).toBe('0drink55er30place0');
});

test.each([
  { count: 0, is: 0, why: 'no page stays no page' },
  { count: 1, is: 1, why: 'one stays one' },
  { count: 5, is: 4, why: 'others go to the nearest power of two' },
  { count: 90, is: 64, why: 'by its own scale' },
])('$count: $why', ({ count, is }) => {
  expect(roundCount(count)).toBe(is);
});
