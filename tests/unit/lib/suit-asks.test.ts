import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeIn, readChoices } from '../../../src/lib/choice-address.ts';
import { addressOf, isOnlyPlace, meetsAll, metInWords, oneOfEach } from '../../../src/lib/suit-asks.ts';

const asks = [['goal:stop', 'goal:cut-down'], ['faith:part-of-it'], ['in-england:room', 'online:online']];
const codes = asks.flat();

test.each([
  { named: [], is: [], why: 'nothing named, nothing answered' },
  { named: ['faith:part-of-it'], is: ['faith:part-of-it'], why: 'the others are skipped' },
  { named: ['goal:cut-down', 'goal:stop'], is: ['goal:stop'], why: 'a question has one answer: the first' },
  { named: ['online:online', 'in-england:room'], is: ['in-england:room'], why: 'two questions asked as one' },
])('$named: $why', ({ named, is }) => {
  expect(oneOfEach(asks, named)).toEqual(is);
});

test.each([
  { matters: [], place: null, is: '#' },
  { matters: [], place: 'source-3', is: '#source-3' },
  { matters: ['goal:stop'], place: null, is: '#matters=goal:stop' },
  {
    matters: ['goal:stop', 'faith:part-of-it'],
    place: 'faith',
    is: '#matters=goal:stop,faith:part-of-it&at=faith',
  },
])('the address is $is', ({ matters, place, is }) => {
  expect(addressOf(matters, place)).toBe(is);
});

test('what an address is written from is read out of it', () => {
  const place = fc.option(fc.stringMatching(/^[a-z][a-z0-9-]*$/));
  fc.assert(
    fc.property(fc.subarray(codes), place, (matters, at) => {
      const hash = addressOf(matters, at);
      expect(readChoices(hash, { orgs: [], matters: codes }).matters).toEqual(matters);
      expect(placeIn(hash)).toBe(at);
    }),
  );
});

test.each([
  { hash: '', is: false },
  { hash: '#', is: false },
  { hash: '#source-3', is: true },
  { hash: '#matters=goal:stop', is: false },
  { hash: '#matters=goal:stop&at=source-3', is: false },
])('"$hash" names a part of the page and nothing else: $is', ({ hash, is }) => {
  expect(isOnlyPlace(hash)).toBe(is);
});

const wishes = [
  { want: 'You want no faith in it', word: 'Does not fit' },
  { want: 'You want to stop', word: 'Fits' },
  { want: 'You are a woman', word: 'Fits' },
];

test('an organisation’s fits are told in words, in the one order, and not counted', () => {
  expect(metInWords(wishes)).toEqual([
    'Fits: you want to stop; you are a woman.',
    'Does not fit: you want no faith in it.',
  ]);
});

test('all wishes are met when each is met in full', () => {
  expect(meetsAll(wishes)).toBe(false);
  expect(meetsAll(wishes.slice(1))).toBe(true);
});
