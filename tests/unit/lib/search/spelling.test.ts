import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../../src/lib/nearest.ts';
import { makeSpeller } from '../../../../src/lib/search/spelling.ts';

const words =
  'alcohol alcoholic anonymous believe detox drink drinking friend group meeting moderation narcotics online programme recovery relapse seizure smart sponsor steps withdrawal women'.split(
    ' ',
  );
const vocabulary = new Map([
  ...words.map((word) => [word, 8] as const),
  ['peer', 16],
  ['coventry', 0],
  ['stoke', 0],
]);
const speller = makeSpeller(vocabulary);

test.each([
  { typed: 'alchohol', meant: 'alcohol', why: 'a letter too many' },
  { typed: 'alcholic', meant: 'alcoholic', why: 'a letter too few' },
  { typed: 'metting', meant: 'meeting', why: 'the wrong letter doubled' },
  { typed: 'meetign', meant: 'meeting', why: 'two letters swapped' },
  { typed: 'recovvery', meant: 'recovery', why: 'a letter doubled' },
  { typed: 'anonimous', meant: 'anonymous', why: 'a vowel for another' },
  { typed: 'annonimus', meant: 'anonymous', why: 'three slips in a word that sounds right' },
  { typed: 'freind', meant: 'friend', why: 'short, and swapped' },
  { typed: 'smsrt', meant: 'smart', why: 'the key beside the right one' },
  { typed: 'sponserd', meant: 'sponsor', why: 'an ending no page has' },
  { typed: 'ditox', meant: 'detox', why: 'short, and one vowel wrong' },
  { typed: 'withdrawel', meant: 'withdrawal', why: 'long, one slip' },
  { typed: 'moderashun', meant: 'moderation', why: 'written as it sounds' },
  { typed: 'modaratoin', meant: 'moderation', why: 'long, two slips' },
])('$typed: $why', ({ typed, meant }) => {
  expect(speller.correct(typed)).toBe(meant);
});

test.each([
  { typed: 'drinks', why: 'a form of a word that is known' },
  { typed: 'smrt1', why: 'it holds a digit' },
  { typed: 'dti', why: 'it is too short' },
  { typed: 'beer', why: 'it is another word, one letter from peer' },
  { typed: 'coventry', why: 'it is a place' },
  { typed: 'stoke', why: 'it is a place' },
  { typed: 'xylophone', why: 'it is near nothing' },
  { typed: 'their', why: 'it is a stop word' },
])('$typed stays: $why', ({ typed }) => {
  expect(speller.correct(typed)).toBeNull();
});

test.each([
  { typed: 'smartrecovery', parts: ['smart', 'recovery'] },
  { typed: 'onlinemeeting', parts: ['online', 'meeting'] },
])('$typed is two words', ({ typed, parts }) => {
  expect(speller.split(typed)).toEqual(parts);
});

test('a word is corrected to a word of the pages, never to a place, and never from afar', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (typed) => {
      const meant = speller.correct(typed);
      if (meant === null) return;
      expect(vocabulary.get(meant)).toBeGreaterThan(0);
      expect(typed.length).toBeGreaterThan(3);
      const base = typed.replace(/(?:ings?|ed|ers?|ism|ly|s|d)$/, '');
      expect(Math.min(editDistance(typed, meant), editDistance(base, meant))).toBeLessThanOrEqual(3);
    }),
  );
});

test('a slip inside a long word is put right', () => {
  const long = words.filter((word) => word.length >= 8);
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat({ max: 5 }), (word, at) => {
      const doubled = word.slice(0, at + 1) + word.slice(at);
      const swapped =
        word.slice(0, at + 1) + (word[at + 2] ?? '') + (word[at + 1] ?? '') + word.slice(at + 3);
      expect([word, null]).toContain(speller.correct(swapped));
      if (!speller.isKnown(doubled)) expect(speller.correct(doubled)).toBe(word);
    }),
  );
});
