import { createHash } from 'node:crypto';

import type { Database } from '../src/platform/index.ts';

/** What a server acknowledged: a report under a client's id, or a support of a report. */
export type Acknowledged =
  | { readonly kind: 'report'; readonly clientId: string }
  | { readonly kind: 'support'; readonly clientId: string; readonly ofClientId: string };

export interface Ledger {
  readonly acknowledged: number;
  /** Acknowledged and not in the log. */
  readonly missing: number;
  /** In the log more often than acknowledged. */
  readonly repeated: number;
}

interface Counted {
  readonly client_hash: Buffer;
  readonly submitted: number;
  readonly routed: number;
  readonly supported: number;
}

const AT_ONCE = 5_000;

/** Whether the log has each acknowledged write exactly once, asked of the tables themselves. */
export async function checkLedger(database: Database, writes: readonly Acknowledged[]): Promise<Ledger> {
  const expected = new Map<string, number>();
  for (const write of writes)
    if (write.kind === 'report')
      expected.set(hashOf(write.clientId), expected.get(hashOf(write.clientId)) ?? 0);
    else expected.set(hashOf(write.ofClientId), (expected.get(hashOf(write.ofClientId)) ?? 0) + 1);
  const found = await countEvents(database, [...expected.keys()]);
  let [missing, repeated] = [0, 0];
  for (const [hash, supports] of expected) {
    const { submitted, routed, supported } = found.get(hash) ?? { submitted: 0, routed: 0, supported: 0 };
    for (const [count, wanted] of [
      [submitted, 1],
      [routed, 1],
      [supported, supports],
    ] as const) {
      missing += Math.max(0, wanted - count);
      repeated += Math.max(0, count - wanted);
    }
  }
  return { acknowledged: writes.length, missing, repeated };
}

async function countEvents(
  database: Database,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Counted>> {
  const found = new Map<string, Counted>();
  for (let start = 0; start < hashes.length; start += AT_ONCE) {
    const part = hashes.slice(start, start + AT_ONCE).map((hash) => Buffer.from(hash, 'hex'));
    const rows = await database.query<Counted>(
      `select r.client_hash, ${['SUBMITTED', 'ROUTED', 'SUPPORTED']
        .map((kind) => `count(*) filter (where e.kind = '${kind}')::integer as ${kind.toLowerCase()}`)
        .join(', ')}
       from report r join report_event e on e.report_id = r.id where r.client_hash = any($1) group by r.id`,
      [part],
    );
    for (const row of rows) found.set(row.client_hash.toString('hex'), row);
  }
  return found;
}

/** As the server keeps it: SHA-256 of what the client sent. */
function hashOf(clientId: string): string {
  return createHash('sha256').update(clientId).digest('hex');
}
