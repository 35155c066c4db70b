import { expect, test } from 'vitest';
import { namesPattern, readingLevel } from '../../../src/lib/reading-level.ts';

const none = namesPattern([]);

test('Flesch-Kincaid by hand: 6 words, 7 syllables, 1 sentence', () => {
  const { fleschKincaid } = readingLevel(['The cat sat upon the mat.'], none);
  expect(fleschKincaid).toBeCloseTo(0.39 * 6 + 11.8 * (7 / 6) - 15.59);
});

test('SMOG by hand: 1 long word in 2 sentences', () => {
  const { smog } = readingLevel(['The organisation met.', 'It was cold.'], none);
  expect(smog).toBeCloseTo(1.043 * Math.sqrt(15) + 3.1291);
});

test('numbers are read as one syllable, and no text has no grade', () => {
  expect(readingLevel(['In 1935 it was 2,000,000.'], none).smog).toBeCloseTo(3.1291);
  expect(readingLevel([], none)).toEqual({ fleschKincaid: 0, smog: 0 });
});

test('a name counts as one word of two syllables, the longest name first, whole words only', () => {
  const names = namesPattern([
    'Alcoholics Anonymous',
    'Alcoholics Anonymous Great Britain (and more)',
    'AA',
    'meeting',
  ]);
  const level = (sentence: string) => readingLevel([sentence], names);
  expect(level('We met Alcoholics Anonymous Great Britain (and more) there.')).toEqual(
    level('We met naming there.'),
  );
  expect(level('We met Alcoholics Anonymous’s people.')).toEqual(level('We met naming people.'));
  expect('AAA and AA'.match(names)).toEqual(['AA']);
  expect('a meeting'.match(names)).toBeNull();
});
