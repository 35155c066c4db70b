import { unpackStart, type PackedRest, type PackedStart, type SearchStart } from '../../lib/search/start.ts';

let packed: Promise<PackedStart> | undefined;
let start: Promise<SearchStart> | undefined;
let whole: Promise<SearchStart> | undefined;
let arrived: SearchStart | undefined;

/** What suggestions need, fetched when first asked for: all that the search knows, once the rest has come. Rejects if it cannot be had. */
export function loadStart(): Promise<SearchStart> {
  start ??= loadPacked()
    .then((first) => unpackStart(first))
    .catch((error: unknown) => {
      start = undefined; // a later try may succeed
      throw error;
    });
  return arrived ? Promise.resolve(arrived) : start;
}

/** All that the search knows beside its engine, fetched when first asked for. Rejects if it cannot be had. */
export function loadWhole(): Promise<SearchStart> {
  whole ??= Promise.all([loadPacked(), read<PackedRest>('/search/words.json')])
    .then(([first, rest]) => (arrived = unpackStart(first, rest)))
    .catch((error: unknown) => {
      whole = undefined;
      throw error;
    });
  return whole;
}

function loadPacked(): Promise<PackedStart> {
  packed ??= read<PackedStart>('/search/start.json').catch((error: unknown) => {
    packed = undefined;
    throw error;
  });
  return packed;
}

async function read<Packed>(address: string): Promise<Packed> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as Packed;
}
