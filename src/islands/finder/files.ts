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

/** A file of our own, fetched once. Rejects if it cannot be had; a later try may succeed. */
function readJson(address: string): Promise<unknown> {
  const known = read.get(address);
  if (known) return known;
  const answer = fetch(address)
    .then((response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.json() as Promise<unknown>;
    })
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
  const files = (await Promise.all(addresses.map(readJson))) as ListingColumns[];
  return [...new Map(files.flatMap(unpackListings).map((group) => [group.slug, group])).values()];
}

/** The areas that groups near a point are read by. */
export async function readAreas(address: string): Promise<GroupArea[]> {
  const rows = (await readJson(address)) as [number, number, number, number, number][];
  return rows.map(([south, west, north, east, bytes]) => ({ south, west, north, east, bytes }));
}

/** Every outcode of Great Britain. */
export async function readOutcodes(): Promise<Outcode[]> {
  return unpackOutcodes((await readJson(`${FOLDER}outcodes.json`)) as PackedOutcodes);
}

/** Cities, towns and suburbs, or villages. */
export async function readPlaces(which: 'towns' | 'villages'): Promise<TypedPlace[]> {
  return unpackPlaces((await readJson(`${FOLDER}${which}.json`)) as PackedPlaces);
}

/** Whether one of the lists of places was read on this page. */
export function hasRead(which: 'towns' | 'villages'): boolean {
  return read.has(`${FOLDER}${which}.json`);
}
