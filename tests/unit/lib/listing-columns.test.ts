import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packListings, unpackListings } from '../../../src/lib/listing-columns.ts';
import { aListing, anyListing } from '../../fixtures/listings.ts';

test('what is packed comes out the same, through JSON', () => {
  fc.assert(
    fc.property(fc.array(anyListing, { maxLength: 20 }), (listings) => {
      const sent = JSON.parse(JSON.stringify(packListings(listings))) as ReturnType<typeof packListings>;
      expect(unpackListings(sent)).toEqual(listings);
    }),
  );
});

test('what repeats is written once, and a slug that follows from the name not at all', () => {
  const packed = packListings([aListing(), aListing({ slug: 'riverside-2' })]);
  expect(packed.organisation.values).toHaveLength(1);
  expect(packed.slugs).toEqual([0, 'riverside-2']);
});

test('a file that does not fit together is refused', () => {
  const packed = packListings([aListing()]);
  expect(() => unpackListings({ ...packed, format: { values: [], of: [3] } })).toThrow('broken');
});
