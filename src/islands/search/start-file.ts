import { unpackStart, type PackedStart, type SearchStart } from '../../lib/search/start.ts';

let start: Promise<SearchStart> | undefined;

/**
 * What the search knows before its engine has come, fetched when first asked for. Rejects if it cannot be.
 * `sent` is the answer to a request already made: on a slow line, one made before this script came saves a round trip.
 */
export function loadStart(sent?: Promise<Response>): Promise<SearchStart> {
  start ??= readStart(sent ?? fetch('/search/start.json')).catch((error: unknown) => {
    start = undefined; // a later try may succeed
    throw error;
  });
  return start;
}

async function readStart(sent: Promise<Response>): Promise<SearchStart> {
  const response = await sent;
  if (!response.ok) throw new Error(`The start file answered ${response.status}.`);
  return unpackStart((await response.json()) as PackedStart);
}
