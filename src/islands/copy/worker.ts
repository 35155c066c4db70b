/// <reference lib="webworker" />
import { OFFLINE_PAGE } from '../../lib/copy/copy-list.ts';

// The service worker of a kept copy. It is registered only when a reader keeps one, and gone when they remove it.
// A page comes from the network where there is one, because a listing must not be stale.
declare const self: ServiceWorkerGlobalScope;

/** How long a network may keep somebody waiting for a page that the copy holds. */
const PATIENCE_MS = 8_000;

// The page that the copy was kept from is answered from it too, without being loaded anew.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // What a new copy is made of is asked for with no-store: it may never come from the old one.
  if (request.method !== 'GET' || request.cache === 'no-store' || origin !== self.location.origin) return;
  event.respondWith(answer(request, pathname.startsWith('/_astro/')));
});

/** `isLasting` is said of files whose name changes with what they hold. */
async function answer(request: Request, isLasting: boolean): Promise<Response> {
  const isPage = request.mode === 'navigate';
  const copied = await caches.match(request, { ignoreSearch: isPage });
  if (copied && isLasting) return copied;
  try {
    const response = await (copied ? Promise.race([fetch(request), failLater()]) : fetch(request));
    if (!copied || response.status < 500) return response;
  } catch {
    // No network, or none that answers: the copy is what there is.
  }
  return copied ?? (isPage ? await caches.match(OFFLINE_PAGE) : undefined) ?? Response.error();
}

function failLater(): Promise<never> {
  return new Promise((_, fail) => setTimeout(fail, PATIENCE_MS));
}
