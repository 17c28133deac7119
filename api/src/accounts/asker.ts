import { ANYONE, type Viewer } from './viewer.ts';

/** A sign-in that is open, whether or not it gives rights yet. */
export interface OpenSession {
  readonly sessionId: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly secondFactor: { readonly enrolled: boolean; readonly required: boolean };
  /** True while the city wants a second factor and there is none: until it is enrolled, the person is anyone. */
  readonly pending: boolean;
}

/** Who sends a request: what they may, and the session that says so. */
export interface Asker {
  readonly viewer: Viewer;
  readonly session: OpenSession | null;
}

export const NOBODY: Asker = { viewer: ANYONE, session: null };
