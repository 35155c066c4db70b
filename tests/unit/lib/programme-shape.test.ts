import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ring, stairs } from '../../../src/lib/programme-shape.ts';

/** `ProgrammeShape.astro` draws 400 by 150, and each mark as a circle with this radius and a stroke. */
const REACH = 15;
const drawings = [
  { name: 'stairs', draw: stairs },
  { name: 'ring', draw: ring },
];

describe.each(drawings)('$name', ({ draw }) => {
  test('no parts, no marks', () => {
    expect(draw(0)).toEqual([]);
  });

  test('marks are numbered from 1, one for each part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const numbers = Array.from({ length: count }, (_, index) => index + 1);
        expect(draw(count).map(({ number }) => number)).toEqual(numbers);
      }),
    );
  });

  test('every mark stays inside the drawing, its edge too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        for (const { x, y } of draw(count)) {
          expect(x).toBeGreaterThanOrEqual(REACH);
          expect(x).toBeLessThanOrEqual(400 - REACH);
          expect(y).toBeGreaterThanOrEqual(REACH);
          expect(y).toBeLessThanOrEqual(150 - REACH);
        }
      }),
    );
  });
});

test.each([
  { count: 1, is: [[22, 128]], why: 'a single step stands at the foot' },
  {
    count: 3,
    is: [
      [22, 128],
      [200, 75],
      [378, 22],
    ],
    why: 'steps rise evenly from the lower left to the upper right',
  },
])('$why', ({ count, is }) => {
  expect(stairs(count).map(({ x, y }) => [x, y])).toEqual(is);
});

test('each step is further right and higher than the one before', () => {
  const steps = stairs(12);
  for (const [index, { x, y }] of steps.slice(1).entries()) {
    expect(x).toBeGreaterThan(steps[index]?.x ?? Infinity);
    expect(y).toBeLessThan(steps[index]?.y ?? -Infinity);
  }
});

test('a ring begins at the top and goes round clockwise', () => {
  expect(ring(4).map(({ x, y }) => [x, y])).toEqual([
    [200, 22],
    [310.4, 75],
    [200, 128],
    [89.6, 75],
  ]);
});
