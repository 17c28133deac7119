import type pg from 'pg';

import { findColleague, findPeople, findPerson, type PersonRow, type Viewer } from '../../accounts/index.ts';
import type { AgencyRecord, Catalogue } from '../../agencies/index.ts';
import { isRefusal, refuse, type RefusalData } from '../../platform/index.ts';
import { NO_SUCH_AGENCY } from '../agencies/change-agency.ts';
import type { AdministrationDeps } from '../administration.deps.ts';
import { changeCity } from '../change-city.ts';
import { applyNaming } from './apply-sealed-namings.ts';
import { type NamedHandlers, readSealedNamings } from './read-sealed-namings.ts';
import { writeNaming } from './write-naming.ts';

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
  const done = await changeCity(deps, viewer, citySlug, async ({ city, client, actor, record }) => {
    const catalogue = deps.catalogue.current();
    const agency = catalogue.agencyBySlug(city.id, agencySlug);
    if (agency === null) return NO_SUCH_AGENCY;
    if (!everSealed(catalogue, city.id, categoryCode)) return NOT_SEALED;
    if (people.length > MOST_HANDLERS) return TOO_MANY;
    const accounts = await colleagues(deps, client, agency, people);
    if (isRefusal(accounts)) return accounts;
    const named = await readSealedNamings(client, city.id);
    const before = named.find((each) => each.agencyId === agency.id && each.categoryCode === categoryCode);
    await writeNaming(client, agency, categoryCode, accounts, actor);
    const handlers = await findPeople(client, accounts);
    await record('SEALED_HANDLERS_NAMED', `${agency.name} · ${categoryCode}`, [
      { field: 'handlers', before: namesOf(before?.handlers ?? []), after: namesOf(handlers) },
    ]);
    return { cityId: city.id, agencyId: agency.id, categoryCode, handlers, actor };
  });
  if (isRefusal(done)) return done;
  await applyNaming(deps.change, done);
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
