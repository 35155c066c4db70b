import { expect, test } from 'vitest';
import { median } from '../../../src/lib/median.ts';

test.each([
  { numbers: [], is: 0, why: 'of none, 0' },
  { numbers: [5], is: 5, why: 'of one, itself' },
  { numbers: [9, 1, 5], is: 5, why: 'of three, the second by size' },
  { numbers: [10, 2, 4, 8], is: 6, why: 'of four, the mean of the two in the middle' },
])('$why', ({ numbers, is }) => {
  expect(median(numbers)).toBe(is);
});
