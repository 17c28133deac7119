import type { Visibility } from './facet.ts';
import { shownPlace } from './locate-submission.ts';
import type { LockedReport, ReportPatch } from './locked-report.ts';
import type { Catalogues } from './place-submission.ts';
import { currentHandlers, releaseUnnamed } from './sealed-handlers.ts';

/** The columns that follow a report's visibility: the place that everyone sees, and who handles a sealed one. */
export function fitVisibility(
  catalogues: Catalogues,
  report: LockedReport,
  visibility: Visibility,
): ReportPatch {
  const { longitude, latitude } = report;
  const place = longitude === null || latitude === null ? null : { longitude, latitude };
  const shown = place && shownPlace(place, visibility);
  const handlers = visibility === 'SEALED' ? currentHandlers(catalogues, report) : [];
  return {
    visibility,
    public_longitude: shown?.longitude ?? null,
    public_latitude: shown?.latitude ?? null,
    public_key: shown?.key ?? null,
    handlers,
    ...(visibility === 'SEALED' ? releaseUnnamed(report, handlers) : {}),
  };
}

/** The visibility that a report has of itself, without what it was merged with or is a part of. */
export function ownVisibility({ own_visibility, visibility }: LockedReport): Visibility {
  return own_visibility ?? visibility;
}

/** Puts a report under a visibility for the sake of another; its own is kept, to come back to. Null when nothing changes. */
export function borrowVisibility(
  catalogues: Catalogues,
  report: LockedReport,
  visibility: Visibility,
): ReportPatch | null {
  if (visibility === report.visibility) return null;
  const own = ownVisibility(report);
  return {
    ...fitVisibility(catalogues, report, visibility),
    own_visibility: visibility === own ? null : own,
  };
}
