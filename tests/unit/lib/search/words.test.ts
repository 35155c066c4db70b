import { expect, test } from 'vitest';
import { inDigits, otherNumber } from '../../../../src/lib/search/numbers.ts';
import { stemOf } from '../../../../src/lib/search/stem.ts';
import { contentWords } from '../../../../src/lib/search/stop-words.ts';
import { makePhraseBook } from '../../../../src/lib/search/synonyms.ts';

test.each([
  ['drink', 'drinks', 'drinking', 'drinker', 'drinkers'],
  ['stop', 'stopped', 'stopping', 'stops'],
  ['family', 'families'],
  ['meet', 'meeting', 'meetings'],
  ['relapse', 'relapsed', 'relapses'],
  ['twelve', '12'],
])('%s and its forms are one', (...forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1);
});

test.each([
  ['aa', 'a'],
  ['sober', 'sob'],
  ['sponsor', 'sponge'],
  ['god', 'good'],
])('%s and %s are two', (a, b) => {
  expect(stemOf(a)).not.toBe(stemOf(b));
});

test('numbers are known in words and in digits', () => {
  expect([inDigits('twelve'), inDigits('12'), inDigits('steps')]).toEqual(['12', '12', 'steps']);
  expect([otherNumber('twelve'), otherNumber('12'), otherNumber('steps')]).toEqual(['12', 'twelve', null]);
});

test('a question is cut down to what it asks; one of stop words alone stays', () => {
  expect(contentWords('how do i know if my drinking is a problem'.split(' '))).toEqual([
    'drinking',
    'problem',
  ]);
  expect(contentWords(['who', 'can', 'i', 'be'])).toEqual(['who', 'can', 'i', 'be']);
});

test('a phrase of a group stands for the others, in any form, the longest first', () => {
  const book = makePhraseBook([
    ['stop drinking', 'get sober'],
    ['drinking', 'booze'],
  ]);
  expect(book.conceptsOf(['stopped', 'drinking', 'booze'])).toEqual([
    { words: ['stopped', 'drinking'], others: [['get', 'sober']] },
    { words: ['booze'], others: [['drinking']] },
  ]);
});
