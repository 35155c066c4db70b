import fc from 'fast-check';
import { expect, test } from 'vitest';
import { milesBetween, type Point } from '../../../src/lib/distance.ts';
import { NearbyIndex } from '../../../src/lib/nearby.ts';

const anyone = () => true;
const itself = (point: Point) => point;

test('the distance between two cities is the one of a map', () => {
  const leeds = { lat: 53.8, lng: -1.55 };
  const london = { lat: 51.507, lng: -0.128 };
  expect(milesBetween(leeds, london)).toBeCloseTo(169, 0);
  expect(milesBetween(leeds, leeds)).toBe(0);
});

test('of items equally near, the earlier stands first', () => {
  const items = ['b', 'a', 'c'].map((name) => ({ name, lat: 53.8, lng: -1.55 }));
  const found = new NearbyIndex(items, itself).nearest({ lat: 53.8, lng: -1.55 }, 2, anyone);
  expect(found).toEqual([
    { item: items[0], miles: 0 },
    { item: items[1], miles: 0 },
  ]);
});

test('where there are fewer than asked for, all are given', () => {
  const far = { lat: 50.1, lng: -5.5 };
  expect(new NearbyIndex([far], itself).nearest({ lat: 55.7, lng: -2 }, 5, anyone)).toHaveLength(1);
  expect(new NearbyIndex<Point>([], itself).nearest(far, 5, anyone)).toEqual([]);
});

test('what the index finds is what looking at everything finds', () => {
  // A coarse grid, so that many stand at one point and on the edges of cells.
  const degrees = (min: number, max: number) =>
    fc.integer({ min: min * 20, max: max * 20 }).map((steps) => steps / 20);
  const point = fc.record({ lat: degrees(50, 55.8), lng: degrees(-6.4, 1.8) });
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 80 }),
      point,
      fc.integer({ min: 1, max: 6 }),
      fc.nat(3),
      (points, to, count, skipped) => {
        const items = points.map((at, place) => ({ ...at, place }));
        const accepts = ({ place }: { place: number }) => place % 4 !== skipped;
        const all = items
          .filter(accepts)
          .map((item) => ({ item, miles: milesBetween(to, item) }))
          .toSorted((a, b) => a.miles - b.miles || a.item.place - b.item.place);
        expect(new NearbyIndex(items, itself).nearest(to, count, accepts)).toEqual(all.slice(0, count));
      },
    ),
    { numRuns: 500, seed: 20261127 },
  );
});
