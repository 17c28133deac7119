import { COUNT_LIMIT, type Database } from '../../platform/index.ts';
import type { Administrator } from '../people/administration.policy.ts';
import { type ApiKeyRow, APP_COLUMNS, type AppRow, KEY_COLUMNS } from './app.ts';

const OF_CITY = '($1::int is null or city_id = $1)';
const KEYS_SHOWN = 50;

/** The newest first, ended ones too. */
export async function readApps(
  database: Database,
  { cityId }: Administrator,
  { after, limit }: { readonly after: bigint | null; readonly limit: number },
): Promise<AppRow[]> {
  return database.query<AppRow>(
    `select ${APP_COLUMNS} from app where ${OF_CITY} and ($2::bigint is null or id < $2) order by id desc limit $3`,
    [cityId, after, limit],
  );
}

export async function countApps(database: Database, { cityId }: Administrator): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    `select count(*)::int as count from
       (select from app where ${OF_CITY} limit ${String(COUNT_LIMIT + 1)}) counted`,
    [cityId],
  );
  return row?.count ?? 0;
}

/** The newest of each app first. */
export async function readApiKeys(database: Database, appId: number): Promise<ApiKeyRow[]> {
  return database.query<ApiKeyRow>(
    `select ${KEY_COLUMNS} from app_key where app_id = $1 order by id desc limit ${String(KEYS_SHOWN)}`,
    [appId],
  );
}
