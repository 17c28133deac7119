export type Road = 'PAGE' | 'ASSET' | 'AREAS' | 'NETWORK';

/** How the worker treats a request; whatever carries a report or a private link is never kept. */
export function roadOf(method: string, url: URL, origin: string, navigates: boolean): Road {
  if (method !== 'GET' || url.origin !== origin) return 'NETWORK';
  if (navigates) return url.pathname === '/report' ? 'PAGE' : 'NETWORK';
  if (url.pathname.startsWith('/report-assets/')) return 'ASSET';
  if (url.pathname.startsWith('/tiles/areas/')) return 'AREAS';
  return 'NETWORK';
}

/** A name that changes with the built files, whose names carry their content's hash (FNV-1a). */
export function cacheVersion(assets: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of assets.join('\n')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
