import { expect, test } from 'vitest';
import { makeEngland } from '../../../src/lib/england.ts';
import { inEngland } from '../../fixtures/geography.ts';

test.each([
  { name: 'Leeds', lat: 53.8, lng: -1.55, is: true },
  { name: 'Penzance', lat: 50.12, lng: -5.54, is: true },
  { name: 'Cowes, on an island', lat: 50.75, lng: -1.31, is: true },
  { name: 'Cardiff', lat: 51.48, lng: -3.18, is: false },
  { name: 'Edinburgh', lat: 55.95, lng: -3.19, is: false },
  { name: 'Douglas, Isle of Man', lat: 54.15, lng: -4.48, is: false },
  { name: 'Paris', lat: 48.85, lng: 2.35, is: false },
  { name: 'Leeds with its numbers swapped', lat: -1.55, lng: 53.8, is: false },
])('$name: $is', ({ lat, lng, is }) => {
  expect(inEngland({ lat, lng })).toBe(is);
});

test('a hole in an outline is outside', () => {
  const square = (from: number, to: number) => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ];
  const inside = makeEngland(
    JSON.stringify({
      features: [{ geometry: { type: 'Polygon', coordinates: [square(0, 10), square(4, 6)] } }],
    }),
  );
  expect([inside({ lat: 2, lng: 2 }), inside({ lat: 5, lng: 5 }), inside({ lat: 11, lng: 5 })]).toEqual([
    true,
    false,
    false,
  ]);
});
