import { ownSteps } from '../casework/index.ts';
import type { OwnReportView } from '../pages/index.ts';
import type { Language } from '../platform/index.ts';
import type { Report, ReportEvent } from '../reports/index.ts';

/** The reporter's own report as plain data for a page without JavaScript; with what it was merged into, if anyone may see it. */
export async function ownReportView(
  report: Report,
  survivor: Report | null,
  language: Language,
): Promise<OwnReportView> {
  const [photos, events] = await Promise.all([report.photos(), report.timeline()]);
  const timeline = await Promise.all(events.map(async (event) => ({ event, text: await event.text() })));
  const lastText = (kind: ReportEvent['kind']): string | null =>
    timeline.findLast(({ event }) => event.kind === kind)?.text ?? null;
  // Played cities ask by a reason.
  const lastReason = (kind: ReportEvent['kind']): string | null =>
    events.findLast((event) => event.kind === kind)?.reason ?? null;
  const { status, closedAt } = report;
  const { agency, category, city } = report;
  return {
    code: report.code,
    cityName: city.name,
    timeZone: city.timeZone,
    demonstration: report.demonstration,
    categoryName: language === 'id' ? category.nameId : category.nameEn,
    status: report.status,
    publicStatus: report.publicStatus,
    statusReason: events.findLast(({ toStatus }) => toStatus === report.status)?.reason ?? null,
    late: report.late,
    agencyName: agency.name,
    agencyShort: agency.abbreviation,
    shown: report.visibility === 'PUBLIC' || report.visibility === 'COARSE',
    ...placeAndTimes(report),
    supportCount: report.supportCount,
    photos: photos.map(({ mediumUrl, largeUrl, purpose }) => ({ mediumUrl, largeUrl, purpose })),
    steps: ownSteps({ status, closedAt, appealed: events.some(isAppeal) }, Date.now()),
    question: lastText('INFO_REQUESTED') ?? lastReason('INFO_REQUESTED'),
    explanation: lastText('RESOLVED'),
    rating: report.rating,
    survivorCode: survivor?.code ?? null,
    timeline: timeline.map(({ event, text }) => entryOf(event, text)),
  };
}

type PlaceAndTimes = Pick<
  OwnReportView,
  | 'description'
  | 'landmark'
  | 'subdistrictName'
  | 'districtName'
  | 'place'
  | 'receivedAt'
  | 'respondDueAt'
  | 'acknowledgedAt'
  | 'resolveDueAt'
  | 'resolvedAt'
  | 'expiresAt'
>;

function placeAndTimes(report: Report): PlaceAndTimes {
  const { place } = report;
  return {
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
  };
}

function isAppeal({ kind, fromStatus, actorKind }: ReportEvent): boolean {
  return kind === 'REOPENED' && fromStatus === 'REJECTED' && actorKind === 'RESIDENT';
}

function entryOf(event: ReportEvent, text: string | null): OwnReportView['timeline'][number] {
  return {
    kind: event.kind,
    at: event.at,
    actorName: event.actorName,
    agencyName: event.agency?.abbreviation ?? null,
    subdistrictName: event.subdistrict?.name ?? null,
    reason: event.reason,
    text,
    rating: event.rating,
  };
}
