import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { type Database, refuse, type RefusalData } from '../../platform/index.ts';
import { recordAdminChange } from '../admin-change.ts';
import { EMAIL_TAKEN } from './administration.refusals.ts';
import { hashOfToken, INVITATION_COLUMNS, type InvitationRow, IS_OPEN } from './invitation.ts';
import { hashPassword, hasPasswordLength, insertCredential } from './password.ts';

/** The invitation that a link opens; null when it was used, taken back, has run out or never was. */
export async function invitationByToken(database: Database, token: string): Promise<InvitationRow | null> {
  const hash = hashOfToken(token);
  if (hash === null) return null;
  const [row] = await database.query<InvitationRow>(
    `select ${INVITATION_COLUMNS} from invitation where token_hash = $1 and ${IS_OPEN} and expires_at > now()`,
    [hash],
  );
  return row ?? null;
}

/** Makes the account that an invitation promises. Of several who come at once, one joins. */
export async function joinByInvitation(
  database: Database,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<{ readonly email: string } | RefusalData> {
  // Asked before the slow hash, so that made-up tokens cost next to nothing.
  if ((await invitationByToken(database, token)) === null) return INVITATION_ENDED;
  if (!hasPasswordLength(password)) return PASSWORD_LENGTH_WRONG;
  const passwordHash = await hashPassword(password);
  return database.transaction(async (client) => {
    const used = await useInvitation(client, 'token_hash = $1', hashOfToken(token));
    if (used === null) return INVITATION_ENDED;
    const accountId = await insertPerson(client, used);
    if (accountId === null) return EMAIL_TAKEN;
    await insertCredential(client, accountId, passwordHash);
    return { email: used.email };
  });
}

/** The city's own sign-in has verified the address: an open invitation to it becomes an account without a password. */
export async function joinByProvider(database: Database, email: string): Promise<void> {
  await database.transaction(async (client) => {
    const used = await useInvitation(client, 'email = lower($1)', email);
    if (used !== null) await insertPerson(client, used);
  });
}

async function useInvitation(
  client: pg.PoolClient,
  condition: 'token_hash = $1' | 'email = lower($1)',
  value: Buffer | string | null,
): Promise<InvitationRow | null> {
  const { rows } = await client.query<InvitationRow>(
    `update invitation set joined_at = now() where ${condition} and ${IS_OPEN} and expires_at > now()
     returning ${INVITATION_COLUMNS}`,
    [value],
  );
  return rows[0] ?? null;
}

/** Null when the command line has made an account of the address meanwhile. */
async function insertPerson(client: pg.PoolClient, invitation: InvitationRow): Promise<string | null> {
  const { email, name, role, agencyId, cityId } = invitation;
  const id = randomUUID();
  const { rowCount } = await client.query(
    `insert into auth_user (id, email, email_verified, name, role, agency_id, city_id)
     values ($1, $2, true, $3, $4, $5, $6) on conflict (email) do nothing`,
    [id, email, name, role, agencyId, cityId],
  );
  if (rowCount === 0) return null;
  const subject = `${name} <${email}>`;
  await recordAdminChange(client, { actor: { id, name }, cityId, action: 'PERSON_JOINED', subject });
  return id;
}

const INVITATION_ENDED = refuse(
  'NOT_FOUND',
  'token',
  'Undangan ini sudah dipakai, dicabut, atau lewat 7 hari. Minta yang baru kepada administrator.',
  'This invitation was used, taken back, or is older than 7 days. Ask an administrator for a new one.',
);
const PASSWORD_LENGTH_WRONG = refuse(
  'INVALID',
  'password',
  'Kata sandi berisi 10 sampai 128 huruf.',
  'A password has 10 to 128 characters.',
);
