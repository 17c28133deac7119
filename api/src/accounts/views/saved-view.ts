import type pg from 'pg';
import type { Database, RefusalData } from '../../platform/index.ts';
import type { StaffViewer } from '../viewer.ts';
import { readsShared, type SAVED_VIEWS, type ViewAct, viewDenialOf } from './saved-view.policy.ts';
import { NO_SUCH_VIEW, VIEW_NOT_ALLOWED } from './saved-view.rules.ts';

/** A name for an address of the command center. */
export interface SavedViewRow {
  readonly id: bigint;
  readonly accountId: string;
  readonly cityId: number;
  readonly name: string;
  /** The query of the address, without "?". */
  readonly query: string;
  readonly shared: boolean;
  readonly ownerName: string;
  readonly savedAt: string;
}

const COLUMNS = `v.id, v.account_id as "accountId", v.city_id as "cityId", v.name, v.query, v.shared,
  u.name as "ownerName", v.saved_at as "savedAt"`;
const FROM = 'saved_view v join auth_user u on u.id = v.account_id';

/** Own views and those that the command center of the city shares, by name; 500 at most. */
export async function readSavedViews(
  database: Database,
  viewer: StaffViewer,
  cityId: number,
): Promise<SavedViewRow[]> {
  return database.query<SavedViewRow>(
    `select ${COLUMNS} from ${FROM}
     where v.city_id = $1 and (v.account_id = $2 or ($3 and v.shared)) order by lower(v.name), v.id limit 500`,
    [cityId, viewer.accountId, readsShared(viewer, cityId)],
  );
}

/** Its row is locked until the end of the transaction; null for none. */
export async function lockView(client: pg.PoolClient, id: bigint): Promise<SavedViewRow | null> {
  const { rows } = await client.query<SavedViewRow>(
    `select ${COLUMNS} from ${FROM} where v.id = $1 for update of v`,
    [id],
  );
  return rows[0] ?? null;
}

export function viewRefusal(operation: keyof typeof SAVED_VIEWS, act: ViewAct): RefusalData | null {
  const denial = viewDenialOf(operation, act);
  if (denial === null) return null;
  return denial === 'NOT_FOUND' ? NO_SUCH_VIEW : VIEW_NOT_ALLOWED;
}
