import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitMap, ringsToPath, type MapFrame } from '../../../src/lib/map-path.ts';

type Point = readonly [number, number];

/** A frame that leaves points where they are. */
const asIs: MapFrame = { width: 100, height: 100, place: (point) => point };
const square: Point[] = [
  [0, 0],
  [0, 5],
  [5, 5],
  [5, 0],
  [0, 0],
];

describe('fitMap', () => {
  const [southWest, northEast]: [Point, Point] = [
    [-2, 50],
    [0, 52],
  ];
  const frame = fitMap([southWest, northEast], 100);

  test.each([
    { point: southWest, is: [0, 100], why: 'the south-west corner is at the lower left' },
    {
      point: northEast,
      is: [60, 0],
      why: 'the north-east corner is at the upper right, narrowed by cos 53°',
    },
    { point: [-1, 51] as const, is: [30, 50], why: 'the middle stays the middle' },
  ])('$why', ({ point, is }) => {
    expect(frame.place(point)).toEqual(is);
  });

  test('is as high as asked, and as wide as the points need', () => {
    expect(frame).toMatchObject({ height: 100, width: 61 });
  });

  test('every point lies on the drawing, in whole units', () => {
    const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const points = fc.array(fc.tuple(degrees(-6, 2), degrees(50, 56)));
    fc.assert(
      fc.property(points, (others) => {
        const all = [...others, southWest, northEast];
        const { place, width, height } = fitMap(all, 420);
        for (const [x, y] of all.map(place)) {
          expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
          expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
        }
      }),
    );
  });
});

describe('ringsToPath', () => {
  test.each<{ rings: Point[][]; is: string; why: string }>([
    { rings: [], is: '', why: 'nothing to draw' },
    { rings: [square], is: 'M0 0l0 5 5 0 0-5-5 0z', why: 'moves are relative, a minus needs no space' },
    {
      rings: [square.flatMap((point) => [point, point])],
      is: 'M0 0l0 5 5 0 0-5-5 0z',
      why: 'points that fall together are written once',
    },
    {
      rings: [square.slice(0, 2).concat(square.slice(0, 1))],
      is: '',
      why: 'a ring of two points is dropped',
    },
    { rings: [Array.from({ length: 9 }, () => [1, 1])], is: '', why: 'so is an island smaller than a unit' },
    {
      rings: [[...square.slice(0, 3), [0, 0]]],
      is: 'M0 0l0 5 5 0-5-5z',
      why: 'a ring of three points is the smallest drawn',
    },
    {
      rings: [square, square],
      is: 'M0 0l0 5 5 0 0-5-5 0zM0 0l0 5 5 0 0-5-5 0z',
      why: 'islands follow each other',
    },
  ])('$why', ({ rings, is }) => {
    expect(ringsToPath(rings, asIs)).toBe(is);
  });

  /** The points a browser draws for a path of one ring. */
  function pointsOf(path: string): Point[] {
    const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, index) => {
      x += numbers[2 * index] ?? NaN;
      y += numbers[2 * index + 1] ?? NaN;
      return [x, y] as const;
    });
  }

  test('the moves lead through every point in order', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(fc.uniqueArray(point, { minLength: 4, selector: String }), (ring) => {
        expect(pointsOf(ringsToPath([ring], asIs))).toEqual(ring);
      }),
    );
  });
});
