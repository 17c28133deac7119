import type { StaffViewer } from '../accounts/index.ts';
import type { Catalogues, LockedReport } from '../reports/index.ts';
import type { Position } from './casework.policy.ts';

type Held = Pick<LockedReport, 'city_id' | 'agency_id' | 'support_agency_ids' | 'offered_agency_id'>;

/** Where somebody stands towards a report. */
export function positionOf(viewer: StaffViewer, report: Held, catalogues: Catalogues): Position {
  const own = agencyOf(viewer, report.city_id, catalogues);
  return {
    role: viewer.role,
    ofLead: own === report.agency_id,
    ofSupport: own !== null && report.support_agency_ids.includes(own),
    ofOffered: own !== null && own === report.offered_agency_id,
  };
}

/** Operators and supervisors of a city, or of every city, are its command center's staff. */
export function agencyOf(viewer: StaffViewer, cityId: number, catalogues: Catalogues): number | null {
  if (viewer.role !== 'OPERATOR' && viewer.role !== 'SUPERVISOR') return viewer.agencyId;
  if (viewer.cityId !== null && viewer.cityId !== cityId) return null;
  return catalogues.agencies().directoryOf(cityId).commandCenter.id;
}
