import { unpackStart, type PackedStart, type SearchStart } from '../../lib/search/start.ts';

let start: Promise<SearchStart> | undefined;

/** What the search knows before its engine has come, fetched when first asked for. Rejects if it cannot be. */
export function loadStart(): Promise<SearchStart> {
  start ??= fetchStart().catch((error: unknown) => {
    start = undefined; // a later try may succeed
    throw error;
  });
  return start;
}

async function fetchStart(): Promise<SearchStart> {
  const response = await fetch('/search/start.json');
  if (!response.ok) throw new Error(`The start file answered ${response.status}.`);
  return unpackStart((await response.json()) as PackedStart);
}
