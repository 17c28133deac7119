import { describe, expect, it } from 'vitest';
import { dueOf, type DueSubject } from './due.rules';

const tree: DueSubject = {
  status: 'ASSIGNED',
  publicStatus: 'COORDINATION',
  urgency: 'HIGH',
  audience: 'GOVERNMENT',
  acknowledgedAt: null,
  respondDueAt: '2026-11-23T06:49:00Z',
  resolveDueAt: '2026-11-24T05:49:00Z',
  resolvedAt: null,
  expiresAt: null,
  updatedAt: '2026-11-23T05:49:00Z',
  agency: { kind: 'DEPARTMENT' },
};

describe('what a row says about time', () => {
  it('is the response first, the resolution once somebody answered', () => {
    expect(dueOf(tree)).toEqual({ kind: 'respond', at: tree.respondDueAt });
    expect(dueOf({ ...tree, acknowledgedAt: '2026-11-23T06:00:00Z' })).toEqual({
      kind: 'resolve',
      at: tree.resolveDueAt,
    });
  });

  it('is that nobody acknowledged, for a CRITICAL', () => {
    expect(dueOf({ ...tree, urgency: 'CRITICAL' }).kind).toBe('unacknowledged');
  });

  it('is that an agency is missing, where no rule matched', () => {
    expect(
      dueOf({ ...tree, status: 'RECEIVED', publicStatus: 'WAITING', agency: { kind: 'COMMAND_CENTER' } })
        .kind,
    ).toBe('needs-agency');
  });

  it('blames no office while the reporter is asked or work is held', () => {
    expect(dueOf({ ...tree, status: 'NEEDS_INFO', publicStatus: 'WAITING' }).kind).toBe(
      'waiting-for-reporter',
    );
    expect(dueOf({ ...tree, status: 'ON_HOLD', publicStatus: 'IN_PROGRESS' }).kind).toBe('held');
  });

  it('is when it was done, once it is', () => {
    expect(
      dueOf({ ...tree, publicStatus: 'DONE', status: 'RESOLVED', resolvedAt: '2026-11-23T05:58:00Z' }),
    ).toEqual({
      kind: 'done',
      at: '2026-11-23T05:58:00Z',
    });
  });

  it('is when news among neighbours expires', () => {
    expect(dueOf({ ...tree, audience: 'NEIGHBOURS', expiresAt: '2026-11-26T05:49:00Z' }).kind).toBe(
      'expires',
    );
  });
});
