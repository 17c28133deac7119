import type { Database } from '../../platform/index.ts';
import { type ChangeDeps, renameHandlers } from '../../reports/index.ts';

interface NamingRow {
  readonly cityId: number;
  readonly agencyId: number;
  readonly categoryCode: string;
  readonly actor: { readonly id: string; readonly name: string };
}

/** Open sealed reports of an agency and category follow the naming. */
export async function applyNaming(change: ChangeDeps, naming: NamingRow): Promise<number> {
  const { cityId, agencyId, categoryCode, actor } = naming;
  return renameHandlers(change, { cityId, agencyId, categoryCode, actor: { kind: 'STAFF', ...actor } });
}

/**
 * Applies each naming once more a minute later: a process that had not heard of it may have routed a report the old
 * way meanwhile, and the one that began it may have ended. Several processes may do so at once.
 */
export async function applySealedNamings(
  database: Pick<Database, 'query'>,
  change: ChangeDeps,
): Promise<number> {
  const due = await database.query<NamingRow & { readonly namedAt: string }>(
    `select city_id as "cityId", agency_id as "agencyId", category_code as "categoryCode", named_at as "namedAt",
       jsonb_build_object('id', actor_id, 'name', actor_name) as actor
     from sealed_naming where named_at < now() - interval '1 minute' order by named_at limit 100`,
  );
  for (const { namedAt, ...naming } of due) {
    await applyNaming(change, naming);
    await database.query(
      'delete from sealed_naming where agency_id = $1 and category_code = $2 and named_at = $3',
      [naming.agencyId, naming.categoryCode, namedAt],
    );
  }
  return due.length;
}
