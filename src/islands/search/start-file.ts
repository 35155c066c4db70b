import { unpackStart, type PackedRest, type PackedStart, type SearchStart } from '../../lib/search/start.ts';

let packed: Promise<PackedStart> | undefined;
let start: Promise<SearchStart> | undefined;
let whole: Promise<SearchStart> | undefined;
let arrived: SearchStart | undefined;

/**
 * What suggestions need, fetched when first asked for: all that the search knows, once the rest has come. Rejects if
 * it cannot be had. `sent` is the answer to a request already made: on a slow line, one made before this script came
 * saves a round trip.
 */
export function loadStart(sent?: Promise<Response>): Promise<SearchStart> {
  start ??= loadPacked(sent)
    .then((first) => unpackStart(first))
    .catch((error: unknown) => {
      start = undefined; // a later try may succeed
      throw error;
    });
  return arrived ? Promise.resolve(arrived) : start;
}

/** All that the search knows beside its engine, fetched when first asked for. Rejects if it cannot be had. */
export function loadWhole(): Promise<SearchStart> {
  whole ??= Promise.all([loadPacked(), read<PackedRest>(fetch('/search/words.json'))])
    .then(([first, rest]) => (arrived = unpackStart(first, rest)))
    .catch((error: unknown) => {
      whole = undefined;
      throw error;
    });
  return whole;
}

function loadPacked(sent?: Promise<Response>): Promise<PackedStart> {
  packed ??= read<PackedStart>(sent ?? fetch('/search/start.json')).catch((error: unknown) => {
    packed = undefined;
    throw error;
  });
  return packed;
}

async function read<Packed>(sent: Promise<Response>): Promise<Packed> {
  const response = await sent;
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return (await response.json()) as Packed;
}
