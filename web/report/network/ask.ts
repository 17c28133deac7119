import { language } from '../words/language';

/** An answer of the API, or the way in which there was none. */
export type Answer<T> =
  | { readonly kind: 'DATA'; readonly data: T }
  | { readonly kind: 'RATE_LIMITED'; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'NO_NETWORK' }
  /** The API itself says that it cannot read what is asked: asking again changes nothing. */
  | { readonly kind: 'NOT_UNDERSTOOD' }
  | { readonly kind: 'FAILED' };

interface Body<T> {
  readonly data?: T | null;
  readonly errors?: readonly {
    readonly extensions?: { readonly code?: string; readonly retryAfterSeconds?: number };
  }[];
}

const PATIENCE_MS = 30_000;
const HOPELESS = new Set(['BAD_REQUEST', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);

function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}

/** Aborts after the given time, also where AbortSignal.timeout is missing. */
export function patience(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort();
  }, milliseconds);
  return controller.signal;
}

/** One GraphQL operation; never throws. */
export async function ask<T>(query: string, variables: object): Promise<Answer<T>> {
  let response: Response;
  let body: Body<T>;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language() },
      body: JSON.stringify({ query, variables }),
      signal: patience(PATIENCE_MS),
    });
  } catch {
    return { kind: 'NO_NETWORK' };
  }
  if (response.status === 429) return { kind: 'RATE_LIMITED', retryAfterSeconds: retryAfter(response) };
  try {
    body = (await response.json()) as Body<T>;
  } catch {
    // A captive portal or a proxy answered in place of the API.
    return { kind: 'FAILED' };
  }
  const limited = body.errors?.find((error) => error.extensions?.code === 'RATE_LIMITED');
  if (limited)
    return { kind: 'RATE_LIMITED', retryAfterSeconds: limited.extensions?.retryAfterSeconds ?? null };
  if (body.errors?.some(({ extensions }) => HOPELESS.has(extensions?.code ?? '')))
    return { kind: 'NOT_UNDERSTOOD' };
  return body.data && !body.errors?.length ? { kind: 'DATA', data: body.data } : { kind: 'FAILED' };
}
