import { sealedHandlersOf } from '../routing/index.ts';
import type { Visibility } from './facet.ts';
import { shownPlace } from './locate-submission.ts';
import type { LockedReport, ReportPatch } from './locked-report.ts';
import type { Catalogues } from './place-submission.ts';

/** Whom a report is named for when it is sealed and that agency has it, whatever its category's own visibility. */
export function sealedHandlersAt(
  catalogues: Catalogues,
  report: Pick<LockedReport, 'category_id' | 'city_id'>,
  agencyId: number,
): string[] {
  const agencies = catalogues.agencies();
  const category = agencies.categoryById(report.category_id);
  const agency = agencies.agencyById(agencyId);
  if (category === null || agency === null)
    throw new Error('A report of a category or agency that is not loaded.');
  const sealed = { ...category, visibility: 'SEALED' } as const;
  return sealedHandlersOf(sealed, agency, agencies.directoryOf(report.city_id));
}

/** The columns that follow a report's visibility: the place that everyone sees, and whom a sealed one is named for. */
export function fitVisibility(
  catalogues: Catalogues,
  report: LockedReport,
  visibility: Visibility,
): ReportPatch {
  const { longitude, latitude, agency_id, offered_agency_id } = report;
  const place = longitude === null || latitude === null ? null : { longitude, latitude };
  const shown = place && shownPlace(place, visibility);
  const offices = offered_agency_id === null ? [agency_id] : [agency_id, offered_agency_id];
  const handlers =
    visibility === 'SEALED' ? offices.flatMap((id) => sealedHandlersAt(catalogues, report, id)) : [];
  return {
    visibility,
    public_longitude: shown?.longitude ?? null,
    public_latitude: shown?.latitude ?? null,
    public_key: shown?.key ?? null,
    handlers: [...new Set(handlers)],
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
