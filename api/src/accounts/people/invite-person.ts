import { createHash } from 'node:crypto';
import { type Database, isRefusal, type RefusalData } from '../../platform/index.ts';
import { changedFields } from '../admin-change.ts';
import type { Role, Viewer } from '../viewer.ts';
import type { Workplaces } from '../workplaces.ts';
import { type Administration, administer } from './administer.ts';
import { EMAIL_TAKEN, NO_SUCH_THING } from './administration.refusals.ts';
import {
  INVITATION_COLUMNS,
  INVITATION_DAYS,
  type InvitationRow,
  IS_OPEN,
  newInvitationToken,
} from './invitation.ts';
import { checkEmail, checkName } from './person-name.rules.ts';
import { placePerson } from './place-person.ts';

export interface NewInvitation {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly agency: string | null;
  readonly city: string | null;
}

export interface Invited {
  readonly invitation: InvitationRow;
  /** Opens `/join/<token>`; it is kept nowhere. */
  readonly token: string;
}

/** Invites somebody, or anew with other words when an invitation to the address is open: the earlier link ends. */
export async function invitePerson(
  deps: { readonly database: Database; readonly workplaces: Workplaces },
  viewer: Viewer,
  input: NewInvitation,
): Promise<Invited | RefusalData> {
  const named = checkName(input.name);
  const addressed = checkEmail(input.email);
  return administer(deps.database, viewer, async (administration) => {
    if (isRefusal(named)) return named;
    if (isRefusal(addressed)) return addressed;
    const place = placePerson(deps.workplaces, input.role, input);
    if (isRefusal(place)) return place;
    const wanted = { ...named, ...addressed, role: input.role, ...place };
    const { client, actorName, record } = administration;
    const taken = await client.query('select from auth_user where email = $1', [wanted.email]);
    const earlier = await openInvitation(administration, 'email = $1', wanted.email);
    const no = administration.refusal('invitePerson', { to: earlier, becomes: wanted });
    if (no !== null) return no;
    if (taken.rowCount !== 0) return EMAIL_TAKEN;
    if (earlier !== null) await revoke(administration, earlier.id);
    const invited = await insertInvitation(administration, wanted, actorName);
    await record({
      cityId: wanted.cityId,
      action: 'PERSON_INVITED',
      subject: `${wanted.name} <${wanted.email}>`,
      fields: changedFields({}, placeWords(deps.workplaces, wanted)),
    });
    return invited;
  });
}

/** A new link for the same person; the earlier one ends. */
export async function reissueInvitation(
  database: Database,
  viewer: Viewer,
  id: bigint,
): Promise<Invited | RefusalData> {
  return administer(database, viewer, async (administration) => {
    const earlier = await openInvitation(administration, 'id = $1', id);
    const no = administration.refusal('revokeInvitation', { to: earlier });
    if (earlier === null || no !== null) return no ?? NO_SUCH_THING;
    await revoke(administration, earlier.id);
    const invited = await insertInvitation(administration, earlier, administration.actorName);
    await administration.record({ ...subjectOf(earlier), action: 'INVITATION_REISSUED' });
    return invited;
  });
}

export async function revokeInvitation(
  database: Database,
  viewer: Viewer,
  id: bigint,
): Promise<{ readonly invitation: InvitationRow } | RefusalData> {
  return administer(database, viewer, async (administration) => {
    const invitation = await openInvitation(administration, 'id = $1', id);
    const no = administration.refusal('revokeInvitation', { to: invitation });
    if (invitation === null || no !== null) return no ?? NO_SUCH_THING;
    await revoke(administration, invitation.id);
    await administration.record({ ...subjectOf(invitation), action: 'INVITATION_REVOKED' });
    return { invitation };
  });
}

/** As the log of administrators tells a person's rights. */
export function placeWords(
  workplaces: Workplaces,
  { role, agencyId, cityId }: { role: Role; agencyId: number | null; cityId: number | null },
): Record<string, string | null> {
  return {
    role,
    agency: agencyId === null ? null : workplaces.agencySlug(agencyId),
    city: cityId === null ? null : workplaces.citySlug(cityId),
  };
}

const subjectOf = ({ name, email, cityId }: InvitationRow) => ({ cityId, subject: `${name} <${email}>` });

async function openInvitation(
  { client }: Administration,
  condition: 'id = $1' | 'email = $1',
  value: bigint | string,
): Promise<(InvitationRow & { accountId: null }) | null> {
  const { rows } = await client.query<InvitationRow>(
    `select ${INVITATION_COLUMNS} from invitation where ${condition} and ${IS_OPEN} for update`,
    [value],
  );
  return rows[0] === undefined ? null : { ...rows[0], accountId: null };
}

async function revoke({ client }: Administration, id: bigint): Promise<void> {
  await client.query('update invitation set revoked_at = now() where id = $1', [id]);
}

async function insertInvitation(
  { client }: Administration,
  wanted: Pick<InvitationRow, 'email' | 'name' | 'role' | 'agencyId' | 'cityId'>,
  invitedBy: string,
): Promise<Invited> {
  const token = newInvitationToken();
  const { email, name, role, agencyId, cityId } = wanted;
  const { rows } = await client.query<InvitationRow>(
    `insert into invitation (email, name, role, agency_id, city_id, token_hash, invited_by, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, now() + interval '${String(INVITATION_DAYS)} days')
     returning ${INVITATION_COLUMNS}`,
    [email, name, role, agencyId, cityId, createHash('sha256').update(token).digest(), invitedBy],
  );
  const [invitation] = rows;
  if (invitation === undefined) throw new Error('The invitation was not written.');
  return { invitation, token };
}
