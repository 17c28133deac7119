import { expect, it } from 'vitest';
import type { AlarmSubject } from './alarm.rules';
import { forgetOthers, isOutdated, keepGone, keepRecent } from './changed-reports.rules';

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
  const { kept } = keepRecent(many);
  expect(kept.size).toBe(500);
  expect(kept.has('fire')).toBe(true);
  expect(kept.has('r899')).toBe(true);
  expect(kept.has('r0')).toBe(false);
});

it('what is dropped is counted, so that lists know when to be read again', () => {
  const many = new Map(Array.from({ length: 510 }, (_, each) => [`r${each}`, report(`r${each}`, 'NORMAL')]));
  expect(keepRecent(many).dropped).toBe(10);
  expect(keepRecent(keepRecent(many).kept).dropped).toBe(0);
});

it('an older state of a report never covers a newer one', () => {
  expect(isOutdated({ version: 4 }, { version: 3 })).toBe(true);
  expect(isOutdated({ version: 4 }, { version: 4 })).toBe(false);
  expect(isOutdated(undefined, { version: 1 })).toBe(false);
});

it('a day of changes leaves nothing behind but what is kept', () => {
  const times = new Map([
    ['a', 1],
    ['b', 2],
  ]);
  forgetOthers(times, new Map([['b', {}]]));
  expect([...times.keys()]).toEqual(['b']);
  const gone = keepGone(new Set(Array.from({ length: 2_500 }, (_, each) => `r${each}`)));
  expect(gone.size).toBe(2_000);
  expect(gone.has('r2499')).toBe(true);
});
