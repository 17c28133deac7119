import { describe, expect, it } from 'vitest';
import type { ReportStatus } from '../../gql/graphql';
import { isLegal, legalSteps, mayLoosen, mayReadContact, type StepSubject } from './desk-steps.rules';
import type { Step } from './move';

const officer: StepSubject = {
  role: 'OFFICER',
  ofLead: true,
  ofSupport: false,
  ofOffered: false,
  status: 'ASSIGNED',
  onOffer: false,
  atCommand: false,
  visibility: 'PUBLIC',
  assigned: 'nobody',
  resolvedByMe: false,
  supportDone: false,
};
const head: StepSubject = { ...officer, role: 'AGENCY_HEAD' };
const operator: StepSubject = { ...officer, role: 'OPERATOR', ofLead: false };
const supervisor: StepSubject = { ...operator, role: 'SUPERVISOR' };

const statuses: readonly ReportStatus[] = [
  ...(['RECEIVED', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'NEEDS_INFO'] as const),
  ...(['RESOLVED', 'CLOSED', 'REJECTED', 'MERGED', 'WITHDRAWN', 'EXPIRED'] as const),
];

/** The domain's table: from where each move may be made. */
const from: Readonly<Partial<Record<Step, readonly ReportStatus[]>>> = {
  accept: ['ASSIGNED'],
  start: ['ACCEPTED'],
  hold: ['IN_PROGRESS'],
  resume: ['ON_HOLD'],
  resolve: ['IN_PROGRESS'],
  ask: ['RECEIVED', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS'],
  answer: ['NEEDS_INFO'],
  reject: ['RECEIVED', 'ASSIGNED', 'ACCEPTED', 'NEEDS_INFO'],
  transfer: ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'],
};

describe('A step is offered exactly where the life of a report allows it', () => {
  it.each(Object.entries(from))('%s', (step, allowed) => {
    const legal = statuses.filter((status) => isLegal(step as Step, { ...officer, status }));
    expect(legal).toEqual(allowed);
  });
  it('reopen: by a supervisor, from what has ended and may come back', () => {
    const legal = statuses.filter((status) => isLegal('reopen', { ...supervisor, status }));
    expect(legal).toEqual(['RESOLVED', 'CLOSED', 'REJECTED']);
    expect(statuses.filter((status) => isLegal('reopen', { ...head, status }))).toEqual([]);
  });
});

describe('The ONE next step', () => {
  it.each([
    ['ASSIGNED', 'accept'],
    ['ACCEPTED', 'start'],
    ['IN_PROGRESS', 'resolve'],
    ['ON_HOLD', 'resume'],
    ['NEEDS_INFO', null],
    ['RESOLVED', null],
    ['CLOSED', null],
  ] as const)('of an officer at %s is %s', (status, next) => {
    expect(legalSteps({ ...officer, status }).next).toBe(next);
  });
  it('of a head is to verify what somebody else solved', () => {
    expect(legalSteps({ ...head, status: 'RESOLVED' }).next).toBe('close');
    expect(legalSteps({ ...head, status: 'RESOLVED', resolvedByMe: true }).next).toBeNull();
  });
  it('of the head that a report is offered to is to take it; an officer there waits for the head', () => {
    const offered = { ...head, ofLead: false, ofOffered: true, onOffer: true };
    expect(legalSteps(offered).next).toBe('take');
    expect(legalSteps(offered).others).toContain('decline');
    expect(legalSteps({ ...offered, role: 'OFFICER' }).next).toBeNull();
  });
  it('of the command center with what no rule routed is to give it to an agency', () => {
    expect(legalSteps({ ...operator, ofLead: true, atCommand: true, status: 'RECEIVED' }).next).toBe('route');
  });
  it('urges nobody of another agency, though a supervisor may step in', () => {
    expect(legalSteps({ ...officer, ofLead: false })).toEqual({ next: null, others: [] });
    const { next, others } = legalSteps(supervisor);
    expect(next).toBeNull();
    expect(others).toContain('accept');
  });
  it('of a supporting office is to say that its part is done, once', () => {
    const support = { ...officer, ofLead: false, ofSupport: true };
    expect(legalSteps(support).next).toBe('finish');
    expect(legalSteps({ ...support, supportDone: true }).next).toBeNull();
  });
});

describe('Naming a person', () => {
  it('is for oneself, unless a colleague has it; a head names anybody', () => {
    expect(isLegal('assign', officer)).toBe(true);
    expect(isLegal('assign', { ...officer, assigned: 'other' })).toBe(false);
    expect(isLegal('assign', { ...head, assigned: 'other' })).toBe(true);
  });
});

it('what is on offer, or at the command center, is not offered again', () => {
  expect(isLegal('transfer', { ...officer, onOffer: true })).toBe(false);
  expect(isLegal('transfer', { ...operator, ofLead: true, atCommand: true })).toBe(false);
});
it('a sealed report is not shared with a supporting office', () => {
  expect(isLegal('support', { ...officer, visibility: 'SEALED' })).toBe(false);
});

describe('Who sees a report', () => {
  it('is changed by whoever works it, whatever its status', () => {
    for (const status of statuses) expect(isLegal('visibility', { ...officer, status })).toBe(true);
    expect(isLegal('visibility', operator)).toBe(true);
    expect(isLegal('visibility', { ...officer, ofLead: false, ofSupport: true })).toBe(false);
  });
  it('is not changed where nothing stricter is left and one may not loosen', () => {
    const sealed = { visibility: 'SEALED' } as const;
    expect(isLegal('visibility', { ...officer, ...sealed })).toBe(false);
    expect(isLegal('visibility', { ...operator, ...sealed })).toBe(false);
    expect(isLegal('visibility', { ...head, ...sealed })).toBe(true);
    expect(isLegal('visibility', { ...supervisor, ...sealed })).toBe(true);
  });
  it('is not asked of a row, which does not tell it', () => {
    expect(isLegal('visibility', { ...head, visibility: null })).toBe(false);
  });
  it('is loosened by the head of its agency and by supervisors alone', () => {
    expect([officer, head, operator, supervisor].map(mayLoosen)).toEqual([false, true, false, true]);
    expect(mayLoosen({ ...head, ofLead: false })).toBe(false);
  });
});

it('the contact of a reporter is for those who work the report and for the command center', () => {
  expect([officer, head, operator, supervisor].map(mayReadContact)).toEqual([true, true, true, true]);
  const elsewhere = { ...head, ofLead: false, ofSupport: true, ofOffered: true };
  expect([elsewhere, { ...officer, role: 'AUDITOR' as const }].map(mayReadContact)).toEqual([false, false]);
});
