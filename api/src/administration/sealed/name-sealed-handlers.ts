import type pg from 'pg';

import {
  administer,
  findColleague,
  findPeople,
  findPerson,
  type PersonRow,
  requireAdministrator,
  type Viewer,
} from '../../accounts/index.ts';
import { type AgencyRecord, type Catalogue, CATALOGUE_LOCK } from '../../agencies/index.ts';
import { CATALOGUE_CHANNEL } from '../../jurisdictions/index.ts';
import { isRefusal, refuse, type RefusalData } from '../../platform/index.ts';
import { NO_SUCH_AGENCY } from '../agencies/change-agency.ts';
import type { AdministrationDeps } from '../administration.deps.ts';
import { applyNaming } from './apply-sealed-namings.ts';
import { type NamedHandlers, readSealedNamings } from './read-sealed-namings.ts';

export interface NamingRequest {
  readonly city: string | null;
  readonly agency: string;
  readonly categoryCode: string;
  /** Nobody: the agency's head again, at the command center its supervisors. */
  readonly people: readonly bigint[];
}

const MOST_HANDLERS = 20;

/** Names who alone may read the sealed reports of a category in an agency; open ones follow before it answers. */
export async function nameSealedHandlers(
  deps: AdministrationDeps,
  viewer: Viewer,
  { city: citySlug, agency: agencySlug, categoryCode, people }: NamingRequest,
): Promise<NamedHandlers | RefusalData> {
  requireAdministrator(viewer);
  const city = deps.cities.current().requireCity(citySlug);
  const catalogue = deps.catalogue.current();
  const agency = catalogue.agencyBySlug(city.id, agencySlug);
  const isSealed = everSealed(catalogue, city.id, categoryCode);
  const done = await administer(
    deps.database,
    viewer,
    async ({ client, actor, actorName, refusal, record }) => {
      const no = refusal('changeCity', { to: { cityId: city.id } });
      if (no !== null) return no;
      if (agency === null) return NO_SUCH_AGENCY;
      if (!isSealed) return NOT_SEALED;
      if (people.length > MOST_HANDLERS) return TOO_MANY;
      const accounts = await colleagues(deps, client, agency, people);
      if (isRefusal(accounts)) return accounts;
      await client.query('select pg_advisory_xact_lock($1)', [CATALOGUE_LOCK]);
      const named = await readSealedNamings(client, city.id);
      const before = named.find((each) => each.agencyId === agency.id && each.categoryCode === categoryCode);
      const actorId = actor.accountId;
      await writeNaming(client, agency, categoryCode, accounts, { id: actorId, name: actorName });
      const handlers = await findPeople(client, accounts);
      await record({
        ...{ cityId: city.id, action: 'SEALED_HANDLERS_NAMED', subject: `${agency.name} · ${categoryCode}` },
        fields: [{ field: 'handlers', before: namesOf(before?.handlers ?? []), after: namesOf(handlers) }],
      });
      await client.query('select pg_notify($1, $2)', [CATALOGUE_CHANNEL, city.slug]);
      return { agencyId: agency.id, categoryCode, handlers, actor: { id: actorId, name: actorName } };
    },
  );
  if (isRefusal(done)) return done;
  await deps.catalogue.reload();
  await applyNaming(deps.change, {
    cityId: city.id,
    agencyId: done.agencyId,
    categoryCode,
    actor: done.actor,
  });
  return done;
}

/** Reports of an earlier version may still be open. */
function everSealed(catalogue: Catalogue, cityId: number, code: string): boolean {
  const versions = catalogue.versionIds(cityId, code);
  return versions.some((id) => catalogue.categoryById(id)?.visibility === 'SEALED');
}

async function colleagues(
  { database, catalogue }: AdministrationDeps,
  client: pg.PoolClient,
  agency: AgencyRecord,
  people: readonly bigint[],
): Promise<string[] | RefusalData> {
  const { id: agencyId, cityId } = agency;
  const isCommandCenter = catalogue.current().directoryOf(cityId).commandCenter.id === agencyId;
  const accounts: string[] = [];
  for (const number of new Set(people)) {
    const accountId = (await findPerson(client, number))?.accountId ?? '';
    if ((await findColleague(database, { accountId, agencyId, isCommandCenter, cityId })) === null)
      return NOT_OF_THE_AGENCY;
    accounts.push(accountId);
  }
  return accounts;
}

async function writeNaming(
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

const namesOf = (handlers: readonly PersonRow[]): string | null =>
  handlers.map(({ name }) => name).join(', ') || null;

const NOT_SEALED = refuse(
  'INVALID',
  'categoryCode',
  'Hanya jenis laporan tersegel yang punya penangan tersendiri.',
  'Only sealed categories have handlers of their own.',
);
const TOO_MANY = refuse('INVALID', 'personIds', 'Paling banyak 20 orang.', 'At most 20 people.');
const NOT_OF_THE_AGENCY = refuse(
  'INVALID',
  'personIds',
  'Hanya orang dari lembaga ini yang dapat ditunjuk.',
  'Only people of this agency can be named.',
);
