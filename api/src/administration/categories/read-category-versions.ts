import type { Database } from '../../platform/index.ts';

export interface CategoryVersionRow {
  readonly id: number;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
  readonly retired: boolean;
}

/** The newest 50 versions of a category, the newest first: who made each, and when. */
export async function readCategoryVersions(
  database: Pick<Database, 'query'>,
  cityId: number,
  code: string,
): Promise<CategoryVersionRow[]> {
  return database.query<CategoryVersionRow>(
    `select id, changed_by as "changedBy", changed_at as "changedAt", retired from category
     where city_id = $1 and code = $2 order by version desc limit 50`,
    [cityId, code],
  );
}

/** The current version of every category of a city, in its own order, and after them the last of those retired. */
export async function readCurrentVersions(
  database: Pick<Database, 'query'>,
  cityId: number,
): Promise<CategoryVersionRow[]> {
  return database.query<CategoryVersionRow>(
    `select id, changed_by as "changedBy", changed_at as "changedAt", retired from category
     where city_id = $1 and (current or retired) order by retired, position, code`,
    [cityId],
  );
}
