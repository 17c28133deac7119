import type { PoolClient } from 'pg';

import type { Language } from '../platform/graphql/index.ts';
import type { Database, Secrets } from '../platform/index.ts';
import type { Contact } from './submission.rules.ts';

/** Whom mails about a report go to: whoever sent it, or a follower's row number as text. */
export type RecipientKey = 'reporter' | `${bigint}`;

export interface ReportRecipient {
  readonly reportId: bigint;
  readonly recipient: RecipientKey;
}

export interface MailAddress {
  readonly email: string;
  readonly language: Language;
  /** The private link of a reporter; null for everyone else. */
  readonly trackingToken: string | null;
}

interface Link {
  readonly trackingToken: string;
  readonly language: Language;
}

/** The link is sealed under a purpose of its own: whoever may read a contact cannot act as the reporter. */
export function sealLink(secrets: Secrets, link: Link): Buffer {
  return secrets.seal('private-link', Buffer.from(JSON.stringify(link)));
}

export function sealFollower(secrets: Secrets, follower: Omit<MailAddress, 'trackingToken'>): Buffer {
  return secrets.seal('follower', Buffer.from(JSON.stringify(follower)));
}

export async function keepFollower(
  client: PoolClient,
  reportId: bigint,
  supporterHash: Buffer,
  sealed: Buffer,
): Promise<void> {
  await client.query(
    `insert into report_follower (report_id, supporter_hash, sealed) values ($1, $2, $3)
     on conflict (report_id, supporter_hash) do update set sealed = excluded.sealed`,
    [reportId, supporterHash, sealed],
  );
}

/** Somebody who hears of what happens to a report: to their own, or to the one that theirs was merged into. */
export interface Listener extends ReportRecipient {
  readonly newsOf: bigint;
}

/** Everyone who left an address with one of these reports, or with one that was merged into it. */
export async function readListeners(
  database: Database,
  reportIds: readonly bigint[],
): Promise<readonly Listener[]> {
  return database.query<Listener>(
    `with heard as (
       select id, id as news_of from unnest($1::bigint[]) as own (id)
       union all select id, merged_into_id from report
       where merged_into_id = any($1::bigint[]) and merged_into_id is not null
     )
     select heard.id as "reportId", news_of as "newsOf", 'reporter' as recipient
     from heard join contact_vault v on v.report_id = heard.id where v.link is not null
     union all select heard.id, news_of, f.id::text from heard join report_follower f on f.report_id = heard.id`,
    [reportIds],
  );
}

/** The address in the clear, for the moment of sending; null when it was deleted or cannot be opened any more. */
export async function openRecipient(
  database: Database,
  secrets: Secrets,
  { reportId, recipient }: ReportRecipient,
): Promise<MailAddress | null> {
  return recipient === 'reporter'
    ? openReporter(database, secrets, reportId)
    : openFollower(database, secrets, reportId, recipient);
}

async function openReporter(
  database: Database,
  secrets: Secrets,
  reportId: bigint,
): Promise<MailAddress | null> {
  const [row] = await database.query<{ sealed: Buffer; link: Buffer }>(
    'select sealed, link from contact_vault where report_id = $1 and link is not null',
    [reportId],
  );
  const contact = row === undefined ? null : (read(secrets.open('contact', row.sealed)) as Contact | null);
  const link = row === undefined ? null : (read(secrets.open('private-link', row.link)) as Link | null);
  return contact?.email == null || link === null ? null : { email: contact.email, ...link };
}

async function openFollower(
  database: Database,
  secrets: Secrets,
  reportId: bigint,
  id: string,
): Promise<MailAddress | null> {
  const [row] = await database.query<{ sealed: Buffer }>(
    'select sealed from report_follower where report_id = $1 and id = $2',
    [reportId, id],
  );
  if (row === undefined) return null;
  const follower = read(secrets.open('follower', row.sealed)) as Omit<MailAddress, 'trackingToken'> | null;
  return follower === null ? null : { ...follower, trackingToken: null };
}

/** Deletes a follower's address; a reporter's stays, for the city may need to call. */
export async function forgetFollower(
  database: Database,
  { reportId, recipient }: ReportRecipient,
): Promise<void> {
  if (recipient === 'reporter') return;
  await database.query('delete from report_follower where report_id = $1 and id = $2', [reportId, recipient]);
}

/** Sealed by us alone, so its form is known. */
function read(plain: Buffer | null): unknown {
  return plain === null ? null : JSON.parse(plain.toString());
}
