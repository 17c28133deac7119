import { describe, expect, it } from 'vitest';
import { firstLink, isSilent, nextLink, retryDelayMs, type Link, type LinkEvent } from './link.rules';

const after = (...events: LinkEvent[]): Link => events.reduce(nextLink, firstLink(0));

describe('the link', () => {
  it('is live only once the subscription stands', () => {
    expect(firstLink(0).phase).toBe('connecting');
    expect(after({ type: 'stands', at: 10 }).phase).toBe('live');
  });

  it('keeps the moment it was lost through failed attempts, and the age of its data', () => {
    const link = after(
      { type: 'stands', at: 10 },
      { type: 'heard', at: 70 },
      { type: 'lost', at: 100, retryAt: 600 },
      { type: 'retrying', at: 600 },
      { type: 'lost', at: 650, retryAt: 2000 },
    );
    expect(link).toMatchObject({ phase: 'down', since: 100, heardAt: 70, attempt: 2, retryAt: 2000 });
  });

  it('keeps its cursor over a lost connection, so that it resumes where it stopped', () => {
    const link = after(
      { type: 'stands', at: 10 },
      { type: 'change', at: 20, eventAt: 19, cursor: 'c1' },
      { type: 'lost', at: 30, retryAt: 400 },
      { type: 'stands', at: 500 },
    );
    expect(link).toMatchObject({ phase: 'live', cursor: 'c1', gaps: 0 });
  });

  it('is not made live by a sign of life of another stream on the same socket', () => {
    expect(after({ type: 'heard', at: 10 })).toMatchObject({ phase: 'connecting', heardAt: null });
  });

  it('that falls again at once is the same trouble: it waits longer each time, and says since when', () => {
    const link = after(
      { type: 'lost', at: 100, retryAt: 500 },
      { type: 'stands', at: 500 },
      { type: 'lost', at: 520, retryAt: 1500 },
      { type: 'stands', at: 1500 },
      { type: 'heard', at: 1530 },
      { type: 'lost', at: 1540, retryAt: 4000 },
    );
    expect(link).toMatchObject({ phase: 'down', since: 100, attempt: 3 });
  });

  it('is over its trouble once it held for five seconds', () => {
    const held = after(
      { type: 'lost', at: 100, retryAt: 500 },
      { type: 'stands', at: 500 },
      { type: 'heard', at: 5500 },
    );
    expect(held).toMatchObject({ attempt: 0, lostAt: null });
    expect(nextLink(held, { type: 'lost', at: 9000, retryAt: 9500 })).toMatchObject({
      since: 9000,
      attempt: 1,
    });
  });

  it('counts what it caught up apart from what is new', () => {
    const link = after(
      { type: 'stands', at: 500 },
      { type: 'change', at: 510, eventAt: 300, cursor: 'c2' },
      { type: 'change', at: 511, eventAt: 400, cursor: 'c3' },
      { type: 'change', at: 560, eventAt: 555, cursor: 'c4' },
    );
    expect(link.caughtUp).toBe(2);
    expect(link.lastEventAt).toBe(555);
  });

  it('owns up to a gap when its cursor has expired', () => {
    const link = after(
      { type: 'stands', at: 1 },
      { type: 'change', at: 2, eventAt: 2, cursor: 'c1' },
      { type: 'cursor-expired', at: 3 },
    );
    expect(link).toMatchObject({ phase: 'connecting', gaps: 1, cursor: null });
  });

  it('notices silence, as after a laptop’s sleep', () => {
    const link = after({ type: 'stands', at: 1000 }, { type: 'heard', at: 5000 });
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
