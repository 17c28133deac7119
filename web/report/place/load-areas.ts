import { areasOf, type Area } from './area-geometry.rules';

const loaded = new Map<string, Promise<readonly Area[]>>();

/** The boundaries of a city, fetched once per version; the service worker keeps them for later. */
export function loadAreas(slug: string, version: number): Promise<readonly Area[]> {
  const address = `/tiles/areas/${encodeURIComponent(slug)}.geojson?v=${String(version)}`;
  const known = loaded.get(address);
  if (known) return known;
  const loading = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`areas ${String(response.status)}`);
    return areasOf((await response.json()) as Parameters<typeof areasOf>[0]);
  });
  loading.catch(() => loaded.delete(address));
  loaded.set(address, loading);
  return loading;
}
