import { expect, test } from 'vitest';
import { readPlaces } from '../../../src/cli/read-content.ts';

test('the list of places is read by slug, with its regions', async () => {
  const places = await readPlaces(new URL('../../../src/assets/geo/places.csv', import.meta.url));
  expect(places.get('leeds')).toEqual({
    name: 'Leeds',
    district: 'Leeds',
    region: 'yorkshire-and-the-humber',
  });
  expect(places.get('chepstow')?.region).toBeNull();
  expect(places.size).toBe(6299);
});
