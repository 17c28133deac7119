import type { LiveReportFragment, Role } from '../../gql/graphql';
import type { StepSubject } from './desk-steps.rules';
import type { Office } from './desk-view.rules';
import type { Case } from './use-case';

type Told = Partial<Pick<Case, 'visibility' | 'timeline'>> & Pick<Case, 'supportTasks'>;

/** A row knows less than the whole case: who resolved it is in the timeline alone. */
export function subjectOf(
  live: LiveReportFragment,
  told: Told | null,
  viewer: { name: string; role: Role },
  office: Office,
): StepSubject {
  const timeline = told?.timeline ?? [];
  const resolver = timeline.findLast(({ kind }) => kind === 'RESOLVED')?.actorName;
  const support = told?.supportTasks.find(({ agency }) => agency.slug === office.agency);
  const { assigneeName } = live;
  return {
    role: viewer.role,
    ofLead: live.agency.slug === office.agency,
    ofSupport: live.supportAgencies.some(({ slug }) => slug === office.agency),
    ofOffered: live.offeredTo?.slug === office.agency,
    status: live.status,
    onOffer: live.offeredTo !== null,
    atCommand: live.agency.kind === 'COMMAND_CENTER',
    visibility: told?.visibility ?? null,
    assigned: assigneeName === null ? 'nobody' : assigneeName === viewer.name ? 'me' : 'other',
    resolvedByMe: resolver === viewer.name,
    supportDone: support?.doneAt != null,
  };
}
