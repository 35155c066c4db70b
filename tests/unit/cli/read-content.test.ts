import { expect, test } from 'vitest';
import { readPlaces } from '../../../src/cli/read-content.ts';

test('the list of places is read by slug, those outside England too', async () => {
  const places = await readPlaces(new URL('../../../src/assets/geo/places.csv', import.meta.url));
  expect(places.get('leeds')).toEqual({
    name: 'Leeds',
    slug: 'leeds',
    lat: 53.801,
    lng: -1.55,
    district: 'Leeds',
    region: 'yorkshire-and-the-humber',
    aliases: [],
  });
  expect(places.get('chepstow')?.region).toBeNull();
  expect(places.size).toBe(6299);
});
