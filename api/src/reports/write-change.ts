import type { PoolClient } from 'pg';

import { clockPatch } from './clock-columns.ts';
import { readClocks } from './read-clocks.ts';
import { appendEvent, type Actor, type EventFacts } from './event-log.ts';
import { facetOf, type LockedReport, type ReportPatch } from './locked-report.ts';
import type { Catalogues } from './place-submission.ts';
import { type EventKind, raisesVersion } from './report-life.rules.ts';

export interface Change {
  readonly kind: EventKind;
  readonly actor: Actor;
  readonly patch: ReportPatch;
  readonly facts: EventFacts;
}

/** Writes a decided change and its event; for callers that hold the row's lock already. */
export async function writeChange(
  client: PoolClient,
  catalogues: Catalogues,
  report: LockedReport,
  change: Change,
): Promise<LockedReport> {
  const after = await updateReport(client, report, change, {
    ...change.patch,
    ...(await clocksAfter(client, catalogues, report, change)),
  });
  await appendEvent(client, {
    cityId: report.city_id,
    reportId: report.id,
    reportVersion: after.version,
    kind: change.kind,
    actor: change.actor,
    was: facetOf(report),
    became: facetOf(after),
    facts: change.facts,
  });
  return after;
}

async function updateReport(
  client: PoolClient,
  report: LockedReport,
  { kind }: Change,
  patch: Readonly<Record<string, unknown>>,
): Promise<LockedReport> {
  const values: unknown[] = [report.id];
  const sets = Object.entries(patch).map(([name, value]) => {
    if (value === 'now') return `${name} = clock_timestamp()`;
    values.push(name === 'routing' ? JSON.stringify(value) : value);
    return `${name} = $${String(values.length)}`;
  });
  const version = raisesVersion(kind) ? 'version = version + 1' : 'version = version';
  const { rows } = await client.query<LockedReport>(
    `update report set ${[...sets, version, 'updated_at = clock_timestamp()'].join(', ')}
     where id = $1 returning *`,
    values,
  );
  const [after] = rows;
  if (after === undefined) throw new Error('A locked report vanished.');
  return after;
}

/** Clocks are worked out anew, from the whole history, whenever something happened that they read. */
async function clocksAfter(
  client: PoolClient,
  catalogues: Catalogues,
  report: LockedReport,
  change: Change,
): Promise<Readonly<Record<string, unknown>>> {
  if (!touchesClocks(change)) return {};
  const { kind, patch, facts } = change;
  const { now, events, isRejectable, category, calendar } = await readClocks(client, catalogues, report);
  const set = Object.entries(patch).map(([name, value]) => [name, value === 'now' ? now : value] as const);
  const after: LockedReport = { ...report, ...Object.fromEntries(set) };
  const history = [...events, { kind, at: now, step: facts.step ?? null }];
  return { ...clockPatch(after, history, isRejectable, category, calendar) };
}

/** Whether something happened that clocks read. */
export function touchesClocks({ kind, patch }: Change): boolean {
  const touched = ['status', 'acknowledged_at', 'review_at'].some((column) => column in patch);
  return touched || kind === 'ESCALATED' || kind === 'RESCHEDULED';
}
