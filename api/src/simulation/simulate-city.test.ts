import { beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import type { Database } from '../platform/index.ts';
import { facetOf, type LockedReport } from '../reports/locked-report.ts';
import type { Facet } from '../reports/facet.ts';
import { isOpen, MOVES, type EventRow } from '../reports/index.ts';
import { simulateCity } from './simulate-city.ts';

const REPORTS = 2_000;
const now = Date.parse('2026-11-20T04:00:00Z');
const options = { city: 'kupang', seed: 'test', years: 5, now, onProgress: () => undefined };
const database: Database = await testDatabase();
let reports: (LockedReport & { demonstration: boolean; longitude: number | null })[] = [];
const eventsOf = new Map<bigint, EventRow[]>();

beforeAll(async () => {
  await simulateCity(database, { ...options, reports: REPORTS });
  reports = await database.query('select * from report order by id');
  const events = await database.query<EventRow>('select * from report_event order by report_id, id');
  for (const event of events)
    eventsOf.set(event.report_id, [...(eventsOf.get(event.report_id) ?? []), event]);
});

describe('a simulated city', () => {
  it('has as many reports as were asked for, each marked, none in the future', () => {
    expect(reports).toHaveLength(REPORTS);
    expect(reports.every(({ demonstration }) => demonstration)).toBe(true);
    expect(reports.every(({ received_at }) => Date.parse(received_at) <= now)).toBe(true);
    expect([...eventsOf.values()].flat().every(({ at }) => Date.parse(at) <= now)).toBe(true);
  });

  it('has one default place that holds about one report in seven', () => {
    const places = new Map<string, number>();
    for (const { longitude, latitude } of reports) {
      if (longitude === null) continue;
      const place = `${String(longitude)} ${String(latitude)}`;
      places.set(place, (places.get(place) ?? 0) + 1);
    }
    const [first = 0, second = 0] = [...places.values()].toSorted((a, b) => b - a);
    expect(first / REPORTS).toBeGreaterThan(0.11);
    expect(first / REPORTS).toBeLessThan(0.17);
    expect(second).toBeLessThan(20);
  });

  it('tells each report in order, from its receipt to its status, by moves that exist', () => {
    for (const report of reports) {
      const events = eventsOf.get(report.id) ?? [];
      expect(events.slice(0, 2).map(({ kind }) => kind)).toEqual(['SUBMITTED', 'ROUTED']);
      let status = events[1]?.became.status;
      for (const { kind, facts, became } of events.slice(2)) {
        if (facts.to === undefined) expect(became.status).toBe(status);
        else expectMove(status, kind, facts.to);
        status = became.status;
      }
      expect(report.status).toBe(status);
    }
  });

  it('writes facets that a live change would have written', () => {
    for (const report of reports) {
      const events = eventsOf.get(report.id) ?? [];
      const last = events.at(-1);
      expect(normal(last?.became)).toEqual(normal(facetOf(report)));
      expect(last?.report_version).toBe(report.version);
      for (const [index, event] of events.entries()) {
        if (index > 0) expect(normal(event.was)).toEqual(normal(events[index - 1]?.became));
      }
    }
  });

  it('counts as many supporters as have said so', async () => {
    const [row] = await database.query<{ counted: bigint; kept: bigint }>(
      'select (select sum(support_count) from report)::bigint as counted, (select count(*) from report_support) as kept',
    );
    expect(row?.counted).toBe(row?.kept);
    expect(row?.kept).toBeGreaterThan(100n);
  });

  it('holds nothing without a day on which it is looked at again', () => {
    const holds = [...eventsOf.values()].flat().filter(({ kind }) => kind === 'HELD');
    expect(holds.length).toBeGreaterThan(50);
    expect(holds.every(({ at, facts }) => (facts.reviewAt ?? '') > at)).toBe(true);
    const held = reports.filter(({ status }) => status === 'ON_HOLD');
    expect(held.every(({ review_at }) => review_at !== null)).toBe(true);
  });

  it('has reports in progress, late ones, and unanswered ones', () => {
    const open = reports.filter(({ status }) => isOpen(status));
    expect(open.length).toBeGreaterThan(20);
    expect(open.some(({ late_at }) => late_at !== null && Date.parse(late_at) < now)).toBe(true);
    expect(new Set(reports.map(({ status }) => status)).size).toBeGreaterThan(7);
  });
});

describe('running it again', () => {
  it('adds nothing to a history that is complete', async () => {
    const again = await simulateCity(database, { ...options, reports: REPORTS });
    expect(again).toMatchObject({ resumedAt: REPORTS, written: 0 });
  });

  it('goes on where an earlier run was cut off', async () => {
    const reached: number[] = [];
    const cut = simulateCity(database, {
      ...{ ...options, seed: 'cut', reports: 2_500 },
      onProgress: (done) => {
        reached.push(done);
        if (done >= 2_000) throw new Error('the power went');
      },
    });
    await expect(cut).rejects.toThrow('the power went');
    const rest = await simulateCity(database, { ...options, seed: 'cut', reports: 2_500 });
    expect(rest.resumedAt).toBeGreaterThanOrEqual(1_000);
    expect(rest.resumedAt + rest.written).toBe(2_500);
    const [row] = await database.query<{ n: bigint }>('select count(*) as n from report');
    expect(row?.n).toBe(BigInt(REPORTS + 2_500));
  });
});

function expectMove(from: string | undefined, kind: string, to: string): void {
  const move = MOVES.find((each) => each.from === from && each.event === kind);
  expect(move, `${kind} from ${String(from)}`).toBeDefined();
  if (move !== undefined && move.to !== 'back') expect(to).toBe(move.to);
}

/** The first facet is written before the database has seen the instant: milliseconds there, microseconds later. */
function normal(facet: Facet | null | undefined): unknown {
  return facet && { ...facet, late: facet.late && Date.parse(facet.late) };
}
