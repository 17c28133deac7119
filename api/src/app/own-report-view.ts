import type { OwnReportView } from '../pages/index.ts';
import type { Language } from '../platform/index.ts';
import type { Report, ReportEvent } from '../reports/index.ts';

/** The reporter's own report as plain data for a page without JavaScript. */
export async function ownReportView(report: Report, language: Language): Promise<OwnReportView> {
  const [photos, timeline] = await Promise.all([report.photos(), report.timeline()]);
  const { agency, category, city, place } = report;
  return {
    code: report.code,
    cityName: city.name,
    timeZone: city.timeZone,
    demonstration: report.demonstration,
    categoryName: language === 'id' ? category.nameId : category.nameEn,
    status: report.status,
    publicStatus: report.publicStatus,
    statusReason: timeline.findLast(({ toStatus }) => toStatus === report.status)?.reason ?? null,
    late: report.late,
    agencyName: agency.name,
    agencyShort: agency.abbreviation,
    shown: report.visibility === 'PUBLIC' || report.visibility === 'COARSE',
    description: report.description,
    landmark: report.landmark,
    subdistrictName: report.subdistrict?.name ?? null,
    districtName: report.district?.name ?? null,
    place: place && {
      longitude: place.longitude,
      latitude: place.latitude,
      accuracyMeters: place.accuracyMeters,
    },
    receivedAt: report.receivedAt,
    respondDueAt: report.respondDueAt,
    acknowledgedAt: report.acknowledgedAt,
    resolveDueAt: report.resolveDueAt,
    resolvedAt: report.resolvedAt,
    expiresAt: report.expiresAt,
    supportCount: report.supportCount,
    photos: photos.map(({ mediumUrl, largeUrl }) => ({ mediumUrl, largeUrl })),
    timeline: timeline.map(entryOf),
  };
}

function entryOf(event: ReportEvent): OwnReportView['timeline'][number] {
  return {
    kind: event.kind,
    at: event.at,
    actorName: event.actorName,
    agencyName: event.agency?.abbreviation ?? null,
    subdistrictName: event.subdistrict?.name ?? null,
    reason: event.reason,
  };
}
