import type { Database, NewJob } from '../platform/index.ts';
import {
  type LoggedEvent,
  type LogPosition,
  positionOf,
  readLog,
  readLogHead,
  type Listener,
  readListeners,
  type ReportRecipient,
} from '../reports/index.ts';
import { type Audience, AUDIENCES, earliestMail, type Haste, hasteOf, isStale } from './news.rules.ts';
import { MAIL_QUEUE, type NotificationDeps } from './notification-deps.ts';

const NAME = 'mail';
const BATCH = 200;

/**
 * Reads the log from where the last reader stopped and queues who is to be told. The cursor moves in the transaction
 * that queues: nothing that was read can be lost, and no job is there twice. Answers how many events were read.
 */
export async function queueNews(deps: Pick<NotificationDeps, 'database' | 'jobs'>): Promise<number> {
  const { database, jobs } = deps;
  const from = await readCursor(database);
  const events = await readLog(database, from, BATCH);
  const last = events.at(-1);
  if (last === undefined) return 0;
  const queued = await jobsFor(database, events);
  await database.transaction(async (client) => {
    const to = positionOf(last);
    const { rowCount } = await client.query(
      `update notification_cursor set epoch = $2, txid = $3, event_id = $4
       where name = $1 and (epoch, txid, event_id) = ($5, $6, $7)`,
      [NAME, to.epoch, String(to.txid), to.id, from.epoch, String(from.txid), from.id],
    );
    // Another process read the same rows and was first: it queued them.
    if (rowCount === 1) await jobs.insert(client, MAIL_QUEUE, queued);
  });
  return events.length;
}

/** At the very first start mails begin with what happens from then on. */
async function readCursor(database: Database): Promise<LogPosition> {
  const read = async (): Promise<LogPosition | undefined> => {
    const [row] = await database.query<{ epoch: number; txid: string; id: bigint }>(
      'select epoch, txid, event_id as id from notification_cursor where name = $1',
      [NAME],
    );
    return row && { ...row, txid: BigInt(row.txid) };
  };
  const known = await read();
  if (known !== undefined) return known;
  const { position } = await readLogHead(database);
  await database.query(
    `insert into notification_cursor (name, epoch, txid, event_id) values ($1, $2, $3, $4) on conflict do nothing`,
    [NAME, position.epoch, String(position.txid), position.id],
  );
  return (await read()) ?? position;
}

async function jobsFor(database: Database, events: readonly LoggedEvent[]): Promise<NewJob[]> {
  const now = Date.now();
  const told = events.filter(
    (event) => !isStale(event.at, now) && AUDIENCES.some((audience) => hasteOf(event, audience) !== null),
  );
  const recipients = await readListeners(database, [...new Set(told.map((event) => event.report_id))]);
  if (recipients.length === 0) return [];
  const mailedAt = await lastMails(database, recipients);
  const jobs = new Map<string, NewJob>();
  for (const event of told) {
    for (const each of recipients.filter(({ newsOf }) => newsOf === event.report_id)) {
      const haste = hasteOf(event, audienceOf(each));
      if (haste === null) continue;
      const job = jobOf(each, haste, mailedAt.get(keyOf(each)) ?? null);
      jobs.set(job.key, job);
    }
  }
  return [...jobs.values()];
}

function audienceOf({ recipient, reportId, newsOf }: Listener): Audience {
  if (reportId !== newsOf) return 'merged';
  return recipient === 'reporter' ? 'reporter' : 'follower';
}

export function jobOf(each: ReportRecipient, haste: Haste, mailedAt: string | null): NewJob {
  const startAfter = haste === 'now' ? undefined : earliestMail(mailedAt);
  return {
    key: `${keyOf(each)} ${haste}`,
    data: { reportId: String(each.reportId), recipient: each.recipient },
    ...(startAfter === undefined || Date.parse(startAfter) <= Date.now() ? {} : { startAfter }),
  };
}

async function lastMails(
  database: Database,
  recipients: readonly ReportRecipient[],
): Promise<Map<string, string | null>> {
  const rows = await database.query<ReportRecipient & { readonly mailedAt: string | null }>(
    `select report_id as "reportId", recipient, mailed_at as "mailedAt" from mail_told
     where report_id = any($1::bigint[])`,
    [[...new Set(recipients.map(({ reportId }) => reportId))]],
  );
  return new Map(rows.map((row) => [keyOf(row), row.mailedAt]));
}

function keyOf({ reportId, recipient }: ReportRecipient): string {
  return `${String(reportId)} ${recipient}`;
}
