import type { Role } from '../accounts/index.ts';

/** Where somebody who signed in stands towards one report. */
export interface Position {
  readonly role: Role;
  /** Works in the agency that has the report. Operators and supervisors are the command center's staff. */
  readonly ofLead: boolean;
  /** Works in an agency whose support is asked. */
  readonly ofSupport: boolean;
  /** Works in the agency that the report is on offer to. */
  readonly ofOffered: boolean;
}

type Rule = (position: Position) => boolean;

const isStaff: Rule = ({ role }) => role === 'OFFICER' || role === 'AGENCY_HEAD' || isCommand(role);
const operator: Rule = ({ role }) => role === 'OPERATOR';
const supervisor: Rule = ({ role }) => role === 'SUPERVISOR';
const auditor: Rule = ({ role }) => role === 'AUDITOR';
const staffOfLead: Rule = (position) => position.ofLead && isStaff(position);
const headOfLead: Rule = ({ role, ofLead }) => ofLead && (role === 'AGENCY_HEAD' || role === 'SUPERVISOR');
const staffOfSupport: Rule = (position) => position.ofSupport && isStaff(position);
const staffOfOffered: Rule = (position) => position.ofOffered && isStaff(position);
const headOfOffered: Rule = ({ role, ofOffered }) => ofOffered && (role === 'AGENCY_HEAD' || isCommand(role));

const anyOf =
  (...rules: readonly Rule[]): Rule =>
  (position) =>
    rules.some((rule) => rule(position));

/** "Who may do what" of the domain page: who may take which step with a report that they may read whole. */
export const POLICY = {
  // The agency that has it works it; a supervisor may step in.
  acceptReport: anyOf(staffOfLead, supervisor),
  startReport: anyOf(staffOfLead, supervisor),
  holdReport: anyOf(staffOfLead, supervisor),
  resumeReport: anyOf(staffOfLead, supervisor),
  askReporter: anyOf(staffOfLead, operator, supervisor),
  recordAnswer: anyOf(staffOfLead, operator, supervisor),
  resolveReport: anyOf(staffOfLead, supervisor),
  updateReport: anyOf(staffOfLead, operator, supervisor),
  rejectReport: anyOf(staffOfLead, operator, supervisor),
  // A head names the person; an officer may name themself (assign-person.ts).
  assignPerson: anyOf(staffOfLead, supervisor),
  assignAnybody: anyOf(headOfLead, supervisor),
  // Handing over.
  offerTransfer: anyOf(staffOfLead, operator, supervisor),
  answerTransfer: anyOf(headOfOffered, supervisor),
  assignReport: anyOf(operator, supervisor),
  askSupport: anyOf(staffOfLead, operator, supervisor),
  finishSupport: staffOfSupport,
  splitReport: anyOf(headOfLead, operator, supervisor),
  mergeReport: anyOf(operator, supervisor),
  unmergeReport: anyOf(operator, supervisor),
  noteReport: anyOf(staffOfLead, staffOfSupport, staffOfOffered, operator, supervisor),
  // The end, and what follows it. Who resolved a report does not verify it (close-report.ts).
  closeReport: anyOf(headOfLead, operator, supervisor),
  reopenReport: anyOf(supervisor, auditor),
  loosenVisibility: anyOf(headOfLead, supervisor),
  tightenVisibility: anyOf(staffOfLead, operator, supervisor),
  readContact: anyOf(staffOfLead, operator, supervisor),
} as const satisfies Readonly<Record<string, Rule>>;

export type Operation = keyof typeof POLICY;

export function may(operation: Operation, position: Position): boolean {
  return POLICY[operation](position);
}

function isCommand(role: Role): boolean {
  return role === 'OPERATOR' || role === 'SUPERVISOR';
}
