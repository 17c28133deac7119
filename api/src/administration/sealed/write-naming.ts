import type pg from 'pg';

import type { AgencyRecord } from '../../agencies/index.ts';

/** Replaces who is named for a category in an agency, and notes that open reports must follow. */
export async function writeNaming(
  client: pg.PoolClient,
  { id: agencyId, cityId }: AgencyRecord,
  code: string,
  accounts: readonly string[],
  actor: { readonly id: string; readonly name: string },
): Promise<void> {
  await client.query('delete from sealed_handler where agency_id = $1 and category_code = $2', [
    agencyId,
    code,
  ]);
  await client.query(
    `insert into sealed_handler (city_id, agency_id, category_code, account_id, named_by)
     select $1, $2, $3, account, $5 from unnest($4::text[]) account`,
    [cityId, agencyId, code, accounts, actor.name],
  );
  await client.query(
    `insert into sealed_naming (city_id, agency_id, category_code, actor_id, actor_name)
     values ($1, $2, $3, $4, $5)
     on conflict (agency_id, category_code) do update
       set actor_id = excluded.actor_id, actor_name = excluded.actor_name, named_at = now()`,
    [cityId, agencyId, code, actor.id, actor.name],
  );
}
