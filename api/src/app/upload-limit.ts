import type { Env } from '../platform/index.ts';
import type { World } from './world.ts';

/** A report has up to five photos, and a bad network sends some of them twice. */
const UPLOADS_PER_SUBMISSION = 6;

/** Counts one photo of an address; seconds to wait when there were too many. */
export async function takeUpload(
  { rateLimit }: Pick<World, 'rateLimit'>,
  { submissionsPerHour }: Pick<Env, 'submissionsPerHour'>,
  clientAddress: string,
): Promise<{ retryAfterSeconds: number }> {
  return rateLimit.take(`upload ${clientAddress}`, submissionsPerHour * UPLOADS_PER_SUBMISSION, 3600);
}
