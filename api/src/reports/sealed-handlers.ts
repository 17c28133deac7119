import { SUPERVISORS, sealedHandlersOf } from '../routing/index.ts';
import type { LockedReport, ReportPatch } from './locked-report.ts';
import type { Catalogues } from './place-submission.ts';

type Sealed = Pick<LockedReport, 'category_id' | 'city_id' | 'agency_id' | 'offered_agency_id'>;

/**
 * Whom a report is named for when it is sealed and that agency has it. What a person sealed, though its category is
 * not, is named for the supervisors too: they oversaw it until then, and may have to loosen it again.
 */
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
  const handlers = sealedHandlersOf(sealed, agency, agencies.directoryOf(report.city_id));
  return category.visibility === 'SEALED' ? handlers : [...new Set([...handlers, SUPERVISORS])];
}

/** Those of the agency that has it, and of the one that it is on offer to. */
export function currentHandlers(catalogues: Catalogues, report: Sealed): string[] {
  const { agency_id: owner, offered_agency_id: offered } = report;
  const holders = offered === null ? [owner] : [owner, offered];
  return [...new Set(holders.flatMap((id) => sealedHandlersAt(catalogues, report, id)))];
}

/** Nobody goes on working on what they cannot see: an assignee whom a sealed report does not name is released. */
export function releaseUnnamed(
  { assignee_id: assignee }: Pick<LockedReport, 'assignee_id'>,
  handlers: readonly string[],
): ReportPatch {
  const named = assignee === null || handlers.some((key) => key.split('@', 1)[0] === `account:${assignee}`);
  return named ? {} : { assignee_id: null, assignee_name: null };
}
