import { describe, expect, it } from 'vitest';
import { arrivalAt, everyMs, patterns, ringsUntil } from './ringing.rules';

describe('the sound of alarms', () => {
  it('insists more the longer one waits', () => {
    expect(everyMs.minute).toBeLessThan(everyMs.fresh);
    expect(everyMs.supervisor).toBeLessThan(everyMs.minute);
  });

  it('has a pattern of its own for each stage', () => {
    const heard = Object.values(patterns).map((tones) => tones.map(({ frequency }) => frequency).join());
    expect(new Set(heard).size).toBe(4);
  });

  it.each(['fresh', 'minute', 'supervisor'] as const)('of %s ends before it comes again', (stage) => {
    const last = patterns[stage].at(-1);
    expect(((last?.at ?? 0) + (last?.seconds ?? 0)) * 1000).toBeLessThan(everyMs[stage] - 500);
  });

  it('is shorter for one more in a flood', () => {
    const length = (tones: typeof patterns.fresh) => tones.reduce((sum, { seconds }) => sum + seconds, 0);
    expect(length(patterns.arrival)).toBeLessThan(length(patterns.fresh) / 2);
  });
});

describe('rings', () => {
  it('come at once and then every four seconds', () => {
    const { rings, next } = ringsUntil(0, 0, 10_000);
    expect(rings.map(({ at }) => at)).toEqual([0, 4_000, 8_000]);
    expect(next).toBe(12_000);
  });

  it('change at 60 and 120 s, also when they were planned before', () => {
    const { rings } = ringsUntil(0, 0, 150_000);
    expect(rings.find(({ stage }) => stage === 'minute')?.at).toBe(60_000);
    const supervisor = rings.find(({ stage }) => stage === 'supervisor')?.at ?? 0;
    expect(supervisor).toBeGreaterThanOrEqual(120_000);
    expect(supervisor).toBeLessThan(122_500);
  });

  it('are none before their time', () => {
    expect(ringsUntil(0, 5_000, 4_999)).toEqual({ rings: [], next: 5_000 });
  });

  it('of one that waited through a night are a supervisor’s', () => {
    expect(ringsUntil(0, 30_000_000, 30_000_000).rings).toEqual([{ at: 30_000_000, stage: 'supervisor' }]);
  });
});

describe('the tone of one more arrival', () => {
  it('sounds at once', () => {
    expect(arrivalAt(-Infinity, 1_000)).toBe(1_000);
  });

  it('waits for the one before it', () => {
    expect(arrivalAt(1_000, 1_000)).toBe(1_400);
    expect(arrivalAt(1_400, 1_000)).toBe(1_800);
  });

  it('of hundreds at once does not sound on for minutes', () => {
    expect(arrivalAt(11_000, 1_000)).toBeNull();
  });
});
