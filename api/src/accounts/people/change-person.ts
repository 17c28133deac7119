import { type Database, isRefusal, type RefusalData } from '../../platform/index.ts';
import { changedFields } from '../admin-change.ts';
import type { Role, Viewer } from '../viewer.ts';
import type { Workplaces } from '../workplaces.ts';
import { administer } from './administer.ts';
import { NO_SUCH_THING } from './administration.refusals.ts';
import { placeWords } from './invite-person.ts';
import { findPerson, type PersonRow } from './person.ts';
import { checkName } from './person-name.rules.ts';
import { placePerson } from './place-person.ts';

/** Undefined stays as it is; null takes away. */
export interface PersonChange {
  readonly name?: string | undefined;
  readonly role?: Role | undefined;
  readonly agency?: string | null | undefined;
  readonly city?: string | null | undefined;
}

/** Changes name and rights; what the person has open counts with the new ones at once. */
export async function changePerson(
  { database, workplaces }: { readonly database: Database; readonly workplaces: Workplaces },
  viewer: Viewer,
  number: bigint,
  change: PersonChange,
): Promise<{ readonly person: PersonRow } | RefusalData> {
  return administer(database, viewer, async ({ client, refusal, otherAdministrators, record }) => {
    const before = await findPerson(client, number);
    const hidden = refusal('readPerson', { to: before });
    if (before === null || hidden !== null) return hidden ?? NO_SUCH_THING;
    const named = checkName(change.name ?? before.name);
    if (isRefusal(named)) return named;
    const words = placeWords(workplaces, before);
    const role = change.role ?? before.role;
    const { city = words['city'] ?? null, agency = words['agency'] ?? null } = change;
    const place = placePerson(workplaces, role, { city, agency });
    if (isRefusal(place)) return place;
    const becomes = { ...named, role, ...place };
    const others = otherAdministrators({ id: before.accountId, cityId: before.cityId });
    const no = refusal('changePerson', { to: before, becomes, otherAdministrators: others });
    if (no !== null) return no;
    await client.query(
      `update auth_user set name = $2, role = $3, agency_id = $4, city_id = $5, updated_at = now() where id = $1`,
      [before.accountId, becomes.name, role, place.agencyId, place.cityId],
    );
    const fields = changedFields(
      { name: before.name, ...words },
      { name: becomes.name, ...placeWords(workplaces, becomes) },
    );
    const subject = `${before.name} <${before.email}>`;
    if (fields.length > 0) await record({ cityId: place.cityId, action: 'PERSON_CHANGED', subject, fields });
    return { person: { ...before, ...becomes } };
  });
}
