import { expect, test } from 'vitest';
import { addressWords } from '../../../src/lib/address-words.ts';

test.each([
  { of: '/groups/in/leeds/', are: 'groups in leeds', why: 'the parts of an address are words' },
  { of: '/Smart_Recovery-meetings.html', are: 'Smart Recovery meetings', why: 'an ending says nothing' },
  {
    of: '/aa%20meetings/2/',
    are: 'aa meetings',
    why: 'a space is a space, and the number of a page no word',
  },
  { of: '/12-steps/', are: '12 steps', why: 'a number among words is one of them' },
  { of: '/100%-sober/%zz', are: '100 sober zz', why: 'a per cent sign may stand for nothing' },
  { of: '/404.html', are: '', why: 'the page’s own address has no words' },
  { of: '/', are: '', why: 'nor has the home page' },
  { of: '/a/b/c/d/e/f/g/h/last-one/', are: 'c d e f g h last one', why: 'the last words say most' },
])('$why', ({ of, are }) => {
  expect(addressWords(of)).toBe(are);
});
