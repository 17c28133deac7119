import { routeReport, type RoutablePlace } from '../routing/index.ts';
import { type ChangeDeps, type Changed, changeReport } from './change-report.ts';
import type { LockedReport } from './locked-report.ts';
import type { Change } from './write-change.ts';
import type { Actor } from './event-log.ts';
import { sealedHandlersAt } from './fit-visibility.ts';
import type { Catalogues } from './place-submission.ts';
import { isOpen } from './report-life.rules.ts';
import { refuse, type RefusalData } from './refusal.ts';
import type { Reader } from './viewer-rights.ts';

/** Somebody who knows the place says which subdistrict it is; the office follows when the category depends on it. */
export async function correctSubdistrict(
  deps: ChangeDeps,
  request: { reportId: bigint; version: number; subdistrictCode: string; reader: Reader; actor: Actor },
): Promise<Changed | RefusalData> {
  return changeReport(deps, {
    reportId: request.reportId,
    reader: request.reader,
    needs: 'handling',
    version: request.version,
    decide(report) {
      if (!isOpen(report.status)) return ENDED;
      const area = deps.catalogues.cities().jurisdictionByCode(request.subdistrictCode);
      if (area?.level !== 'SUBDISTRICT' || area.cityId !== report.city_id) return UNKNOWN_SUBDISTRICT;
      if (area.id === report.subdistrict_id && report.place_check === 'NONE') return null;
      return moveToArea(
        deps.catalogues,
        report,
        { subdistrictId: area.id, check: 'NONE', borderId: null },
        request.actor,
      );
    },
  });
}

/** Where a report turns out to lie. */
export interface NewArea {
  readonly subdistrictId: number | null;
  readonly check: RoutablePlace['check'];
  readonly borderId: number | null;
}

/** The change that puts a report into another area and, where the rules say so, before another office. */
export function moveToArea(catalogues: Catalogues, report: LockedReport, to: NewArea, actor: Actor): Change {
  const cities = catalogues.cities();
  const subdistrict = to.subdistrictId === null ? null : cities.jurisdictionById(to.subdistrictId);
  const district = subdistrict?.parentId == null ? null : cities.jurisdictionById(subdistrict.parentId);
  const category = catalogues.agencies().categoryById(report.category_id);
  if (category === null) throw new Error(`Category ${String(report.category_id)} is not in the catalogue.`);
  const routing = routeReport(
    category,
    {
      source: report.place_source,
      subdistrict,
      district,
      check: to.check,
      border: to.borderId === null ? null : cities.jurisdictionById(to.borderId),
      borderMeters: null,
      outsideMeters: null,
      approximate: cities.cityById(report.city_id)?.boundaries === 'APPROXIMATE',
    },
    catalogues.agencies().directoryOf(report.city_id),
  );
  return {
    kind: 'PLACE_CORRECTED',
    actor,
    patch: {
      subdistrict_id: subdistrict?.id ?? null,
      district_id: district?.id ?? null,
      place_check: to.check,
      border_id: to.borderId,
      ...(followsRouting(report) ? officeOf(catalogues, routing, report) : {}),
    },
    facts: {
      subdistrictId: subdistrict?.id ?? null,
      ...(followsRouting(report) ? { agencyId: routing.agencyId } : {}),
    },
  };
}

/** Once an agency has accepted a report, a new area no longer takes it away; that would be a transfer. */
function followsRouting(report: LockedReport): boolean {
  return report.status === 'RECEIVED' || report.status === 'ASSIGNED';
}

function officeOf(catalogues: Catalogues, routing: ReturnType<typeof routeReport>, report: LockedReport) {
  // By the report's own visibility, which somebody may have changed since its category gave it one.
  const handlers =
    report.visibility === 'SEALED' ? sealedHandlersAt(catalogues, report, routing.agencyId) : [];
  return {
    agency_id: routing.agencyId,
    support_agency_ids: routing.supportAgencyIds,
    handlers,
    routing,
    status: report.status === 'ASSIGNED' ? report.status : routing.status,
  };
}

const ENDED = refuse('CONFLICT', 'reportId', 'Laporan ini sudah berakhir.', 'This report has ended.');
const UNKNOWN_SUBDISTRICT = refuse(
  'UNKNOWN_SUBDISTRICT',
  'subdistrictCode',
  'Kelurahan ini tidak ada di kota laporan ini.',
  "There is no such subdistrict in the report's city.",
);
