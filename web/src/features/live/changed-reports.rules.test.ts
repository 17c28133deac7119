import { expect, it } from 'vitest';
import type { AlarmSubject } from './alarm.rules';
import { keepRecent } from './changed-reports.rules';

const report = (id: string, urgency: AlarmSubject['urgency']): AlarmSubject => ({
  id,
  urgency,
  publicStatus: 'WAITING',
  acknowledgedAt: null,
  receivedAt: '2026-11-23T06:00:00Z',
});

it('a flood of changes never pushes out an alarm', () => {
  const many = new Map([['fire', report('fire', 'CRITICAL')]]);
  for (let each = 0; each < 900; each++) many.set(`r${each}`, report(`r${each}`, 'NORMAL'));
  const kept = keepRecent(many);
  expect(kept.size).toBe(500);
  expect(kept.has('fire')).toBe(true);
  expect(kept.has('r899')).toBe(true);
  expect(kept.has('r0')).toBe(false);
});
