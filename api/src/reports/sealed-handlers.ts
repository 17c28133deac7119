import { sealedHandlersAt } from './fit-visibility.ts';
import type { LockedReport } from './locked-report.ts';
import type { Catalogues } from './place-submission.ts';

type Sealed = Pick<LockedReport, 'category_id' | 'city_id' | 'agency_id' | 'offered_agency_id'>;

/** Those of the agency that has it, and of the one that it is on offer to. */
export function currentHandlers(catalogues: Catalogues, report: Sealed): string[] {
  const { agency_id: owner, offered_agency_id: offered } = report;
  const holders = offered === null ? [owner] : [owner, offered];
  return [...new Set(holders.flatMap((id) => sealedHandlersAt(catalogues, report, id)))];
}
