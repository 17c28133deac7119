import type { Facet, Visibility } from './facet.ts';
import type { ReportStatus } from './report-life.rules.ts';

/** A report's row, whole, locked for one change. Only use cases that write see it. */
export interface LockedReport {
  readonly id: bigint;
  readonly code: string;
  readonly city_id: number;
  readonly category_id: number;
  readonly audience: string;
  readonly urgency: string;
  readonly visibility: Visibility;
  readonly status: ReportStatus;
  readonly status_before: ReportStatus | null;
  readonly agency_id: number;
  readonly support_agency_ids: readonly number[];
  readonly subdistrict_id: number | null;
  readonly district_id: number | null;
  readonly place_source: 'GPS' | 'PIN' | 'LIST';
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly accuracy_meters: number | null;
  readonly public_longitude: number | null;
  readonly public_latitude: number | null;
  readonly place_check: string;
  readonly border_id: number | null;
  readonly handlers: readonly string[];
  readonly late_at: string | null;
  readonly respond_due_at: string | null;
  readonly resolve_due_at: string | null;
  readonly received_at: string;
  readonly acknowledged_at: string | null;
  readonly support_count: number;
  readonly photo_count: number;
  readonly description: string | null;
  readonly version: number;
  readonly assignee_id: string | null;
  readonly assignee_name: string | null;
  readonly offered_agency_id: number | null;
  readonly offer_count: number;
  readonly parent_id: bigint | null;
  readonly merged_into_id: bigint | null;
  /** What it had before another report made it stricter; null when its visibility is its own. */
  readonly own_visibility: Visibility | null;
  readonly paused_at: string | null;
  readonly review_at: string | null;
  readonly next_step_at: string | null;
  readonly appealed: boolean;
  readonly rating: number | null;
  readonly resolved_at: string | null;
  readonly closed_at: string | null;
}

/** The columns that a change sets; instants as ISO 8601, `now` for the database's clock. */
export type ReportPatch = Readonly<
  Partial<{
    status: ReportStatus;
    status_before: ReportStatus | null;
    agency_id: number;
    support_agency_ids: readonly number[];
    subdistrict_id: number | null;
    district_id: number | null;
    place_check: string;
    border_id: number | null;
    routing: unknown;
    handlers: readonly string[];
    visibility: Visibility;
    public_longitude: number | null;
    public_latitude: number | null;
    public_key: bigint | null;
    late_at: string | null;
    acknowledged_at: string | null;
    acknowledged_by: string | null;
    resolved_at: 'now' | null;
    closed_at: 'now' | null;
    support_count: number;
    photo_count: number;
    boundary_version: number;
    assignee_id: string | null;
    assignee_name: string | null;
    offered_agency_id: number | null;
    offer_count: number;
    parent_id: bigint | null;
    merged_into_id: bigint | null;
    own_visibility: Visibility | null;
    review_at: string | null;
    appealed: boolean;
    rating: number | null;
  }>
>;

export function facetOf(report: LockedReport): Facet {
  return {
    city: report.city_id,
    vis: report.visibility,
    aud: report.audience,
    agency: report.agency_id,
    support: report.support_agency_ids,
    cat: report.category_id,
    status: report.status,
    urg: report.urgency,
    sub: report.subdistrict_id,
    dis: report.district_id,
    handlers: report.handlers,
    at: pair(report.longitude, report.latitude),
    pub: pair(report.public_longitude, report.public_latitude),
    check: report.place_check,
    late: report.late_at,
    ack: report.acknowledged_at !== null,
    ...(report.offered_agency_id === null ? {} : { offer: report.offered_agency_id }),
    ...(report.assignee_id === null ? {} : { who: report.assignee_id }),
  };
}

function pair(longitude: number | null, latitude: number | null): readonly [number, number] | null {
  return longitude === null || latitude === null ? null : [longitude, latitude];
}
