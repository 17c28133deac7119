import { CombinedError } from 'urql';

export interface Problem {
  kind: 'network' | 'signed-out' | 'refused' | 'other';
  code: string | null;
  /** The request's id in the server's log, to tell the help desk. */
  helpCode: string | undefined;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What a screen needs to know of a failed request: whose move it is, and the code to tell. */
export function problemOf(error: CombinedError): Problem {
  const first = error.graphQLErrors[0];
  const code = text(first?.extensions['code']) ?? null;
  const helpCode = text(first?.extensions['requestId']);
  if (error.networkError && !first) return { kind: 'network', code, helpCode };
  if (code === 'UNAUTHENTICATED') return { kind: 'signed-out', code, helpCode };
  if (code === 'FORBIDDEN') return { kind: 'refused', code, helpCode };
  return { kind: 'other', code, helpCode };
}

/** An answer without data that names no reason. */
export const noAnswer = (): CombinedError => new CombinedError({ networkError: new Error('No answer') });
