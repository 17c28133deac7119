import { openEntryStore } from '../entry/open-entry-store';
import { drainQueue } from '../sending/drain-queue';
import { realWire } from '../sending/real-wire';
import { cacheVersion, roadOf } from './roads.rules';
import type { WorkerScope } from './worker-scope';

declare const __FORM_ASSETS__: readonly string[];

const scope = globalThis as unknown as WorkerScope;
const SHELL = '/report';
const FORM_CACHE = `tanggap-report-${cacheVersion(__FORM_ASSETS__)}`;
const AREA_CACHE = 'tanggap-areas';
const PAGE_PATIENCE_MS = 4000;

// A new version waits until every page of the old one is closed: its pages still load parts by their old names.
scope.addEventListener('install', (event) => {
  event.waitUntil(caches.open(FORM_CACHE).then((cache) => cache.addAll([SHELL, ...__FORM_ASSETS__])));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('tanggap-report-') && name !== FORM_CACHE)
            .map((name) => caches.delete(name)),
        ),
      ),
  );
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const road = roadOf(request.method, new URL(request.url), location.origin, request.mode === 'navigate');
  if (road === 'PAGE') event.respondWith(freshOrKeptPage(request));
  if (road === 'ASSET') event.respondWith(kept(request, FORM_CACHE));
  if (road === 'AREAS') event.respondWith(keptAreas(request));
});

/** The network came back after the page was closed: send what waits. A rejection makes the browser try again. */
scope.addEventListener('sync', (event) => {
  event.waitUntil(sendWaiting());
});

async function sendWaiting(): Promise<void> {
  const store = await openEntryStore();
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('tanggap-report') : null;
  await drainQueue(store, realWire, () => channel?.postMessage('changed'));
  channel?.close();
  const left = (await store.all()).some((entry) => entry.delivery.state === 'WAITING');
  if (left) throw new Error('reports are still waiting');
}

/** The page from the network when it answers in time, else as it was at install: both name parts that can be had. */
async function freshOrKeptPage(request: Request): Promise<Response> {
  const keptPage = await caches.match(SHELL, { cacheName: FORM_CACHE });
  if (!keptPage) return fetch(request);
  const late = new Promise<Response>((resolve) => {
    setTimeout(() => {
      resolve(keptPage.clone());
    }, PAGE_PATIENCE_MS);
  });
  const fresh = fetch(request).then(
    (response) => (response.status < 500 ? response : keptPage),
    () => keptPage,
  );
  return Promise.race([fresh, late]);
}

async function kept(request: Request, cacheName: string): Promise<Response> {
  return (await caches.match(request, { cacheName })) ?? fetch(request);
}

async function keptAreas(request: Request): Promise<Response> {
  const cache = await caches.open(AREA_CACHE);
  const known = await cache.match(request);
  if (known) return known;
  const response = await fetch(request);
  if (!response.ok) return response;
  const path = new URL(request.url).pathname;
  // The address carries the boundaries' version: an older one of the same city is of no more use.
  for (const older of await cache.keys()) if (new URL(older.url).pathname === path) await cache.delete(older);
  await cache.put(request, response.clone());
  return response;
}
