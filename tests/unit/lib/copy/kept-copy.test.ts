import { expect, test } from 'vitest';
import {
  markAsCopy,
  momentInWords,
  placeAddresses,
  sizeInWords,
} from '../../../../src/lib/copy/kept-copy.ts';

test.each([
  { moment: new Date(2026, 10, 27, 15, 40), words: 'Friday 27 November 2026 at 3:40pm', why: 'an afternoon' },
  { moment: new Date(2026, 0, 4, 9, 0), words: 'Sunday 4 January 2026 at 9am', why: 'one figure each' },
  { moment: new Date(2028, 1, 29, 0, 0), words: 'Tuesday 29 February 2028 at midnight', why: 'a leap day' },
])('the moment of a copy is said on the clock of the device: $why', ({ moment, words }) => {
  expect(momentInWords(moment)).toBe(words);
});

test.each([
  { bytes: 630_000, words: '700 kB', why: 'rounded up, so that nobody fetches more than was said' },
  { bytes: 900_000, words: '900 kB', why: 'a whole hundred stays' },
  { bytes: 900_001, words: '1 MB', why: 'ten hundreds are one megabyte' },
  { bytes: 1_250_000, words: '1.3 MB', why: 'above it, in tenths' },
])('the size is $words: $why', ({ bytes, words }) => {
  expect(sizeInWords(bytes)).toBe(words);
});

const leeds = { name: 'Leeds', href: '/groups/in/leeds/', file: '/data/directory/in/leeds.json' };

test('a place comes with every page of its list, every group and the file its filters read', () => {
  const slugs = Array.from({ length: 41 }, (_, index) => `group-${index}`);
  const addresses = placeAddresses(leeds, slugs);
  expect(addresses.slice(0, 3)).toEqual(['/groups/in/leeds/', '/groups/in/leeds/2/', '/groups/group-0/']);
  expect(addresses).toHaveLength(2 + 41 + 1);
  expect(addresses.at(-1)).toBe(leeds.file);
});

test('a place where we hold no group comes with its one page', () => {
  expect(placeAddresses({ ...leeds, file: null }, [])).toEqual(['/groups/in/leeds/']);
});

test('a page of the copy says so first in its main part, and is otherwise as it was', () => {
  const html = '<body><header>Name</header><main id="main" tabindex="-1"><h1>$& and $1</h1></main></body>';
  const marked = markAsCopy(html, 'Friday');
  expect(marked).toMatch(/tabindex="-1"><p role="note"[^>]*>.*saved on Friday\..*<\/p><h1>\$& and \$1<\/h1>/);
  expect(marked.replace(/<p role="note".*<\/p>/, '')).toBe(html);
  expect(marked).not.toMatch(/style=|<script|<style/);
});

test('what is no page of the site is refused, so that no copy goes unmarked', () => {
  expect(() => markAsCopy('<p>Log in to this network</p>', 'Friday')).toThrow('the page has no main part');
});
