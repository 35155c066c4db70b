import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, cutIntoAreas, reachFrom } from '../../../src/lib/group-areas.ts';
import { milesBetween } from '../../../src/lib/distance.ts';

const point = fc.record({
  lat: fc.double({ min: 50, max: 55, noNaN: true }),
  lng: fc.double({ min: -5, max: 2, noNaN: true }),
});

test('cutting loses nothing, doubles nothing and makes no area too full', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 60 }), (points) => {
      const areas = cutIntoAreas(points, 5);
      expect(areas.flat()).toHaveLength(points.length);
      expect(new Set(areas.flat())).toEqual(new Set(points));
      for (const area of areas.filter(({ length }) => length > 5)) {
        expect(new Set(area.map(({ lat, lng }) => `${lat},${lng}`)).size).toBe(1);
      }
    }),
  );
});

test('many groups in one town stay together', () => {
  const town = Array.from({ length: 20 }, () => ({ lat: 53.8, lng: -1.55 }));
  expect(cutIntoAreas(town, 5)).toHaveLength(1);
});

test('within the reach nothing is left out', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), point, (points, from) => {
      const areas = cutIntoAreas(points, 5);
      const index = areas.map((area) => ({ ...boundsOf(area), bytes: 100 }));
      const reach = reachFrom(from, index, 300);
      const read = new Set(reach.areas.flatMap((number) => areas[number] ?? []));
      const missed = points.filter((one) => !read.has(one) && milesBetween(from, one) < reach.miles - 0.001);
      expect(missed).toEqual([]);
    }),
  );
});

test('three areas are read whatever they weigh, because a point may lie in a corner', () => {
  const area = (lat: number) => ({ south: lat, north: lat + 1, west: 0, east: 1, bytes: 9000 });
  const reach = reachFrom({ lat: 50.5, lng: 0.5 }, [area(50), area(51), area(52), area(53)], 1000);
  expect(reach.areas).toEqual([0, 1, 2]);
  expect(reach.miles).toBeGreaterThan(100);
});

test('nothing beyond the distance asked for is read', () => {
  const area = (lat: number) => ({ south: lat, north: lat + 1, west: 0, east: 1, bytes: 10 });
  expect(reachFrom({ lat: 50.5, lng: 0.5 }, [area(50), area(53)], 1000, 10).areas).toEqual([0]);
});
