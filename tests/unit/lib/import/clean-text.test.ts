import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../../../src/lib/import/clean-text.ts';

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
