/** What an engine tells when something failed; both engines' events have this much. */
export interface EngineFault {
  readonly error?: { readonly message?: string; readonly status?: number } | undefined;
  readonly sourceId?: string | undefined;
}

/** What stands in the way of a whole map: report tiles that did not come, or a token that Mapbox refused. */
export type MapTrouble = 'tiles' | 'token';

export function troubleOf({ error, sourceId }: EngineFault): MapTrouble | null {
  if (sourceId === 'reports') return 'tiles';
  if (sourceId !== undefined) return null;
  const unauthorised = error?.status === 401 || error?.status === 403;
  return unauthorised || /access token/i.test(error?.message ?? '') ? 'token' : null;
}

/** Milliseconds until failed tiles are asked for again: 5 s, then ever longer, at most a minute. */
export const tilesRetryMs = (failures: number): number => Math.min(60_000, 5_000 * 2 ** failures);
