import { routeReport, type RoutablePlace, type Routing } from '../routing/index.ts';
import { type ChangeDeps, type Changed, changeReport } from './change-report.ts';
import type { LockedReport, ReportPatch } from './locked-report.ts';
import type { Change } from './write-change.ts';
import type { Actor } from './event-log.ts';
import { handedTo } from './hand-over.ts';
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
  const subdistrict = areaById(catalogues, to.subdistrictId);
  const office = officeAfter(catalogues, report, to);
  return {
    kind: 'PLACE_CORRECTED',
    actor,
    patch: {
      subdistrict_id: subdistrict?.id ?? null,
      district_id: subdistrict?.parentId ?? null,
      place_check: to.check,
      border_id: to.borderId,
      ...office,
    },
    facts: {
      subdistrictId: subdistrict?.id ?? null,
      ...(office.agency_id === undefined ? {} : { agencyId: office.agency_id }),
    },
  };
}

/**
 * Where the new area makes another office of the category's lead, that office has the report; support that follows
 * the area follows it too, and what people asked for beside stays. Nothing changes once an agency has accepted it,
 * or somebody gave it to another one by hand, or for a part: that would be a transfer.
 */
function officeAfter(catalogues: Catalogues, report: LockedReport, to: NewArea): ReportPatch {
  const before = routedTo(catalogues, report, {
    subdistrictId: report.subdistrict_id,
    check: report.place_check as NewArea['check'],
    borderId: report.border_id,
  });
  const followsRouting =
    (report.status === 'RECEIVED' || report.status === 'ASSIGNED') &&
    report.parent_id === null &&
    report.agency_id === before.agencyId;
  if (!followsRouting) return {};
  const routing = routedTo(catalogues, report, to);
  const status = report.status === 'RECEIVED' ? { status: routing.status } : {};
  const asked = report.support_agency_ids.filter((id) => !before.supportAgencyIds.includes(id));
  const support = [...new Set([...routing.supportAgencyIds, ...asked])];
  if (routing.agencyId === report.agency_id) return { support_agency_ids: support, routing, ...status };
  return {
    ...handedTo(catalogues, { ...report, support_agency_ids: support }, routing.agencyId),
    routing,
    ...status,
  };
}

function routedTo(catalogues: Catalogues, report: LockedReport, area: NewArea): Routing {
  const category = catalogues.agencies().categoryById(report.category_id);
  if (category === null) throw new Error(`Category ${String(report.category_id)} is not in the catalogue.`);
  const subdistrict = areaById(catalogues, area.subdistrictId);
  return routeReport(
    category,
    {
      source: report.place_source,
      subdistrict,
      district: areaById(catalogues, subdistrict?.parentId ?? null),
      check: area.check,
      border: areaById(catalogues, area.borderId),
      borderMeters: null,
      outsideMeters: null,
      approximate: catalogues.cities().cityById(report.city_id)?.boundaries === 'APPROXIMATE',
    },
    catalogues.agencies().directoryOf(report.city_id),
  );
}

function areaById(catalogues: Catalogues, id: number | null) {
  return id === null ? null : catalogues.cities().jurisdictionById(id);
}

const ENDED = refuse('CONFLICT', 'reportId', 'Laporan ini sudah berakhir.', 'This report has ended.');
const UNKNOWN_SUBDISTRICT = refuse(
  'UNKNOWN_SUBDISTRICT',
  'subdistrictCode',
  'Kelurahan ini tidak ada di kota laporan ini.',
  "There is no such subdistrict in the report's city.",
);
