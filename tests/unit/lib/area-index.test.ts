import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packAreas, unpackAreas } from '../../../src/lib/area-index.ts';

const area = fc
  .record({
    lat: fc.double({ min: 49, max: 56, noNaN: true }),
    lng: fc.double({ min: -7, max: 2, noNaN: true }),
    high: fc.double({ min: 0, max: 2, noNaN: true }),
    wide: fc.double({ min: 0, max: 2, noNaN: true }),
    bytes: fc.nat(9_999),
  })
  .map(({ lat, lng, high, wide, bytes }) => ({
    south: lat,
    west: lng,
    north: lat + high,
    east: lng + wide,
    bytes,
  }));

test('an area comes back no smaller, and larger by a hundredth of a degree and a hundred bytes at most', () => {
  fc.assert(
    fc.property(fc.array(area, { maxLength: 30 }), (areas) => {
      const read = unpackAreas(packAreas(areas));
      expect(read).toHaveLength(areas.length);
      for (const [number, { south, west, north, east, bytes }] of areas.entries()) {
        const back = read[number];
        const grown = [
          south - (back?.south ?? NaN),
          west - (back?.west ?? NaN),
          (back?.north ?? NaN) - north,
          (back?.east ?? NaN) - east,
          ((back?.bytes ?? NaN) - bytes) / 10_000,
        ];
        for (const by of grown) {
          expect(by).toBeGreaterThan(-1e-9);
          expect(by).toBeLessThan(0.01 + 1e-9);
        }
      }
    }),
  );
});
