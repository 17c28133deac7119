import { sealedHandlersAt } from './sealed-handlers.ts';
import type { LockedReport, ReportPatch } from './locked-report.ts';
import type { Catalogues } from './place-submission.ts';

/** What changes when another agency has a report: nobody works on it yet, and a sealed one has new handlers. */
export function handedTo(catalogues: Catalogues, report: LockedReport, agencyId: number): ReportPatch {
  return {
    agency_id: agencyId,
    assignee_id: null,
    assignee_name: null,
    offered_agency_id: null,
    support_agency_ids: report.support_agency_ids.filter((id) => id !== agencyId),
    ...(report.visibility === 'SEALED' ? { handlers: sealedHandlersAt(catalogues, report, agencyId) } : {}),
  };
}
