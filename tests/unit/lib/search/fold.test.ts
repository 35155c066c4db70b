import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, wordsOf } from '../../../../src/lib/search/fold.ts';

test.each([
  { typed: 'Don’t', folded: 'dont', why: 'apostrophes are dropped' },
  { typed: "o'clock", folded: 'oclock', why: 'typewriter apostrophes too' },
  { typed: 'Recovery café', folded: 'recovery cafe', why: 'accents go' },
  { typed: 'A.A.', folded: 'aa', why: 'points of initials go' },
  { typed: 'A.A. meetings', folded: 'aa meetings', why: 'and what follows stays' },
  { typed: '12-step', folded: '12 step', why: 'other marks are read as spaces' },
  { typed: '24/7, please!', folded: '24 7 please', why: 'marks side by side are one space' },
  { typed: ' … ', folded: '', why: 'marks alone are nothing' },
])('$typed: $why', ({ typed, folded }) => {
  expect(fold(typed)).toBe(folded);
});

test('folding what is folded changes nothing, and it is words with single spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      expect(wordsOf(text).join(' ')).toBe(folded);
    }),
  );
});
