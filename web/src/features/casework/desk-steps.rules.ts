import type { ReportStatus, Role, Visibility } from '../../gql/graphql';
import type { Step } from './move';
import { hasChoice, visibilityChoices } from './visibility.rules';

/** Where somebody stands towards one report. */
export interface Standing {
  readonly role: Role;
  readonly ofLead: boolean;
  readonly ofSupport: boolean;
  readonly ofOffered: boolean;
}

export interface StepSubject extends Standing {
  readonly status: ReportStatus;
  readonly onOffer: boolean;
  /** The command center has it: it assigns and need not offer. */
  readonly atCommand: boolean;
  /** Null while only a row of it is known. */
  readonly visibility: Visibility | null;
  readonly assigned: 'me' | 'other' | 'nobody';
  /** Whoever resolved it does not verify it. */
  readonly resolvedByMe: boolean;
  /** The part of the viewer's office is done. */
  readonly supportDone: boolean;
}

type Rule = (subject: StepSubject) => boolean;
type Who = (standing: Standing) => boolean;

const isCommand: Who = ({ role }) => role === 'OPERATOR' || role === 'SUPERVISOR';
const isStaff: Who = (standing) =>
  standing.role === 'OFFICER' || standing.role === 'AGENCY_HEAD' || isCommand(standing);
const supervisor: Who = ({ role }) => role === 'SUPERVISOR';
const works: Who = (standing) => (standing.ofLead && isStaff(standing)) || supervisor(standing);
const worksOrCommand: Who = (standing) => works(standing) || isCommand(standing);
const leads: Who = (standing) =>
  (standing.ofLead && (standing.role === 'AGENCY_HEAD' || supervisor(standing))) || supervisor(standing);
const answers: Who = (standing) =>
  (standing.ofOffered && (standing.role === 'AGENCY_HEAD' || isCommand(standing))) || supervisor(standing);

/** Who may show a report to more people than it is shown to. */
export const mayLoosen = leads;
/** Who may learn how to reach a reporter. */
export const mayReadContact = worksOrCommand;

const open: readonly ReportStatus[] = [
  'RECEIVED',
  'ASSIGNED',
  'ACCEPTED',
  'IN_PROGRESS',
  'ON_HOLD',
  'NEEDS_INFO',
];

const when =
  (statuses: readonly ReportStatus[], who: Rule, also: Rule = () => true): Rule =>
  (subject) =>
    statuses.includes(subject.status) && who(subject) && also(subject);

/** The life of a report and "who may do what" of the domain page, as far as a desk takes part in them. */
const legal: Readonly<Record<Step, Rule>> = {
  accept: when(['ASSIGNED'], works),
  start: when(['ACCEPTED'], works),
  resolve: when(['IN_PROGRESS'], works),
  hold: when(['IN_PROGRESS'], works),
  resume: when(['ON_HOLD'], works),
  ask: when(['RECEIVED', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS'], worksOrCommand),
  answer: when(['NEEDS_INFO'], worksOrCommand),
  reject: when(['RECEIVED', 'ASSIGNED', 'ACCEPTED', 'NEEDS_INFO'], worksOrCommand),
  // A question to the reporter is answered before somebody else takes it.
  take: when(open, answers, ({ onOffer, status }) => onOffer && status !== 'NEEDS_INFO'),
  decline: when(open, answers, ({ onOffer }) => onOffer),
  transfer: when(
    ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'],
    worksOrCommand,
    ({ onOffer, atCommand }) => !onOffer && !atCommand,
  ),
  route: when(['RECEIVED', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'], isCommand),
  assign: when(open, works, (subject) => leads(subject) || subject.assigned !== 'other'),
  support: when(open, worksOrCommand, ({ visibility }) => visibility !== 'SEALED'),
  finish: when(
    open,
    (subject) => subject.ofSupport && isStaff(subject),
    ({ supportDone }) => !supportDone,
  ),
  split: when(
    ['RECEIVED', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'],
    (subject) => leads(subject) || isCommand(subject),
  ),
  update: when(open, worksOrCommand),
  note: (subject) =>
    worksOrCommand(subject) || (isStaff(subject) && (subject.ofSupport || subject.ofOffered)),
  close: when(
    ['RESOLVED'],
    (subject) => leads(subject) || isCommand(subject),
    ({ resolvedByMe }) => !resolvedByMe,
  ),
  reopen: when(
    ['RESOLVED', 'CLOSED', 'REJECTED'],
    (subject) => supervisor(subject) || subject.role === 'AUDITOR',
  ),
  visibility: (subject) =>
    worksOrCommand(subject) &&
    subject.visibility !== null &&
    hasChoice(visibilityChoices(subject.visibility, mayLoosen(subject))),
};

/** What usually comes next, most wanted first; the first legal one is the big button. */
const usual: readonly Step[] = ['take', 'accept', 'start', 'resolve', 'resume', 'close', 'finish'];
const others: readonly Step[] = [
  ...['answer', 'assign', 'route', 'decline', 'transfer', 'ask', 'hold', 'note', 'update'],
  ...['support', 'split', 'visibility', 'reject', 'reopen'],
] as readonly Step[];

export interface LegalSteps {
  readonly next: Step | null;
  readonly others: readonly Step[];
}

export const isLegal = (step: Step, subject: StepSubject): boolean => legal[step](subject);

/** Whose turn it is: others may step in, but nothing urges them to. */
function isTheirTurn(step: Step, subject: StepSubject): boolean {
  if (step === 'take') return subject.ofOffered;
  if (step === 'finish') return subject.ofSupport;
  return step === 'close' || subject.ofLead;
}

/** The ONE next step and the rest, for this viewer and this report. */
export function legalSteps(subject: StepSubject): LegalSteps {
  const first =
    subject.status === 'RECEIVED' && isLegal('route', subject)
      ? 'route'
      : (usual.find((step) => isLegal(step, subject) && isTheirTurn(step, subject)) ?? null);
  const rest = [...usual, ...others].filter((step) => step !== first && isLegal(step, subject));
  return { next: first, others: rest };
}
