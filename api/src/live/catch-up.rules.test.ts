import { describe, expect, it } from 'vitest';

import {
  comparePositions,
  type LoggedEvent,
  type LogPosition,
  type Reader,
  STRANGER,
} from '../reports/index.ts';
import { CatchUp, type LogBatch } from './catch-up.ts';

const at = (id: number): LogPosition => ({ epoch: 1, txid: 1n, id: BigInt(id) });
const OFFICER: Reader = { kind: 'agency', agencyId: 1, areaId: null, keys: ['account:a1'] };
const PAGE = 10;

/** A log of a hundred rows, read ten at a time; it says from where it was read. */
function log(length = 100): { readonly from: number[]; readonly behind: CatchUp; fail: boolean } {
  const rows = Array.from({ length }, (_, n) => ({ ...at(n + 1) }) as unknown as LoggedEvent);
  const from: number[] = [];
  const made = {
    from,
    fail: false,
    behind: new CatchUp(async (position): Promise<LogBatch> => {
      from.push(Number(position.id));
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (made.fail) throw new Error('the database is away');
      const events = rows.filter((row) => comparePositions(row, position) > 0).slice(0, PAGE);
      return { events, end: events.length === PAGE ? at(Number(events.at(-1)?.id)) : at(length) };
    }),
  };
  return made;
}

async function followTo(behind: CatchUp, start: number, end: number): Promise<number[]> {
  const told: number[] = [];
  for (let position = at(start); Number(position.id) < end;) {
    const batch = await behind.after(position, STRANGER);
    told.push(...batch.events.map(({ id }) => Number(id)));
    position = batch.end;
  }
  return told;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, n) => from + n);

describe('Thousands who come back near the same cursor', () => {
  it('are told each row once and in order, in about as many readings as one alone', async () => {
    const { behind, from } = log();
    const starts = range(0, 5_000).map((n) => n % 8);
    const told = await Promise.all(starts.map(async (start) => followTo(behind, start, 100)));
    told.forEach((ids, n) => {
      expect(ids).toEqual(range((starts[n] ?? 0) + 1, 101));
    });
    expect(from.length).toBeLessThanOrEqual(11);
  });

  it('are answered from what was just read, when they come a moment later', async () => {
    const { behind, from } = log();
    await followTo(behind, 0, 50);
    const before = from.length;
    expect(await followTo(behind, 3, 50)).toEqual(range(4, 51));
    expect(from.length).toBe(before);
  });

  it('far from one another each get what is theirs', async () => {
    const { behind } = log();
    const starts = [90, 0, 45, 99, 45, 17];
    const told = await Promise.all(starts.map(async (start) => followTo(behind, start, 100)));
    expect(told).toEqual(starts.map((start) => range(start + 1, 101)));
  });
});

describe('A reading for others', () => {
  it('is not shared with somebody who has other rights', async () => {
    const { behind, from } = log();
    await Promise.all([behind.after(at(0), STRANGER), behind.after(at(0), OFFICER)]);
    await behind.after(at(5), OFFICER);
    expect(from).toEqual([0, 0]);
  });

  it('that fails fails for all who wait for it, and the next one tries again', async () => {
    const made = log();
    made.fail = true;
    const failed = await Promise.allSettled(range(0, 5).map(async (n) => made.behind.after(at(n), STRANGER)));
    expect(new Set(failed.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(made.from).toEqual([0]);
    made.fail = false;
    expect(await followTo(made.behind, 2, 100)).toEqual(range(3, 101));
  });

  it('at the end of the log says so, and is asked anew later', async () => {
    const { behind, from } = log();
    expect(await behind.after(at(100), STRANGER)).toEqual({ events: [], end: at(100) });
    await behind.after(at(100), STRANGER);
    expect(from).toEqual([100, 100]);
  });
});
