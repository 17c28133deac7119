import { findColleague } from '../../accounts/index.ts';
import {
  type ChangeDeps,
  type Changed,
  facetOf,
  handles,
  isOpen,
  type LockedReport,
  readerOf,
  refuse,
  type RefusalData,
} from '../../reports/index.ts';
import { type Act, actOnReport, actorOf, NOT_YOURS_TO_DO } from '../act-on-report.ts';
import { may } from '../casework.policy.ts';
import { positionOf } from '../position.ts';

/** Names the person who works on a report, or nobody (null). Officers name themselves; a head names anybody. */
export async function assignPerson(
  deps: ChangeDeps,
  act: Act,
  accountId: string | null,
): Promise<Changed | RefusalData> {
  const { viewer } = act;
  return actOnReport(deps, act, 'assignPerson', async (report) => {
    if (!isOpen(report.status)) return ENDED;
    const ownOnly = [viewer.accountId, null].includes(accountId) && isOwn(report, viewer.accountId);
    if (!ownOnly && !may('assignAnybody', positionOf(viewer, report, deps.catalogues)))
      return NOT_YOURS_TO_DO;
    if (accountId === report.assignee_id) return null;
    const person = accountId === null ? null : await colleagueOf(deps, report, accountId);
    if (accountId !== null && person === null) return NO_COLLEAGUE;
    if (
      person !== null &&
      !handles(
        readerOf(person, () => null),
        report.id,
        facetOf(report),
      )
    )
      return NOT_NAMED;
    const name = person?.name ?? null;
    return {
      kind: 'PERSON_ASSIGNED',
      actor: actorOf(viewer),
      patch: { assignee_id: accountId, assignee_name: name },
      facts: { accountId, accountName: name },
    };
  });
}

/** Nobody takes a colleague's work away by naming themself. */
function isOwn(report: LockedReport, accountId: string): boolean {
  return report.assignee_id === null || report.assignee_id === accountId;
}

async function colleagueOf(deps: ChangeDeps, report: LockedReport, accountId: string) {
  const { commandCenter } = deps.catalogues.agencies().directoryOf(report.city_id);
  return findColleague(deps.database, {
    accountId,
    agencyId: report.agency_id,
    isCommandCenter: commandCenter.id === report.agency_id,
    cityId: report.city_id,
  });
}

const ENDED = refuse('CONFLICT', 'reportId', 'Laporan ini sudah berakhir.', 'This report has ended.');
const NO_COLLEAGUE = refuse(
  'NOT_FOUND',
  'accountId',
  'Orang ini tidak bekerja di lembaga yang memegang laporan.',
  'This person does not work in the agency that has the report.',
);
const NOT_NAMED = refuse(
  'NOT_ALLOWED',
  'accountId',
  'Orang ini tidak ditunjuk untuk laporan tersegel ini.',
  'This person is not named for this sealed report.',
);
