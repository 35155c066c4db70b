import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../src/lib/import/clean-text.ts';
import { row } from '../../../fixtures/import-one.ts';
import { onlyGroup, refusalsOf } from '../../../fixtures/importing.ts';

test.each([
  { text: 'Women&#8217;s group', is: 'Women’s group', why: 'a number WordPress writes for a letter' },
  { text: 'Tea &amp; talk', is: 'Tea & talk', why: 'a name HTML has for a letter' },
  { text: 'Ring <b>twice</b><br/>please', is: 'Ring twice please', why: 'tags' },
  { text: ' a\r\n\tb  c ', is: 'a b c', why: 'line breaks and tabs' },
  { text: 'Hall\u202e\u200b\ufeff', is: 'Hall', why: 'invisible letters that turn or hide others' },
  { text: '\u001b[31mred', is: '[31mred', why: 'what would colour a terminal' },
  { text: 'Cafe\u0301', is: 'Café', why: 'letters in two parts' },
  { text: '朝の集い', is: '朝の集い', why: 'any writing is left alone' },
  { text: '5 < 6 and 7 > 6', is: '5 < 6 and 7 > 6', why: 'signs that are no tags' },
  { text: '&constructor; &zz;', is: '&constructor; &zz;', why: 'names that mean nothing' },
])('$why', ({ text, is }) => {
  expect(cleanText(text)).toBe(is);
});

test('any text becomes one clean line, and cleaning it again changes no length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text);
      return clean === clean.trim() && !/[\p{Cc}\p{Cf}]|\s\s/u.test(clean);
    }),
  );
});

test('a text of a million letters is read only at its beginning', () => {
  expect(cleanText('a'.repeat(1_000_000)).length).toBeLessThan(30_000);
});

test.each([
  ['Caf&eacute; Sober', 'Café Sober'],
  ['&Eacute;lan &ccedil;a', 'Élan ça'],
  ['Step One &hellip;', 'Step One …'],
  ['Women&#146;s &#150; talk', 'Women’s – talk'],
  ['&bull; Tea &middot; &pound;2', '• Tea · £2'],
  ['a&commat;b', 'a@b'],
])('names that HTML has for letters: %s', (text, is) => {
  expect(cleanText(text)).toBe(is);
});

describe('names', () => {
  test.each([
    ['<script>alert(1)</script>Hope <b>group</b> &amp; friends', 'Hope group & friends'],
    ['Men &amp;amp; women', 'Men & women'],
    ['&amp;lt;i&amp;gt;Hope&amp;lt;/i&amp;gt;', 'Hope'],
    ['Family 👨‍👩‍👧 group', 'Family 👨‍👩‍👧 group'],
    ['Ho\u200dpe', 'Hope'],
  ])('%s', (name, is) => {
    expect(onlyGroup(row({ name })).name).toBe(is);
  });

  test('a tag that nobody closed is refused, and so is an address without end', () => {
    expect(refusalsOf(row({ name: 'Hope <img src=x onerror=alert(1)' })).join()).toContain(
      'It holds markup.',
    );
    expect(refusalsOf(row({ location: 'x'.repeat(10_000) })).join()).toMatch(
      /location “x+…”: Found 10,000 characters/,
    );
  });
});
