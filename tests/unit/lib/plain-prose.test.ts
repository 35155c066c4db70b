import { expect, test } from 'vitest';
import { blocksOf, plain, sentencesOf, wordsOf } from '../../../src/lib/plain-prose.ts';

test('blocks are paragraphs and items, with the line each begins on', () => {
  const markdown = '## A heading\n\nOne line\ngoes on.\n\n- first\n- second\n  goes on\n\n1. third\n';
  expect(blocksOf(markdown)).toEqual([
    { kind: 'paragraph', text: 'One line goes on.', line: 2, section: 1 },
    { kind: 'item', text: 'first', line: 5, section: 1 },
    { kind: 'item', text: 'second goes on', line: 6, section: 1 },
    { kind: 'item', text: 'third', line: 9, section: 1 },
  ]);
});

test('a text is read without its citations, addresses and marks', () => {
  expect(plain('See [the *guide*](/guides/a/).[@a][@b]\nThen  `go`.')).toBe('See the guide. Then go.');
});

test.each([
  {
    text: 'One. Two? “Three!” Four: Five.',
    are: ['One.', 'Two?', '“Three!”', 'Four:', 'Five.'],
    why: 'each mark ends one',
  },
  {
    text: 'Dr. Jones came. It cost 3.5 pence.',
    are: ['Dr. Jones came.', 'It cost 3.5 pence.'],
    why: 'not every stop does',
  },
  { text: 'AA says: not today.', are: ['AA says: not today.'], why: 'a colon goes on in small letters' },
  { text: '…', are: [], why: 'nothing to read' },
])('sentences: $why', ({ text, are }) => {
  expect(sentencesOf(text)).toEqual(are);
});

test('words keep their hyphens, apostrophes and decimal points', () => {
  expect(wordsOf('A well-known group’s 3.5 – yes, 1,000!')).toEqual([
    'A',
    'well-known',
    'group’s',
    '3.5',
    'yes',
    '1,000',
  ]);
});
