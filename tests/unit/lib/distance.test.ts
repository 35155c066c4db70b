import { expect, test } from 'vitest';
import { distanceInWords, milesBetween } from '../../../src/lib/distance.ts';

test('Leeds to Bradford is some eight miles, and there and back the same', () => {
  const leeds = { lat: 53.8, lng: -1.549 };
  const bradford = { lat: 53.795, lng: -1.759 };
  expect(milesBetween(leeds, bradford)).toBeCloseTo(8.6, 1);
  expect(milesBetween(leeds, bradford)).toBe(milesBetween(bradford, leeds));
  expect(milesBetween(leeds, leeds)).toBe(0);
});

test.each([
  { miles: 0, is: 'under a mile away' },
  { miles: 0.99, is: 'under a mile away' },
  { miles: 1.4, is: 'about 1 mile away' },
  { miles: 1.5, is: 'about 2 miles away' },
  { miles: 24.6, is: 'about 25 miles away' },
])('$miles miles is "$is"', ({ miles, is }) => {
  expect(distanceInWords(miles)).toBe(is);
});
