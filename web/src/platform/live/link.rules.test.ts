import { describe, expect, it } from 'vitest';
import {
  firstLink,
  isSignOfLife,
  isSilent,
  nextLink,
  retryDelayMs,
  returnOf,
  type Link,
  type LinkEvent,
} from './link.rules';

const lost = (at: number, retryAt: number): LinkEvent => ({ type: 'lost', at, retryAt, why: 'network' });
const after = (...events: LinkEvent[]): Link => events.reduce(nextLink, firstLink(0));

describe('the link', () => {
  it('is live only once the subscription stands', () => {
    expect(firstLink(0).phase).toBe('connecting');
    expect(after({ type: 'stands', at: 10 }).phase).toBe('live');
  });

  it('tells a sign of life from news about itself', () => {
    const live = after({ type: 'stands', at: 10 });
    const told = nextLink(live, { type: 'change', at: 20, eventAt: 19, cursor: 'c1' });
    expect(isSignOfLife(live, told)).toBe(true);
    expect(isSignOfLife(told, nextLink(told, { type: 'heard', at: 30 }))).toBe(true);
    for (const news of [lost(30, 60), { type: 'audited', at: 30 }, { type: 'stalled', seconds: 4 }] as const)
      expect(isSignOfLife(told, nextLink(told, news))).toBe(false);
  });

  it('keeps the moment it was lost through failed attempts, and the age of its data', () => {
    const link = after(
      { type: 'stands', at: 10 },
      { type: 'heard', at: 70 },
      lost(100, 600),
      { type: 'retrying', at: 600 },
      lost(650, 2000),
    );
    expect(link).toMatchObject({ phase: 'down', since: 100, heardAt: 70, attempt: 2, retryAt: 2000 });
  });

  it('keeps its cursor over a lost connection, so that it resumes where it stopped', () => {
    const link = after(
      { type: 'stands', at: 10 },
      { type: 'change', at: 20, eventAt: 19, cursor: 'c1' },
      lost(30, 400),
      { type: 'stands', at: 500 },
    );
    expect(link).toMatchObject({ phase: 'live', cursor: 'c1', gaps: 0 });
  });

  it('is not made live by a sign of life of another stream on the same socket', () => {
    expect(after({ type: 'heard', at: 10 })).toMatchObject({ phase: 'connecting', heardAt: null });
  });

  it('that falls again at once is the same trouble: it waits longer each time, and says since when', () => {
    const link = after(
      lost(100, 500),
      { type: 'stands', at: 500 },
      lost(520, 1500),
      { type: 'stands', at: 1500 },
      { type: 'heard', at: 1530 },
      lost(1540, 4000),
    );
    expect(link).toMatchObject({ phase: 'down', since: 100, attempt: 3 });
  });

  it('is over its trouble once it held for five seconds', () => {
    const held = after(lost(100, 500), { type: 'stands', at: 500 }, { type: 'heard', at: 5500 });
    expect(held).toMatchObject({ attempt: 0, lostAt: null });
    expect(nextLink(held, lost(9000, 9500))).toMatchObject({
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
    expect(isSilent(link, 14_000, false)).toBe(false);
    expect(isSilent(link, 60_000, false)).toBe(true);
  });

  it('takes a minute without a word for silence only of a page that is seen: hidden, it pings no oftener', () => {
    const link = after({ type: 'stands', at: 1000 });
    expect(isSilent(link, 62_000, true)).toBe(false);
    expect(isSilent(link, 120_000, true)).toBe(true);
  });

  it('keeps why it was lost, as the server last said', () => {
    const link = after({ type: 'stands', at: 1 }, { type: 'lost', at: 2, retryAt: null, why: 'rights' });
    expect(link).toMatchObject({ phase: 'down', why: 'rights', retryAt: null });
  });
});

describe('what is said once the link stands again', () => {
  it('is nothing of a first connection, however long it took', () => {
    expect(returnOf(after({ type: 'stands', at: 500 }), 600)).toBeNull();
    expect(returnOf(after(lost(100, 500), { type: 'stands', at: 9_000 }), 9_100)).toBeNull();
  });

  it('is that it caught up, for some seconds', () => {
    const link = after({ type: 'stands', at: 0 }, lost(1_000, 1_500), { type: 'stands', at: 13_000 });
    expect(link.awayMs).toBe(12_000);
    expect(returnOf(link, 13_100)).toBe('caught-up');
    expect(returnOf(link, 30_000)).toBeNull();
  });

  it('is nothing of a break that nobody saw', () => {
    const link = after({ type: 'stands', at: 0 }, lost(1_000, 1_300), { type: 'stands', at: 1_400 });
    expect(returnOf(link, 1_500)).toBeNull();
  });

  it('is that all was read anew when the cursor had expired', () => {
    const expired = after(
      { type: 'stands', at: 0 },
      lost(1_000, 1_300),
      { type: 'cursor-expired', at: 1_400 },
      { type: 'stands', at: 2_000 },
    );
    expect(returnOf(expired, 2_100)).toBe('reloaded');
    const later = [lost(60_000, 60_300), { type: 'stands', at: 65_000 } as const].reduce(nextLink, expired);
    expect(returnOf(later, 65_100)).toBe('caught-up');
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

  it('gives a server with a fault time from the start', () => {
    expect(retryDelayMs(0, 0, 'fault')).toBeGreaterThan(1_000);
    expect(retryDelayMs(30, 0.999, 'fault')).toBeLessThanOrEqual(15_000);
  });

  it('is long after "too much", but no more than a minute', () => {
    expect(retryDelayMs(0, 0, 'limit')).toBeGreaterThanOrEqual(20_000);
    expect(retryDelayMs(30, 0.999, 'limit')).toBeLessThanOrEqual(60_000);
  });

  it('grows and differs between screens', () => {
    expect(retryDelayMs(3, 0.5)).toBeGreaterThan(retryDelayMs(0, 0.5));
    expect(retryDelayMs(2, 0.1)).not.toBe(retryDelayMs(2, 0.9));
  });
});
