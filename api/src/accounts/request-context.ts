import type { BaseContext } from '../platform/index.ts';
import type { Viewer } from './viewer.ts';

/** What every operation knows of its request. */
export interface RequestContext extends BaseContext {
  readonly viewer: Viewer;
}
