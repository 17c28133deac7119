import {
  type ChangeDeps,
  handlersAt as handlersOf,
  type LockedReport,
  type ReportPatch,
} from '../../reports/index.ts';

/** What changes when another agency has a report: nobody works on it yet, and a sealed one has new handlers. */
export function handedTo(deps: ChangeDeps, report: LockedReport, agencyId: number): ReportPatch {
  return {
    agency_id: agencyId,
    assignee_id: null,
    assignee_name: null,
    offered_agency_id: null,
    support_agency_ids: report.support_agency_ids.filter((id) => id !== agencyId),
    ...(report.visibility === 'SEALED' ? { handlers: handlersAt(deps, report, agencyId) } : {}),
  };
}

/** Whom a sealed report is named for when that agency has it. */
export function handlersAt(deps: ChangeDeps, report: LockedReport, agencyId: number): string[] {
  return handlersOf(deps.catalogues, report, agencyId);
}
