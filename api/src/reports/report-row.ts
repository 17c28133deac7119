import type { Routing } from '../routing/index.ts';
import type { Visibility } from './facet.ts';
import type { ReportStatus } from './report-life.rules.ts';

/** A report as one reader may see it: a row of `visibleReports`. Instants are ISO 8601 with microseconds. */
export interface ReportRow {
  readonly id: bigint;
  readonly code: string;
  readonly city_id: number;
  readonly category_id: number;
  readonly audience: string;
  readonly urgency: string;
  readonly visibility: Visibility;
  readonly status: ReportStatus;
  readonly agency_id: number;
  readonly support_agency_ids: readonly number[];
  readonly subdistrict_id: number | null;
  readonly district_id: number | null;
  readonly place_source: 'GPS' | 'PIN' | 'LIST';
  readonly description: string | null;
  readonly received_at: string;
  readonly updated_at: string;
  readonly respond_due_at: string | null;
  readonly resolve_due_at: string | null;
  readonly late_at: string | null;
  readonly expires_at: string | null;
  readonly acknowledged_at: string | null;
  readonly resolved_at: string | null;
  readonly support_count: number;
  readonly demonstration: boolean;
  readonly version: number;
  /** The reader handles the report, or sent it. */
  readonly handled: boolean;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly place_key: bigint | null;
  readonly accuracy_meters: number | null;
  readonly landmark: string | null;
  readonly photo_count: number;
  readonly place_check: 'NONE' | 'BORDER' | 'NEAREST' | 'OUTSIDE';
  readonly border_id: number | null;
  readonly routing: Routing | null;
  readonly acknowledged_by: string | null;
  readonly coarse: boolean;
  readonly offered_agency_id: number | null;
  readonly paused_at: string | null;
  readonly review_at: string | null;
  /** The next thing that is due; the year 9999 when nothing is. */
  readonly due_at: string;
  /** What the queue is sorted by. */
  readonly queue_at: string;
  readonly rating: number | null;
  readonly closed_at: string | null;
  readonly assignee_id: string | null;
  readonly assignee_name: string | null;
  readonly offer_count: number;
  readonly parent_id: bigint | null;
  readonly merged_into_id: bigint | null;
  readonly appealed: boolean;
}
