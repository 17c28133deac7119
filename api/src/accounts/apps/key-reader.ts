import { type Database, type Logger, publicError } from '../../platform/index.ts';
import type { Asker } from '../asker.ts';
import type { AskerMemory } from '../asker-memory.ts';
import type { AppScope } from '../viewer.ts';
import { readApiKey } from './api-key.rules.ts';

interface KeyRow {
  readonly keyId: bigint;
  readonly appId: number;
  readonly name: string;
  readonly scopes: readonly AppScope[];
  readonly agencyId: number | null;
  readonly cityId: number | null;
}

const FIND = `select k.id as "keyId", a.id as "appId", a.name, a.scopes, a.agency_id as "agencyId", a.city_id as "cityId"
from app_key k join app a on a.id = k.app_id
where k.hash = $1 and k.revoked_at is null and k.expires_at > now() and a.ended_at is null`;

const SEEN = `update app_key set last_used_at = date_trunc('minute', now())
where id = $1 and (last_used_at is null or last_used_at < date_trunc('minute', now()))`;

/** Tells which app a key belongs to. @throws UNAUTHENTICATED for any other text */
export type KeyReader = (key: string) => Promise<Asker>;

export function createKeyReader(database: Database, memory: AskerMemory, log: Logger): KeyReader {
  return async (key) => {
    const hash = readApiKey(key);
    if (hash === null) throw unauthenticated();
    return memory.recall(`key ${hash.toString('base64')}`, async () => {
      const [row] = await database.prepared<KeyRow>('find-api-key', FIND, [hash]);
      if (row === undefined) throw unauthenticated();
      database.query(SEEN, [row.keyId]).catch((error: unknown) => {
        log.warn({ err: error }, 'when a key was last used could not be written');
      });
      const { keyId: _keyId, ...app } = row;
      return { viewer: { kind: 'app', ...app }, session: null };
    });
  };
}

/** One answer for wrong, expired and revoked, so that nobody learns which keys once were. */
function unauthenticated(): Error {
  const message =
    'This API key is not valid: it is wrong, has expired or was revoked. Ask an administrator of the city for one.';
  const error = publicError('UNAUTHENTICATED', message, { http: { status: 401 } });
  return Object.assign(error, { statusCode: 401 });
}
