import { expect } from 'vitest';

import type { TestApp } from '../app.ts';
import { submit } from '../submissions.ts';
import type { Message, RawSocket } from './raw-socket.ts';

export const HELLO = '{ __typename }';
export const LIST = '{ reports(first: 1) { nodes { code } } }';
export const FOLLOW = 'subscription { reportChanged { reportId event { kind } } }';

/** Holds everybody off the reports: what reads or writes them has begun and does not end. */
export async function whileNothingIsRead<T>({ database }: TestApp, work: () => Promise<T>): Promise<T> {
  return database.transaction(async (client) => {
    await client.query('lock table report in access exclusive mode');
    return work();
  });
}

/**
 * A session of the database stands still for the lock, so the operation has begun. What runs by itself (the reader of
 * the log, steps that come due) waits for it too, and is not meant.
 */
export async function untilOneWaits({ database }: TestApp, what: 'list' | 'submission'): Promise<void> {
  const text = what === 'list' ? '%(select r.id, r.code, r.city_id,%' : '%insert into report (%';
  const waits = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
    and query ilike $1 and query not like '%pg_snapshot_xmin%'`;
  const count = async () => (await database.query(waits, [text])).length;
  await expect.poll(count, { timeout: 10_000 }).toBeGreaterThan(0);
}

/** A subscription under this id that is known to be heard. */
export async function follow({ anyone }: TestApp, socket: RawSocket, id: string): Promise<void> {
  socket.subscribe(id, FOLLOW);
  const heard = socket.of(id, 1).then(() => 'heard');
  // Until the stream has begun, a report may be too early for it. None is left under way for what comes after.
  for (let first: unknown; first !== 'heard';) {
    const sent = submit(anyone);
    first = await Promise.race([heard, sent]);
    await sent;
  }
}

export const typesOf = (messages: readonly Message[]): string[] => messages.map(({ type }) => type);
