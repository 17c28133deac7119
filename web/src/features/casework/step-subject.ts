import type { LiveReportFragment, Role } from '../../gql/graphql';
import type { StepSubject } from './desk-steps.rules';
import type { Office } from './desk-view.rules';
import type { Case } from './use-case';

type Told = Pick<Case, 'visibility' | 'timeline'>;

/** A row knows less than the whole case: who resolved it and what support has said are in the timeline alone. */
export function subjectOf(
  live: LiveReportFragment,
  told: Told | null,
  viewer: { name: string; role: Role },
  office: Office,
): StepSubject {
  const timeline = told?.timeline ?? [];
  const resolver = timeline.findLast(({ kind }) => kind === 'RESOLVED')?.actorName;
  const support = timeline.findLast(
    ({ kind, otherAgency }) =>
      (kind === 'SUPPORT_ASKED' || kind === 'SUPPORT_DONE') && otherAgency?.slug === office.agency,
  );
  const { assigneeName } = live;
  return {
    role: viewer.role,
    ofLead: live.agency.slug === office.agency,
    ofSupport: live.supportAgencies.some(({ slug }) => slug === office.agency),
    ofOffered: live.offeredTo?.slug === office.agency,
    status: live.status,
    onOffer: live.offeredTo !== null,
    atCommand: live.agency.kind === 'COMMAND_CENTER',
    sealed: told?.visibility === 'SEALED',
    assigned: assigneeName === null ? 'nobody' : assigneeName === viewer.name ? 'me' : 'other',
    resolvedByMe: resolver === viewer.name,
    supportDone: support?.kind === 'SUPPORT_DONE',
  };
}
