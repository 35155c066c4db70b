import { unpackAreas, type PackedAreas } from '../../lib/area-index.ts';
import type { GroupArea } from '../../lib/group-areas.ts';
import type { GroupListing } from '../../lib/group-listing.ts';
import { unpackListings, type ListingColumns } from '../../lib/listing-columns.ts';
import {
  unpackOutcodes,
  unpackPlaces,
  type Outcode,
  type PackedOutcodes,
  type PackedPlaces,
  type TypedPlace,
} from '../../lib/place-index.ts';

const FOLDER = '/data/directory/';
const read = new Map<string, Promise<unknown>>();

/** What a file of our own holds, fetched and unpacked once. Rejects if it cannot be had; a later try may succeed. */
function readOnce<Unpacked>(address: string, unpack: (packed: unknown) => Unpacked): Promise<Unpacked> {
  const known = read.get(address) as Promise<Unpacked> | undefined;
  if (known) return known;
  const answer = fetch(address)
    .then((response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.json() as Promise<unknown>;
    })
    .then(unpack)
    .catch((error: unknown) => {
      read.delete(address);
      throw error;
    });
  read.set(address, answer);
  return answer;
}

// The files are written by our own build from checked content, so their shapes are known.

/** The groups of some files, each once. */
export async function readGroups(addresses: readonly string[]): Promise<GroupListing[]> {
  const files = await Promise.all(
    addresses.map((address) => readOnce(address, (packed) => unpackListings(packed as ListingColumns))),
  );
  return [...new Map(files.flat().map((group) => [group.slug, group])).values()];
}

/** The areas that groups near a point are read by. */
export function readAreas(address: string): Promise<GroupArea[]> {
  return readOnce(address, (packed) => unpackAreas(packed as PackedAreas));
}

/** Every outcode of Great Britain. */
export function readOutcodes(): Promise<Outcode[]> {
  return readOnce(`${FOLDER}outcodes.json`, (packed) => unpackOutcodes(packed as PackedOutcodes));
}

/** Cities, towns and suburbs, or villages. */
export function readPlaces(which: 'towns' | 'villages'): Promise<TypedPlace[]> {
  return readOnce(`${FOLDER}${which}.json`, (packed) => unpackPlaces(packed as PackedPlaces));
}

/** Whether one of the lists of places was read on this page. */
export function hasRead(which: 'towns' | 'villages'): boolean {
  return read.has(`${FOLDER}${which}.json`);
}
