import type { Inserted } from './insert-report.ts';
import type { PlacedSubmission } from './placed-submission.ts';
import { ALARM_AT, NEVER, UNTIMED_AT } from './queue-order.ts';
import type { ReportRow } from './report-row.ts';

/** What only work on a report sets. */
const UNTOUCHED = {
  acknowledged_at: null,
  acknowledged_by: null,
  resolved_at: null,
  closed_at: null,
  offered_agency_id: null,
  paused_at: null,
  review_at: null,
  rating: null,
  assignee_id: null,
  assignee_name: null,
  offer_count: 0,
  parent_id: null,
  merged_into_id: null,
  appealed: false,
} as const;

/** The report just written, as its reporter sees it: everything is known, so nothing is read back. */
export function submittedRow(placed: PlacedSubmission, code: string, inserted: Inserted): ReportRow {
  const { submission, category, location, routing } = placed;
  return {
    ...inserted,
    code,
    city_id: placed.cityId,
    category_id: category.id,
    audience: category.audience,
    urgency: category.urgency,
    visibility: category.visibility,
    status: routing.status,
    agency_id: routing.agencyId,
    support_agency_ids: routing.supportAgencyIds,
    subdistrict_id: location.subdistrictId,
    district_id: location.districtId,
    place_source: submission.placeSource,
    description: submission.description,
    respond_due_at: placed.respondDueAt,
    resolve_due_at: placed.resolveDueAt,
    late_at: placed.lateAt,
    expires_at: placed.expiresAt,
    support_count: 0,
    demonstration: placed.demonstration,
    version: 1,
    handled: true,
    longitude: location.exact?.longitude ?? null,
    latitude: location.exact?.latitude ?? null,
    place_key: location.exact?.key ?? null,
    accuracy_meters: submission.accuracyMeters,
    landmark: submission.landmark,
    photo_count: submission.photoIds.length,
    place_check: location.check,
    border_id: location.borderId,
    routing,
    coarse: false,
    ...UNTOUCHED,
    ...dueOf(placed),
  };
}

function dueOf({
  respondDueAt,
  resolveDueAt,
  category,
}: PlacedSubmission): Pick<ReportRow, 'due_at' | 'queue_at'> {
  const dueAt = respondDueAt ?? resolveDueAt;
  const queueAt = category.urgency === 'CRITICAL' ? ALARM_AT : (dueAt ?? UNTIMED_AT);
  return { due_at: dueAt ?? NEVER, queue_at: queueAt };
}
