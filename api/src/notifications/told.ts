import type { Database } from '../platform/index.ts';
import type { ReportRecipient } from '../reports/index.ts';

/** Longer than a mail server may take to answer. */
const CLAIM_SECONDS = 90;

export interface Claim {
  /** What was told before, and up to where to tell now. */
  readonly toldEventId: bigint;
  readonly sendingEventId: bigint;
  readonly mailedAt: string | null;
}

/**
 * Takes the right to write to somebody about a report. Null when another process has it. What a lost process was
 * about to tell is told again, and no more: so a mail that went out twice has the same Message-ID.
 */
export async function claimRecipient(
  database: Database,
  { reportId, recipient }: ReportRecipient,
  /** What it was merged into: there may be news of that one too. */
  survivorId: bigint | null,
): Promise<Claim | 'stopped' | null> {
  await database.query(
    'insert into mail_told (report_id, recipient) values ($1, $2) on conflict do nothing',
    [reportId, recipient],
  );
  const [claim] = await database.query<Claim & { readonly stopped: boolean }>(
    `update mail_told set claimed_until = now() + make_interval(secs => $3),
       sending_event_id = coalesce(sending_event_id, (select max(id) from report_event where report_id in ($1, $4)), 0)
     where report_id = $1 and recipient = $2 and claimed_until < now()
     returning told_event_id as "toldEventId", sending_event_id as "sendingEventId", mailed_at as "mailedAt",
       stopped_at is not null as stopped`,
    [reportId, recipient, CLAIM_SECONDS, survivorId],
  );
  if (claim === undefined) return null;
  return claim.stopped ? 'stopped' : claim;
}

/** The server took the mail, or there was nothing to say. */
export async function settle(
  database: Database,
  { reportId, recipient }: ReportRecipient,
  wasMailed: boolean,
): Promise<void> {
  await database.query(
    `update mail_told set told_event_id = greatest(told_event_id, sending_event_id), sending_event_id = null,
       claimed_until = '-infinity', mailed_at = case when $3 then now() else mailed_at end
     where report_id = $1 and recipient = $2`,
    [reportId, recipient, wasMailed],
  );
}

/** Not sent: to be tried again as it was, or, when it can wait, with whatever will have come by then. */
export async function letGo(
  database: Database,
  { reportId, recipient }: ReportRecipient,
  next: 'the same' | 'all news',
): Promise<void> {
  await database.query(
    `update mail_told set claimed_until = '-infinity',
       sending_event_id = case when $3 then sending_event_id end
     where report_id = $1 and recipient = $2`,
    [reportId, recipient, next === 'the same'],
  );
}

export async function stopMails(database: Database, { reportId, recipient }: ReportRecipient): Promise<void> {
  await database.query(
    `insert into mail_told (report_id, recipient, stopped_at) values ($1, $2, now())
     on conflict (report_id, recipient) do update set stopped_at = coalesce(mail_told.stopped_at, now())`,
    [reportId, recipient],
  );
}
