import type pg from 'pg';
import { type Database, isRefusal, type RefusalData } from '../../platform/index.ts';
import type { StaffViewer } from '../viewer.ts';
import type { Workplaces } from '../workplaces.ts';
import {
  checkViewName,
  checkViewQuery,
  MOST_VIEWS,
  NAME_TAKEN,
  NO_SUCH_CITY,
  NO_SUCH_VIEW,
  TOO_MANY_VIEWS,
  type ViewWords,
} from './saved-view.rules.ts';
import { lockView, type SavedViewRow, viewRefusal } from './saved-view.ts';

export interface ViewDeps {
  readonly database: Database;
  readonly workplaces: Workplaces;
}

export interface ViewToSave extends ViewWords {
  readonly city: string;
  readonly shared: boolean;
  /** The one that it takes the place of. */
  readonly id: bigint | null;
}

type Saved = { readonly view: SavedViewRow } | RefusalData;

/** Keeps an address under a name, as a new view or in the place of one. */
export async function saveView(
  { database, workplaces }: ViewDeps,
  actor: StaffViewer,
  { id, city, shared, ...given }: ViewToSave,
): Promise<Saved> {
  const [named, address] = [checkViewName(given.name), checkViewQuery(given.query)];
  if (isRefusal(named)) return named;
  if (isRefusal(address)) return address;
  const cityId = workplaces.cityId(city);
  if (cityId === null) return NO_SUCH_CITY;
  return database.transaction(async (client) => {
    const view = id === null ? null : await lockView(client, id);
    if (id !== null && view === null) return NO_SUCH_VIEW;
    const no = viewRefusal('saveView', { actor, view, becomes: { cityId, shared } });
    if (no !== null) return no;
    const { accountId } = view ?? actor;
    await lockViewsOf(client, accountId);
    const words = { ...named, ...address };
    const taken = await nameRefusal(client, { accountId, cityId, view, ...words });
    if (taken !== null) return taken;
    if (view !== null) return { view: await rewrite(client, { ...view, ...words, shared }) };
    if ((await countViews(client, actor.accountId)) >= MOST_VIEWS) return TOO_MANY_VIEWS;
    return { view: await insert(client, actor, { ...words, cityId, shared }) };
  });
}

/** Gives a view another name. */
export async function renameView(
  { database }: Pick<ViewDeps, 'database'>,
  actor: StaffViewer,
  { id, name }: { readonly id: bigint; readonly name: string },
): Promise<Saved> {
  const named = checkViewName(name);
  if (isRefusal(named)) return named;
  return database.transaction(async (client) => {
    const view = await lockView(client, id);
    if (view === null) return NO_SUCH_VIEW;
    const no = viewRefusal('renameView', { actor, view, becomes: view });
    if (no !== null) return no;
    await lockViewsOf(client, view.accountId);
    const taken = await nameRefusal(client, { ...view, ...named, view });
    return taken ?? { view: await rewrite(client, { ...view, ...named }) };
  });
}

/** Takes a view away; what it was is in the answer, so that it can be saved again. */
export async function removeView(
  { database }: Pick<ViewDeps, 'database'>,
  actor: StaffViewer,
  id: bigint,
): Promise<Saved> {
  return database.transaction(async (client) => {
    const view = await lockView(client, id);
    if (view === null) return NO_SUCH_VIEW;
    const no = viewRefusal('removeView', { actor, view, becomes: view });
    if (no !== null) return no;
    await client.query('delete from saved_view where id = $1', [id]);
    return { view };
  });
}

/** Of one account's screens that save at once, one goes after the other: neither limit nor name is passed by. */
async function lockViewsOf(client: pg.PoolClient, accountId: string): Promise<void> {
  await client.query('select from auth_user where id = $1 for no key update', [accountId]);
}

async function nameRefusal(
  client: pg.PoolClient,
  it: { accountId: string; cityId: number; name: string; view: SavedViewRow | null },
): Promise<RefusalData | null> {
  const { rows } = await client.query(
    `select from saved_view where account_id = $1 and city_id = $2 and lower(name) = lower($3) and id <> $4`,
    [it.accountId, it.cityId, it.name, it.view?.id ?? 0n],
  );
  return rows.length > 0 ? NAME_TAKEN : null;
}

async function countViews(client: pg.PoolClient, accountId: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from saved_view where account_id = $1',
    [accountId],
  );
  return rows[0]?.count ?? 0;
}

async function rewrite(client: pg.PoolClient, view: SavedViewRow): Promise<SavedViewRow> {
  const { rows } = await client.query<{ savedAt: string }>(
    `update saved_view set name = $2, query = $3, shared = $4, saved_at = now() where id = $1
     returning saved_at as "savedAt"`,
    [view.id, view.name, view.query, view.shared],
  );
  return { ...view, savedAt: rows[0]?.savedAt ?? view.savedAt };
}

async function insert(
  client: pg.PoolClient,
  { accountId, name: ownerName }: StaffViewer,
  view: ViewWords & { cityId: number; shared: boolean },
): Promise<SavedViewRow> {
  const { rows } = await client.query<Pick<SavedViewRow, 'id' | 'savedAt'>>(
    `insert into saved_view (account_id, city_id, name, query, shared) values ($1, $2, $3, $4, $5)
     returning id, saved_at as "savedAt"`,
    [accountId, view.cityId, view.name, view.query, view.shared],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('A view that was saved has no row');
  return { ...row, ...view, accountId, ownerName };
}
