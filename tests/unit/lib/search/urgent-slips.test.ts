import { expect, test } from 'vitest';
import { isSlipOf } from '../../../../src/lib/search/urgent-slips.ts';

test.each([
  { typed: 'siezure', word: 'seizur', isStem: true, is: true, why: 'two letters swapped' },
  {
    typed: 'ceizure',
    word: 'seizur',
    isStem: true,
    is: true,
    why: 'another first letter that sounds the same',
  },
  { typed: 'beizure', word: 'seizur', isStem: true, is: false, why: 'another first letter that does not' },
  { typed: 'uncontious', word: 'unconscious', isStem: false, is: true, why: 'two letters in a long word' },
  { typed: 'slef', word: 'self', isStem: false, is: true, why: 'a short word, two letters swapped' },
  { typed: 'shelf', word: 'self', isStem: false, is: false, why: 'a short word, one letter more' },
])('$typed for $word: $why', ({ typed, word, isStem, is }) => {
  expect(isSlipOf(typed, { word, isStem })).toBe(is);
});
