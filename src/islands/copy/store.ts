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
  // What another tab is writing has no record yet. That tab holds the lock, so nothing is cleared away then.
  await whileAlone({ ifAvailable: true }, clearUnfinished);
  for (const name of await caches.keys()) {
    const record = await readRecord(name);
    if (record) return record;
  }
  return null;
}

async function clearUnfinished(): Promise<void> {
  for (const name of await caches.keys()) {
    if (!(await readRecord(name))) await caches.delete(name);
  }
}

/** The record of a copy; null where it is not whole. */
async function readRecord(name: string): Promise<KeptCopy | null> {
  const record = await (await caches.open(name)).match(RECORD);
  // Written by ourselves, below.
  return record ? ((await record.json()) as KeptCopy) : null;
}

/**
 * Works on the copies of this device while no other tab does; where `ifAvailable`, not at all if one does. A
 * browser without locks works at once, as if it had one tab.
 */
async function whileAlone(options: LockOptions, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request('copy', options, (lock) => (lock ? work() : undefined));
}

async function deleteAll(names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => caches.delete(name)));
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
  await whileAlone({}, () => writeCopy(answers, { saved, place }));
}

async function writeCopy(
  answers: readonly { address: string; answer: Response }[],
  record: KeptCopy,
): Promise<void> {
  const earlier = await caches.keys();
  const name = `copy ${Date.now()}`;
  try {
    const cache = await caches.open(name);
    await Promise.all(answers.map(({ address, answer }) => cache.put(address, answer)));
    await navigator.serviceWorker.register(workerAddress);
    await navigator.serviceWorker.ready;
    await cache.put(RECORD, new Response(JSON.stringify(record)));
  } catch (error) {
    await (earlier.length > 0 ? caches.delete(name) : clearDevice());
    throw error;
  }
  await deleteAll(earlier);
}

/** Leaves nothing: no copy, and no worker to answer from one. A copy being saved in another tab is removed once it is. */
export async function removeCopy(): Promise<void> {
  await whileAlone({}, clearDevice);
}

async function clearDevice(): Promise<void> {
  await deleteAll(await caches.keys());
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
