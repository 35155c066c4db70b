import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest, nearestFew } from '../../../src/lib/nearest.ts';

test.each([
  { from: 'monday', to: 'monday', is: 0, why: 'the same word is no slip away' },
  { from: 'mondy', to: 'monday', is: 1, why: 'a letter left out is one slip' },
  { from: 'mondday', to: 'monday', is: 1, why: 'a letter too many is one slip' },
  { from: 'munday', to: 'monday', is: 1, why: 'a wrong letter is one slip' },
  { from: 'mnoday', to: 'monday', is: 1, why: 'two letters swapped are one slip' },
  { from: '', to: 'day', is: 3, why: 'an empty word is as far as the other is long' },
])('$why', ({ from, to, is }) => {
  expect(editDistance(from, to)).toBe(is);
});

test('distance is the same both ways', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => editDistance(a, b) === editDistance(b, a)));
});

describe('nearest', () => {
  test.each([
    { word: 'mondy', is: 'monday', why: 'the nearest weekday is suggested' },
    { word: 'Monday', is: 'monday', why: 'capitals do not count' },
    { word: 'tuseday', is: 'tuesday', why: 'swapped letters are close' },
    { word: 'xy', is: undefined, why: 'a far word gets no suggestion' },
  ])('$why', ({ word, is }) => {
    expect(nearest(word, ['monday', 'tuesday', 'sunday'])).toBe(is);
  });

  test('has nothing to suggest from nothing', () => {
    expect(nearest('monday', [])).toBeUndefined();
  });

  const early = fc.stringMatching(/^[a-m]{1,20}$/);
  const late = fc.stringMatching(/^[n-z]{1,20}$/);

  test('never suggests a word that shares no letter', () => {
    fc.assert(fc.property(early, fc.array(late), (word, others) => nearest(word, others) === undefined));
  });

  test('never suggests a word with more than a third of its letters wrong', () => {
    const words = fc.array(fc.stringMatching(/^[a-e-]{0,12}$/));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-e-]{0,12}$/), words, (word, others) => {
        const found = nearest(word, others);
        return found === undefined || editDistance(word, found) * 3 <= Math.max(word.length, found.length);
      }),
    );
  });

  test('finds an exact word among any others', () => {
    fc.assert(
      fc.property(early, fc.array(early), (word, others) => nearest(word, [...others, word]) === word),
    );
  });
});

test('a few close words are offered, the closest first', () => {
  expect(nearestFew('leed', ['leek', 'leeds', 'london', 'lead'], 2)).toEqual(['leek', 'leeds']);
});
