import { describe, expect, it } from 'vitest';
import { firstLink, isSilent, nextLink, retryDelayMs, type Link, type LinkEvent } from './link.rules';

const after = (...events: LinkEvent[]): Link => events.reduce(nextLink, firstLink(0));

describe('the link', () => {
  it('is live only once the stream opened', () => {
    expect(firstLink(0).phase).toBe('connecting');
    expect(after({ type: 'opened', at: 10 }).phase).toBe('live');
  });

  it('keeps the moment it was lost through failed attempts, and the age of its data', () => {
    const link = after(
      { type: 'opened', at: 10 },
      { type: 'heard', at: 70 },
      { type: 'lost', at: 100, retryAt: 600 },
      { type: 'retrying', at: 600 },
      { type: 'lost', at: 650, retryAt: 2000 },
    );
    expect(link).toMatchObject({ phase: 'down', since: 100, heardAt: 70, attempt: 2, retryAt: 2000 });
  });

  it('keeps its cursor over a lost connection, so that it resumes where it stopped', () => {
    const link = after(
      { type: 'opened', at: 10 },
      { type: 'change', at: 20, eventAt: 19, cursor: 'c1' },
      { type: 'lost', at: 30, retryAt: 400 },
      { type: 'opened', at: 500 },
    );
    expect(link).toMatchObject({ phase: 'live', cursor: 'c1', attempt: 0, gaps: 0 });
  });

  it('counts what it caught up apart from what is new', () => {
    const link = after(
      { type: 'opened', at: 500 },
      { type: 'change', at: 510, eventAt: 300, cursor: 'c2' },
      { type: 'change', at: 511, eventAt: 400, cursor: 'c3' },
      { type: 'change', at: 560, eventAt: 555, cursor: 'c4' },
    );
    expect(link.caughtUp).toBe(2);
    expect(link.lastEventAt).toBe(555);
  });

  it('owns up to a gap when its cursor has expired', () => {
    const link = after(
      { type: 'opened', at: 1 },
      { type: 'change', at: 2, eventAt: 2, cursor: 'c1' },
      { type: 'cursor-expired', at: 3 },
    );
    expect(link).toMatchObject({ gaps: 1, cursor: null });
  });

  it('notices silence, as after a laptop’s sleep', () => {
    const link = after({ type: 'opened', at: 1000 }, { type: 'heard', at: 5000 });
    expect(isSilent(link, 14_000)).toBe(false);
    expect(isSilent(link, 60_000)).toBe(true);
  });
});

describe('the wait before another attempt', () => {
  it('starts under a second and never passes fifteen', () => {
    for (const random of [0, 0.5, 0.999]) {
      expect(retryDelayMs(0, random)).toBeLessThan(1000);
      expect(retryDelayMs(0, random)).toBeGreaterThanOrEqual(300);
      expect(retryDelayMs(30, random)).toBeLessThanOrEqual(15_000);
    }
  });

  it('grows and differs between screens', () => {
    expect(retryDelayMs(3, 0.5)).toBeGreaterThan(retryDelayMs(0, 0.5));
    expect(retryDelayMs(2, 0.1)).not.toBe(retryDelayMs(2, 0.9));
  });
});
