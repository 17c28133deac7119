import type { TimedStep } from '../../clocks/index.ts';
import {
  type Catalogues,
  type Change,
  decideMove,
  type EventFacts,
  type EventKind,
  isRefusal,
  type LockedReport,
  SYSTEM,
} from '../../reports/index.ts';
import { agencyCalled, ESCALATIONS } from './escalation.rules.ts';

/** What everyone reads as the reason; the step beside it tells programs and other languages. */
const ANSWER_MISSING = 'Pertanyaan kepada pelapor tidak dijawab dalam 72 jam.';

/** The change that a step makes that came by itself. */
export function decideTimedStep(catalogues: Catalogues, report: LockedReport, step: TimedStep): Change {
  switch (step) {
    case 'ANSWER_MISSING':
      return moved(report, step, 'REJECTED', ANSWER_MISSING);
    case 'UNDISPUTED':
      return moved(report, step, 'CLOSED');
    default:
      return { kind: 'ESCALATED', actor: SYSTEM, patch: {}, facts: factsOf(catalogues, report, step) };
  }
}

function moved(report: LockedReport, step: TimedStep, event: EventKind, reason?: string): Change {
  const change = decideMove(report, { event, actor: SYSTEM, ...(reason === undefined ? {} : { reason }) });
  if (isRefusal(change)) throw new Error(`The step ${step} does not fit a report that is ${report.status}.`);
  return {
    ...change,
    patch: { ...change.patch, offered_agency_id: null },
    facts: { ...change.facts, step },
  };
}

function factsOf(catalogues: Catalogues, report: LockedReport, step: keyof typeof ESCALATIONS): EventFacts {
  const to = ESCALATIONS[step];
  const agencies = catalogues.agencies();
  const directory = agencies.directoryOf(report.city_id);
  const kind = agencies.agencyById(report.agency_id)?.kind ?? 'DEPARTMENT';
  const called = agencyCalled(
    to,
    { id: report.agency_id, kind },
    {
      districtOfficeId: districtOfficeOf(catalogues, report),
      commandCenterId: directory.commandCenter.id,
    },
  );
  return {
    step,
    ...(called === null ? {} : { otherAgencyId: called }),
    ...(to === 'HOLDER' && report.assignee_id !== null
      ? { accountId: report.assignee_id, accountName: report.assignee_name }
      : {}),
  };
}

/** The office above the one that has it, by the area that it answers for; the report may lie elsewhere. */
function districtOfficeOf(catalogues: Catalogues, report: LockedReport): number | null {
  const agencies = catalogues.agencies();
  const areaId = agencies.agencyById(report.agency_id)?.jurisdictionId ?? null;
  const area = areaId === null ? null : catalogues.cities().jurisdictionById(areaId);
  const above = area?.parentId ?? null;
  return above === null ? null : (agencies.directoryOf(report.city_id).officeOf(above)?.id ?? null);
}
