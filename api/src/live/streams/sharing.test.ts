import { describe, expect, it, vi } from 'vitest';

import {
  database,
  live,
  onLiveGround,
  sealLast,
  serve,
  untilTold,
  versionsTold,
  writeEvents,
  writeSealed,
} from '../../../test/live-ground.ts';
import { insertReportRow } from '../../../test/report-rows.ts';
import { type LogPosition, type Reader, STRANGER } from '../../reports/index.ts';
import { SharedReads } from '../shared-reads.ts';

onLiveGround();

describe('Subscribers who are alike', () => {
  it('cost one execution an event together, a hundred of them, those that came with a cursor too', async () => {
    const on = await live();
    const from = on.tail.position();
    await writeEvents(3);
    on.ring();
    await vi.waitFor(() => {
      expect(on.tail.position().id).toBeGreaterThan(from.id);
    });
    const alike = Array.from({ length: 100 }, (_, n) => serve(on, n % 2 === 0 ? { from } : {}));
    await Promise.all(alike.filter((_, n) => n % 2 === 0).map(async ({ sink }) => untilTold(sink, 3)));
    expect(on.executed).toHaveLength(3);
    await writeEvents(2);
    on.ring();
    await Promise.all(alike.map(async ({ sink }, n) => untilTold(sink, n % 2 === 0 ? 5 : 2)));
    expect(on.executed).toHaveLength(5);
    const [first] = alike[0]?.sink.frames.slice(-1) ?? [];
    // The very same text, not one like it.
    for (const { sink } of alike) expect(sink.frames.at(-1)).toBe(first);
    await Promise.all(alike.map(async (one) => one.stop()));
  });

  it('share no execution with anybody of other rights, whatever they ask', async () => {
    const on = await live();
    const operator = (account: string): Reader => ({
      ...{ kind: 'command', cityId: null },
      keys: [`account:${account}`, 'role:OPERATOR'],
    });
    const served = [
      serve(on),
      serve(on, { accountId: 'a1', reader: operator('a1') }),
      serve(on, { accountId: 'a2', reader: operator('a2') }),
      // The same person, but another reader: rights that were worked out otherwise.
      serve(on, { accountId: 'a2', reader: STRANGER }),
      serve(on, { reader: operator('a1') }),
    ];
    expect(on.streams.figures()).toEqual({ subscribers: 5, topics: 5 });
    await writeEvents(1);
    on.ring();
    await Promise.all(served.map(async ({ sink }) => untilTold(sink, 1)));
    expect(on.executed).toHaveLength(5);
    await Promise.all(served.map(async (one) => one.stop()));
  });

  it('are each told alone of what is SEALED, in its order among the rest; others hear nothing', async () => {
    const on = await live();
    const reader: Reader = { kind: 'command', cityId: null, keys: ['account:a1', 'role:OPERATOR'] };
    const tabs = Array.from({ length: 3 }, () => serve(on, { accountId: 'a1', reader }));
    const strangers = serve(on);
    await writeEvents(2);
    await writeSealed();
    await writeEvents(2);
    on.ring();
    await Promise.all(tabs.map(async ({ sink }) => untilTold(sink, 5)));
    await untilTold(strangers.sink, 4);
    const [first, second] = tabs.map(({ sink }) => sink.frames);
    const isShared = first?.map((frame, n) => frame === second?.[n]);
    // The sealed one was worked out for each; what came after it was had from memory.
    expect(isShared).toEqual([true, true, false, true, true]);
    expect(on.executed).toHaveLength(4 + 3 + 4);
    await Promise.all([...tabs, strangers].map(async (one) => one.stop()));
  });

  it('are told together that a report is gone which was sealed: it holds nothing of it', async () => {
    const on = await live();
    const strangers = Array.from({ length: 20 }, () => serve(on));
    await writeEvents(1);
    on.ring();
    await Promise.all(strangers.map(async ({ sink }) => untilTold(sink, 1)));
    await sealLast();
    on.ring();
    await Promise.all(strangers.map(async ({ sink }) => untilTold(sink, 2)));
    const [first] = strangers[0]?.sink.frames.slice(-1) ?? [];
    for (const { sink } of strangers) expect(sink.frames.at(-1)).toBe(first);
    expect(on.executed).toEqual(['SUPPORTED', undefined]);
    await Promise.all(strangers.map(async (one) => one.stop()));
  });

  it('read the log once together when hundreds come back to a process that has just started', async () => {
    await writeEvents(120);
    const on = await live();
    const from: LogPosition = { epoch: 0, txid: 0n, id: 0n };
    const readings = vi.spyOn(database.streams, 'prepared');
    const served = Array.from({ length: 300 }, () => serve(on, { from }));
    await Promise.all(served.map(async ({ sink }) => untilTold(sink, 120)));
    for (const { sink } of served) expect(versionsTold(sink)).toEqual(versionsTold(served[0]?.sink ?? sink));
    expect(readings.mock.calls.length).toBeLessThanOrEqual(2);
    readings.mockRestore();
    await Promise.all(served.map(async (one) => one.stop()));
  });

  it('read an event from the database once for all strangers, whatever their text', async () => {
    const on = await live();
    const served = Array.from({ length: 100 }, () => serve(on));
    const query = vi.spyOn(database.streams, 'query');
    await writeEvents(1);
    on.ring();
    await Promise.all(served.map(async ({ sink }) => untilTold(sink, 1)));
    const readings = query.mock.calls.filter(([text]) => text.includes('v.id = any('));
    expect(readings).toHaveLength(1);
    query.mockRestore();
    await Promise.all(served.map(async (one) => one.stop()));
  });
});

describe('Readings under way', () => {
  it('are not shared when they are older than the event that they are shown with', async () => {
    const id = await insertReportRow(database);
    const reads = new SharedReads(database);
    const at = (txid: bigint) => ({ epoch: 1, txid, id: 1n });
    const early = reads.rowsOf(STRANGER, [id], at(1n));
    await database.query(`update report set status = 'CLOSED' where id = $1`, [id]);
    const late = reads.rowsOf(STRANGER, [id], at(2n));
    await early;
    expect((await late).map(({ status }) => status)).toEqual(['CLOSED']);
    // Nothing is kept once it was read.
    await database.query(`update report set status = 'ASSIGNED' where id = $1`, [id]);
    expect((await reads.rowsOf(STRANGER, [id], at(2n))).map(({ status }) => status)).toEqual(['ASSIGNED']);
  });
});
