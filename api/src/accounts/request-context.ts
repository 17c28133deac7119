import type { BaseContext } from '../platform/index.ts';
import type { OpenSession } from './asker.ts';
import type { Viewer } from './viewer.ts';

/** What every operation knows of its request. */
export interface RequestContext extends BaseContext {
  readonly viewer: Viewer;
  /** The sign-in behind it; only its own affairs depend on it, rights depend on `viewer`. */
  readonly session: OpenSession | null;
}
