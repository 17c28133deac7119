import type { Catalogue, CategoryRecord } from '../agencies/index.ts';
import type { CityCalendar, CityRecord, CitySnapshot } from '../jurisdictions/index.ts';
import { routeReport, type RoutablePlace, type Routing } from '../routing/index.ts';
import { clockPatch } from './clock-columns.ts';
import { locatePlace, storedLocation, type NamedPlace } from './locate-submission.ts';
import type { PlacedSubmission } from './placed-submission.ts';
import { isRefusal, refuse, type RefusalData } from './refusal.ts';
import type { Submission } from './submission.rules.ts';

/** What placing and routing read: the newest catalogue, in memory. */
export interface Catalogues {
  readonly cities: () => CitySnapshot;
  readonly agencies: () => Catalogue;
}

/** Information among neighbours ends after this. */
const NEIGHBOURS_HOURS = 72;

/** Finds category, area, office and due times of a submission, or says which of its names does not exist. */
export function placeSubmission(
  catalogues: Catalogues,
  submission: Submission,
  now: string,
): PlacedSubmission | RefusalData {
  const routed = routePlace(catalogues, submission.categoryCode, submission);
  if (isRefusal(routed)) return routed;
  const { category, city, routable, routing } = routed;
  const clocks = firstClocks(category, routing.status, now, city.calendar);
  return {
    submission,
    cityId: city.id,
    demonstration: city.demonstration,
    boundaryVersion: city.boundaryVersion,
    category,
    location: storedLocation(submission.place, routable, category.visibility),
    routing,
    calendar: city.calendar,
    respondDueAt: clocks.respond_due_at,
    resolveDueAt: clocks.resolve_due_at,
    lateAt: clocks.late_at,
    nextStepAt: clocks.next_step_at,
    expiresAt: category.audience === 'NEIGHBOURS' ? hoursAfter(now, NEIGHBOURS_HOURS) : null,
  };
}

function firstClocks(
  category: CategoryRecord,
  status: Routing['status'],
  now: string,
  calendar: CityCalendar,
) {
  const clean = {
    acknowledged_at: null,
    review_at: null,
    respond_due_at: null,
    resolve_due_at: null,
    late_at: null,
  };
  const report = { ...clean, status, urgency: category.urgency, received_at: now };
  return clockPatch(report, [], false, category, calendar);
}

export interface RoutedPlace {
  readonly city: CityRecord;
  readonly category: CategoryRecord;
  readonly routable: RoutablePlace;
  readonly routing: Routing;
}

/** The routing alone: what the simulator shows before anything is sent. */
export function routePlace(
  catalogues: Catalogues,
  categoryCode: string,
  named: NamedPlace,
): RoutedPlace | RefusalData {
  const located = locatePlace(catalogues.cities(), named);
  if (isRefusal(located)) return located;
  const { city, routable } = located;
  const category = catalogues.agencies().categoryByCode(city.id, categoryCode);
  if (category === null) return UNKNOWN_CATEGORY;
  return {
    city,
    category,
    routable,
    routing: routeReport(category, routable, catalogues.agencies().directoryOf(city.id)),
  };
}

function hoursAfter(iso: string, hours: number): string {
  return new Date(Date.parse(iso) + hours * 3_600_000).toISOString();
}

const UNKNOWN_CATEGORY = refuse(
  'UNKNOWN_CATEGORY',
  'categoryCode',
  'Jenis laporan ini tidak dikenal. Pilih dari daftar.',
  'There is no such category. Choose one from the list.',
);
