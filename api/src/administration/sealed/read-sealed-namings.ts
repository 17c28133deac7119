import { findPeople, type PersonRow } from '../../accounts/index.ts';
import type { SqlRunner } from '../../jurisdictions/index.ts';

export interface NamedHandlers {
  readonly agencyId: number;
  readonly categoryCode: string;
  readonly handlers: readonly PersonRow[];
}

interface HandlerRow {
  readonly agencyId: number;
  readonly categoryCode: string;
  readonly accountId: string;
}

/** Every naming of a city; agencies and categories without one are left to the agency's head. */
export async function readSealedNamings(runner: SqlRunner, cityId: number): Promise<NamedHandlers[]> {
  const { rows } = await runner.query<HandlerRow>(
    `select agency_id as "agencyId", category_code as "categoryCode", account_id as "accountId"
     from sealed_handler where city_id = $1 order by agency_id, category_code`,
    [cityId],
  );
  const people = await findPeople(
    runner,
    rows.map(({ accountId }) => accountId),
  );
  const pairs = Map.groupBy(rows, ({ agencyId, categoryCode }) => `${String(agencyId)} ${categoryCode}`);
  return [...pairs.values()].flatMap((named) => {
    const [first] = named;
    if (first === undefined) return [];
    const accounts = new Set(named.map(({ accountId }) => accountId));
    const handlers = people.filter(({ accountId }) => accounts.has(accountId));
    return [{ agencyId: first.agencyId, categoryCode: first.categoryCode, handlers }];
  });
}
