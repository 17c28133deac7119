import { describe, expect, it } from 'vitest';

import { ReportStatus } from '../../reports/index.ts';
import { ownSteps } from './own-steps.rules.ts';

const NOW = Date.parse('2026-11-25T00:00:00Z');
const steps = (status: ReportStatus, more: { closedAt?: string; appealed?: boolean } = {}) =>
  ownSteps({ status, closedAt: null, appealed: false, ...more }, NOW);

describe('the steps of a reporter', () => {
  it('are these in each status', () => {
    expect(Object.fromEntries(Object.values(ReportStatus).map((status) => [status, steps(status)]))).toEqual({
      RECEIVED: ['answer', 'withdraw'],
      ASSIGNED: ['answer', 'withdraw'],
      ACCEPTED: ['answer', 'withdraw'],
      IN_PROGRESS: ['answer'],
      ON_HOLD: ['answer'],
      NEEDS_INFO: ['answer', 'withdraw'],
      RESOLVED: ['confirm', 'rate', 'reopen'],
      CLOSED: ['rate', 'reopen'],
      REJECTED: ['appeal'],
      MERGED: [],
      WITHDRAWN: [],
      EXPIRED: [],
    });
  });

  it('end fourteen days after the report was closed', () => {
    expect(steps('CLOSED', { closedAt: '2026-11-11T00:00:00Z' })).toEqual(['rate', 'reopen']);
    expect(steps('CLOSED', { closedAt: '2026-11-10T23:59:00Z' })).toEqual([]);
  });

  it('hold one appeal', () => {
    expect(steps('REJECTED', { appealed: true })).toEqual([]);
  });
});
