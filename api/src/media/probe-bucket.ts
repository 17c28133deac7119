import { randomUUID } from 'node:crypto';
import type { Disk } from 'flydrive';
import { errorCode, errorMessage, StartRefusal } from '../platform/index.ts';

const PROBE_SECONDS = 5;

/**
 * Writes, reads and removes one small object, so that a wrong MEDIA_URL shows at the start and not in the first
 * resident's photo.
 * @throws StartRefusal that names the place but no keys
 */
export async function probeBucket(disk: Disk, mediaUrl: string): Promise<void> {
  const late = new AbortController();
  const limit = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(PROBE_SECONDS)} s`));
    }, PROBE_SECONDS * 1000);
    late.signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  });
  try {
    await Promise.race([writeReadRemove(disk), limit]);
  } catch (error) {
    const { host, pathname } = new URL(mediaUrl);
    throw new StartRefusal(`MEDIA_URL cannot keep photos (${host}${pathname}): ${reasonOf(error)}.`);
  } finally {
    late.abort();
  }
}

async function writeReadRemove(disk: Disk): Promise<void> {
  const key = `probe/${randomUUID()}.txt`;
  const written = 'Tanggap looks whether photos can be kept here.';
  await disk.put(key, written, { contentType: 'text/plain' });
  const read = await disk.get(key);
  await disk.delete(key);
  if (read !== written) throw new Error('what was written is not what is read');
}

/** The innermost cause says what is wrong; what stands around it only says that something is. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && error.cause instanceof Error) return reasonOf(error.cause);
  const code = errorCode(error) || (error instanceof Error ? error.name : '');
  const message = errorMessage(error).replace(/\s+/g, ' ').replace(/\.$/, '');
  return ['', 'Error'].includes(code) || message.includes(code) ? message || code : `${code}: ${message}`;
}
