import { decideAcknowledgement } from './acknowledge-report.ts';
import { type Change, facetOf, type LockedReport } from './change-report.ts';
import { type Actor, type NewEvent, RESIDENT, SYSTEM } from './event-log.ts';
import { decideMove } from './move-report.ts';
import { firstFacet, type PlacedSubmission } from './placed-submission.ts';
import { isRefusal } from './refusal.ts';
import type { EventKind } from './report-life.rules.ts';
import { decideSupport } from './support-report.ts';
import { decideTakeDown } from './take-down-report.ts';

/** A report of the past and what became of it; instants are ISO 8601 in UTC, to the millisecond. */
export interface PastReport {
  /** As it was placed and routed when it was received. */
  readonly placed: PlacedSubmission;
  readonly receivedAt: string;
  /** Oldest first. */
  readonly steps: readonly PastStep[];
  /** Photos that were uploaded and belong to no report yet (their rows' uuids). */
  readonly photoUuids: readonly string[];
}

export interface PastStep {
  readonly kind: EventKind;
  readonly at: string;
  readonly actor: Actor;
  readonly reason?: string;
}

export interface PastEvent extends NewEvent {
  readonly at: string;
}

/** A report's row with what only later changes set. */
export interface PastRow extends LockedReport {
  readonly acknowledged_by: string | null;
  readonly resolved_at: string | null;
  readonly closed_at: string | null;
  readonly updated_at: string;
}

export interface Replayed {
  readonly row: PastRow;
  readonly events: readonly PastEvent[];
}

/**
 * The row and the log of a past report, by the very decisions that live changes go through.
 * @throws Error for a step that the report could not have taken
 */
export function replayPast({ placed, receivedAt, steps }: PastReport, id: bigint, code: string): Replayed {
  let row = firstRow(placed, id, code, receivedAt);
  const events = firstEvents(placed, id, row.received_at);
  for (const step of steps) {
    const change = decide(row, step);
    const at = toMicroseconds(step.at);
    const after = changed(row, change, at);
    events.push({
      at,
      cityId: row.city_id,
      reportId: id,
      reportVersion: after.version,
      kind: change.kind,
      actor: change.actor,
      was: facetOf(row),
      became: facetOf(after),
      facts: change.facts,
    });
    row = after;
  }
  return { row, events };
}

function decide(row: PastRow, step: PastStep): Change {
  const { kind, actor, reason = '' } = step;
  const change =
    kind === 'SUPPORTED'
      ? decideSupport(row)
      : kind === 'ACKNOWLEDGED'
        ? decideAcknowledgement(row, actor)
        : kind === 'TAKEN_DOWN'
          ? decideTakeDown(row, reason, actor)
          : decideMove(row, { event: kind, actor, ...(reason === '' ? {} : { reason }) });
  if (change === null || isRefusal(change)) {
    throw new Error(`A report that is ${row.status} cannot take the step ${kind}.`);
  }
  return change;
}

/** What the UPDATE of a live change does to the row. */
function changed(row: PastRow, { kind, patch }: Change, at: string): PastRow {
  const set = Object.entries(patch).map(([name, value]) => [name, value === 'now' ? at : value]);
  const version = kind === 'SUPPORTED' ? row.version : row.version + 1;
  return { ...row, ...(Object.fromEntries(set) as Partial<PastRow>), version, updated_at: at };
}

function firstEvents(placed: PlacedSubmission, id: bigint, at: string): PastEvent[] {
  const { location, routing, cityId } = placed;
  const facet = firstFacet(placed);
  const common = { at, cityId, reportId: id, reportVersion: 1, became: facet };
  const { subdistrictId } = location;
  const facts = { to: routing.status, agencyId: routing.agencyId, subdistrictId };
  return [
    { ...common, kind: 'SUBMITTED', actor: RESIDENT, was: null, facts: {} },
    { ...common, kind: 'ROUTED', actor: SYSTEM, was: facet, facts },
  ];
}

function firstRow(placed: PlacedSubmission, id: bigint, code: string, receivedAt: string): PastRow {
  const { submission, category, location, routing } = placed;
  const received = toMicroseconds(receivedAt);
  return {
    id,
    code,
    city_id: placed.cityId,
    category_id: category.id,
    audience: category.audience,
    urgency: category.urgency,
    visibility: category.visibility,
    status: routing.status,
    status_before: null,
    agency_id: routing.agencyId,
    support_agency_ids: routing.supportAgencyIds,
    subdistrict_id: location.subdistrictId,
    district_id: location.districtId,
    place_source: submission.placeSource,
    longitude: location.exact?.longitude ?? null,
    latitude: location.exact?.latitude ?? null,
    accuracy_meters: submission.accuracyMeters,
    public_longitude: location.shown?.longitude ?? null,
    public_latitude: location.shown?.latitude ?? null,
    place_check: location.check,
    border_id: location.borderId,
    handlers: routing.handlers,
    late_at: placed.lateAt && toMicroseconds(placed.lateAt),
    respond_due_at: placed.respondDueAt,
    resolve_due_at: placed.resolveDueAt,
    received_at: received,
    acknowledged_at: null,
    support_count: 0,
    version: 1,
    ...{ acknowledged_by: null, resolved_at: null, closed_at: null, updated_at: received },
  };
}

/** As the database writes instants, so that facets hold the same text. */
function toMicroseconds(iso: string): string {
  return iso.replace(/\.(\d{3})Z$/, '.$1000Z');
}
