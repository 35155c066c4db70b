import { COPY_LIST, type CopyList } from '../../lib/copy/copy-list.ts';
import {
  markAsCopy,
  momentInWords,
  placeAddresses,
  type CopiedPlace,
  type KeptCopy,
} from '../../lib/copy/kept-copy.ts';
import { unpackListings, type ListingColumns } from '../../lib/listing-columns.ts';
import workerAddress from './worker.ts?worker&url';

/** The last thing written into a copy: one without it is not whole. No page has this address. */
const RECORD = '/copy-record.json';

/** The copy on this device. What is left of one that was never finished is cleared away. */
export async function findCopy(): Promise<KeptCopy | null> {
  for (const name of await caches.keys()) {
    const record = await (await caches.open(name)).match(RECORD);
    // Written by ourselves, below.
    if (record) return (await record.json()) as KeptCopy;
    await caches.delete(name);
  }
  return null;
}

/** What a copy takes. Rejects without a network. */
export async function readCopyList(): Promise<CopyList> {
  return (await (await get(COPY_LIST)).json()) as CopyList;
}

/** Keeps a copy in place of any earlier one, whole or not at all. Rejects with what went wrong. */
export async function keepCopy(place: CopiedPlace | null): Promise<void> {
  const saved = momentInWords(new Date());
  const slugs = place?.file ? await readSlugs(place.file) : [];
  const { addresses } = await readCopyList();
  const all = [...new Set([...addresses, ...(place ? placeAddresses(place, slugs) : [])])];
  // Nothing is written before all of it has come.
  const answers = await Promise.all(
    all.map(async (address) => ({ address, answer: await take(address, saved) })),
  );
  const earlier = await caches.keys();
  const name = `copy ${Date.now()}`;
  try {
    const cache = await caches.open(name);
    await Promise.all(answers.map(({ address, answer }) => cache.put(address, answer)));
    await navigator.serviceWorker.register(workerAddress);
    await navigator.serviceWorker.ready;
    await cache.put(RECORD, new Response(JSON.stringify({ saved, place } satisfies KeptCopy)));
  } catch (error) {
    await (earlier.length > 0 ? caches.delete(name) : removeCopy());
    throw error;
  }
  await Promise.all(earlier.map((one) => caches.delete(one)));
}

/** Leaves nothing: no copy, and no worker to answer from one. */
export async function removeCopy(): Promise<void> {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
}

async function readSlugs(file: string): Promise<string[]> {
  return unpackListings((await (await get(file)).json()) as ListingColumns).map(({ slug }) => slug);
}

/** An answer as the copy holds it: pages are marked, and headers that were true of the journey only are dropped. */
async function take(address: string, saved: string): Promise<Response> {
  const answer = await get(address);
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  const body = address.endsWith('/') ? markAsCopy(await answer.text(), saved) : await answer.blob();
  return new Response(body, { headers });
}

/** From the network or not at all: a worker that has a copy already leaves these alone. */
async function get(address: string): Promise<Response> {
  const answer = await fetch(address, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
