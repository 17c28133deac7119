import { sealedHandlersOf } from '../routing/index.ts';
import type { LockedReport } from './locked-report.ts';
import type { Catalogues } from './place-submission.ts';

type Sealed = Pick<LockedReport, 'category_id' | 'city_id' | 'agency_id' | 'offered_agency_id'>;

/** Whom a sealed report is named for when that agency has it. */
export function handlersAt(
  catalogues: Catalogues,
  report: Pick<Sealed, 'category_id' | 'city_id'>,
  agencyId: number,
): string[] {
  const agencies = catalogues.agencies();
  const category = agencies.categoryById(report.category_id);
  const agency = agencies.agencyById(agencyId);
  if (category === null || agency === null)
    throw new Error('A report of a category or agency that is not loaded.');
  return sealedHandlersOf(category, agency, agencies.directoryOf(report.city_id));
}

/** Those of the agency that has it, and of the one that it is on offer to. */
export function currentHandlers(catalogues: Catalogues, report: Sealed): string[] {
  const { agency_id: owner, offered_agency_id: offered } = report;
  const holders = offered === null ? [owner] : [owner, offered];
  return [...new Set(holders.flatMap((id) => handlersAt(catalogues, report, id)))];
}
