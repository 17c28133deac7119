import type { Database } from '../../platform/index.ts';

export interface SessionRow {
  readonly number: bigint;
  readonly since: string;
  /** To the hour. */
  readonly lastSeenAt: string;
  readonly expiresAt: string;
  readonly method: 'PASSWORD' | 'PROVIDER';
  readonly current: boolean;
}

const MOST_SESSIONS = 100;

/** The newest first. */
export async function readOwnSessions(
  database: Database,
  { accountId, sessionId }: { readonly accountId: string; readonly sessionId: string },
): Promise<SessionRow[]> {
  return database.query<SessionRow>(
    `select number, created_at as since, last_seen_at as "lastSeenAt", expires_at as "expiresAt", method,
       id = $2 as current
     from auth_session where user_id = $1 and expires_at > now()
     order by id = $2 desc, number desc limit ${String(MOST_SESSIONS)}`,
    [accountId, sessionId],
  );
}

/** False when the person has no such session (any more). */
export async function endOwnSession(database: Database, accountId: string, number: bigint): Promise<boolean> {
  const ended = await database.query(
    'delete from auth_session where user_id = $1 and number = $2 returning number',
    [accountId, number],
  );
  return ended.length > 0;
}

/** All but the one that asks. */
export async function endOtherSessions(
  database: Database,
  { accountId, sessionId }: { readonly accountId: string; readonly sessionId: string },
): Promise<number> {
  const ended = await database.query(
    'delete from auth_session where user_id = $1 and id <> $2 returning number',
    [accountId, sessionId],
  );
  return ended.length;
}
