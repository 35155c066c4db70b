import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitalise, count, listInWords, slugify } from '../../../src/lib/text.ts';

test.each([
  { text: 'monday', is: 'Monday', why: 'the first letter becomes a capital' },
  { text: 'first Monday', is: 'First Monday', why: 'capitals further on stay' },
  { text: 'élan', is: 'Élan', why: 'a letter with an accent keeps it' },
  { text: '', is: '', why: 'nothing stays nothing' },
])('$why', ({ text, is }) => {
  expect(capitalise(text)).toBe(is);
});

test.each([
  { items: [], is: '', why: 'no items are no words' },
  { items: ['a'], is: 'a', why: 'one item stands alone' },
  { items: ['a', 'b'], is: 'a and b', why: 'two items are joined by a word' },
  { items: ['a', 'b', 'c'], is: 'a, b and c', why: 'British lists have no comma before "and"' },
])('$why', ({ items, is }) => {
  expect(listInWords(items)).toBe(is);
});

describe('count', () => {
  test.each([
    { number: 0, is: '0 groups', why: 'none takes the plural' },
    { number: 1, is: '1 group', why: 'one takes the singular' },
    { number: 2, is: '2 groups', why: 'two take the plural' },
    { number: 1000, is: '1,000 groups', why: 'thousands are parted by a comma' },
  ])('$why', ({ number, is }) => {
    expect(count(number, 'group')).toBe(is);
  });

  test('a word with a plural of its own gets it', () => {
    expect(count(2, 'new address', 'new addresses')).toBe('2 new addresses');
    expect(count(1, 'new address', 'new addresses')).toBe('1 new address');
  });
});

describe('slugify', () => {
  test.each([
    { name: 'Yorkshire and The Humber', is: 'yorkshire-and-the-humber', why: 'spaces become hyphens' },
    { name: 'King’s Lynn', is: 'kings-lynn', why: 'a curly apostrophe parts no word' },
    { name: "King's Lynn", is: 'kings-lynn', why: 'a straight apostrophe parts no word' },
    { name: 'St. Ives', is: 'st-ives', why: 'a full stop parts no word' },
    { name: 'Café Zoë', is: 'cafe-zoe', why: 'accents are left off' },
    {
      name: 'Bournemouth, Christchurch',
      is: 'bournemouth-christchurch',
      why: 'a run of marks is one hyphen',
    },
    { name: '  (Leeds)  ', is: 'leeds', why: 'no hyphen at either end' },
    { name: '—', is: '', why: 'marks alone leave nothing' },
  ])('$why', ({ name, is }) => {
    expect(slugify(name)).toBe(is);
  });

  const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

  test('a slug is its own slug', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(slugify(slugify(name))).toBe(slugify(name));
      }),
    );
  });

  test('any text gives a slug the schemas take, or nothing', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(slugify(name)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });
});
