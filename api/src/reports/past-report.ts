import { decideAcknowledgement } from './acknowledge-report.ts';
import { clockPatch, type ClockEvent } from './clock-columns.ts';
import { type Actor, type NewEvent, RESIDENT, SYSTEM } from './event-log.ts';
import { decideMove } from './move-report.ts';
import { firstFacet, type PlacedSubmission } from './placed-submission.ts';
import { facetOf, type LockedReport } from './locked-report.ts';
import { isRefusal, type RefusalData } from './refusal.ts';
import { type EventKind, raisesVersion } from './report-life.rules.ts';
import { decideSupport } from './support-report.ts';
import { decideTakeDown } from './take-down-report.ts';
import { type Change, touchesClocks } from './write-change.ts';

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
  /** Of HELD: until when it rests. */
  readonly reviewAt?: string;
}

export interface PastEvent extends NewEvent {
  readonly at: string;
}

/** A report's row with what only later changes set. */
export interface PastRow extends LockedReport {
  readonly acknowledged_by: string | null;
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
    const plain = changed(row, change, at);
    const after = { ...plain, ...clocksAfter(placed, plain, change, [...events, { ...change, at }]) };
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
  // What should have happened by itself in the past is not made up for.
  const isAhead = row.next_step_at !== null && row.next_step_at > new Date().toISOString();
  return { row: isAhead ? row : { ...row, next_step_at: null }, events };
}

/** As a live change works the clocks out, without asking the database. */
function clocksAfter(
  placed: PlacedSubmission,
  row: PastRow,
  change: Change,
  events: readonly Pick<PastEvent, 'kind' | 'at' | 'facts'>[],
): Partial<PastRow> {
  if (!touchesClocks(change)) return {};
  const history: ClockEvent[] = events
    .filter(({ facts }) => facts.to !== undefined)
    .map(({ kind, at }) => ({ kind, at, step: null }));
  const clocks = clockPatch(row, history, false, placed.category, placed.calendar);
  return Object.fromEntries(
    Object.entries(clocks).map(([name, at]) => [name, at && toMicroseconds(at as string)]),
  );
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
          : restingUntil(
              step.reviewAt,
              decideMove(row, { event: kind, actor, ...(reason === '' ? {} : { reason }) }),
            );
  if (change === null || isRefusal(change)) {
    throw new Error(`A report that is ${row.status} cannot take the step ${kind}.`);
  }
  return change;
}

function restingUntil(reviewAt: string | undefined, change: Change | RefusalData): Change | RefusalData {
  if (reviewAt === undefined || isRefusal(change)) return change;
  const patch = { ...change.patch, review_at: toMicroseconds(reviewAt) };
  return { ...change, patch, facts: { ...change.facts, reviewAt } };
}

/** What the UPDATE of a live change does to the row. */
function changed(row: PastRow, { kind, patch }: Change, at: string): PastRow {
  const set = Object.entries(patch).map(([name, value]) => [name, value === 'now' ? at : value]);
  const version = raisesVersion(kind) ? row.version + 1 : row.version;
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

/** What only work on a report sets. */
const UNTOUCHED = {
  assignee_id: null,
  assignee_name: null,
  offered_agency_id: null,
  offer_count: 0,
  parent_id: null,
  merged_into_id: null,
  own_visibility: null,
  paused_at: null,
  review_at: null,
  appealed: false,
  rating: null,
  resolved_at: null,
  closed_at: null,
} as const;

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
    photo_count: 0,
    description: submission.description,
    version: 1,
    ...UNTOUCHED,
    ...{ acknowledged_by: null, updated_at: received, next_step_at: placed.nextStepAt },
  };
}

/** As the database writes instants, so that facets hold the same text. */
function toMicroseconds(iso: string): string {
  return iso.replace(/\.(\d{3})Z$/, '.$1000Z');
}
