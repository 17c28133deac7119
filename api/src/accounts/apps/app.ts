import type pg from 'pg';
import type { AppScope } from '../viewer.ts';

export interface AppRow {
  readonly id: number;
  readonly name: string;
  readonly scopes: readonly AppScope[];
  readonly agencyId: number | null;
  readonly cityId: number | null;
  readonly createdAt: string;
  readonly endedAt: string | null;
}

export interface ApiKeyRow {
  readonly id: bigint;
  readonly appId: number;
  readonly prefix: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** To the minute. */
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

export const APP_COLUMNS = `id, name, scopes, agency_id as "agencyId", city_id as "cityId",
  created_at as "createdAt", ended_at as "endedAt"`;
export const KEY_COLUMNS = `id, app_id as "appId", prefix, created_at as "createdAt", expires_at as "expiresAt",
  last_used_at as "lastUsedAt", revoked_at as "revokedAt"`;

/** Locked: a key is not issued while its app ends. */
export async function findOpenApp(client: pg.PoolClient, id: bigint | number): Promise<AppRow | null> {
  const { rows } = await client.query<AppRow>(
    `select ${APP_COLUMNS} from app where id = $1 and ended_at is null for update`,
    [id],
  );
  return rows[0] ?? null;
}
