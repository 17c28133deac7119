import { describe, expect, it } from 'vitest';

import type { Role } from '../accounts/index.ts';
import { ROLES } from '../accounts/index.ts';
import { may, type Operation, POLICY, type Position } from './casework.policy.ts';

/** O officer, H head, P operator, S supervisor, A auditor; administrators do nothing with reports. */
const LETTERS: Readonly<Record<Role, string>> = {
  OFFICER: 'O',
  AGENCY_HEAD: 'H',
  OPERATOR: 'P',
  SUPERVISOR: 'S',
  AUDITOR: 'A',
  ADMINISTRATOR: '-',
};

/** Who may, standing in the agency that has it, in one whose support is asked, in one that it is offered to, or elsewhere. */
const TABLE: Readonly<
  Record<Operation, readonly [lead: string, support: string, offered: string, other: string]>
> = {
  acceptReport: ['OHPS', 'S', 'S', 'S'],
  startReport: ['OHPS', 'S', 'S', 'S'],
  holdReport: ['OHPS', 'S', 'S', 'S'],
  resumeReport: ['OHPS', 'S', 'S', 'S'],
  resolveReport: ['OHPS', 'S', 'S', 'S'],
  assignPerson: ['OHPS', 'S', 'S', 'S'],
  assignAnybody: ['HS', 'S', 'S', 'S'],
  askReporter: ['OHPS', 'PS', 'PS', 'PS'],
  recordAnswer: ['OHPS', 'PS', 'PS', 'PS'],
  updateReport: ['OHPS', 'PS', 'PS', 'PS'],
  rejectReport: ['OHPS', 'PS', 'PS', 'PS'],
  offerTransfer: ['OHPS', 'PS', 'PS', 'PS'],
  askSupport: ['OHPS', 'PS', 'PS', 'PS'],
  tightenVisibility: ['OHPS', 'PS', 'PS', 'PS'],
  readContact: ['OHPS', 'PS', 'PS', 'PS'],
  answerTransfer: ['S', 'S', 'HPS', 'S'],
  assignReport: ['PS', 'PS', 'PS', 'PS'],
  mergeReport: ['PS', 'PS', 'PS', 'PS'],
  unmergeReport: ['PS', 'PS', 'PS', 'PS'],
  finishSupport: ['', 'OHPS', '', ''],
  splitReport: ['HPS', 'PS', 'PS', 'PS'],
  closeReport: ['HPS', 'PS', 'PS', 'PS'],
  noteReport: ['OHPS', 'OHPS', 'OHPS', 'PS'],
  reopenReport: ['SA', 'SA', 'SA', 'SA'],
  loosenVisibility: ['HS', 'S', 'S', 'S'],
};

const PLACES: readonly Omit<Position, 'role'>[] = [
  { ofLead: true, ofSupport: false, ofOffered: false },
  { ofLead: false, ofSupport: true, ofOffered: false },
  { ofLead: false, ofSupport: false, ofOffered: true },
  { ofLead: false, ofSupport: false, ofOffered: false },
];

describe('Who may do what with a report', () => {
  const operations = Object.keys(POLICY) as Operation[];

  it('has a row for every operation', () => {
    expect(Object.keys(TABLE).toSorted()).toEqual(operations.toSorted());
  });

  it.each(operations)('%s', (operation) => {
    const found = PLACES.map((place) =>
      ROLES.filter((role) => may(operation, { role, ...place }))
        .map((role) => LETTERS[role])
        .join(''),
    );
    expect(found.map(sorted)).toEqual(TABLE[operation].map(sorted));
  });
});

function sorted(letters: string): string {
  return Array.from(letters).toSorted().join('');
}
