import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginStream, fakePage } from './live-stream.fixture';

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

/** The device sleeps: the wall's clock goes on, and no timer does. */
const sleep = (ms: number) => vi.setSystemTime(Date.now() + ms);

describe('a live stream that doubts its connection', () => {
  let page: ReturnType<typeof fakePage>;
  let begun: ReturnType<typeof beginStream>;
  beforeEach(async () => {
    vi.useFakeTimers();
    page = fakePage();
    begun = beginStream();
    await settle();
    begun.last()?.stands();
    begun.last()?.change({ cursor: 'c1', at: Date.now() });
  });
  afterEach(() => {
    begun.end();
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('begins anew from its cursor as soon as timers tell that the device slept', async () => {
    sleep(60_000);
    await settle(2_001);
    expect(begun.server.source.cutSocket).toHaveBeenCalledTimes(1);
    expect(begun.asked).toEqual(['p1', 'c1']);
    expect(begun.stream.snapshot()).toBe(1);
  });

  it('does so at once when the page is shown again before any timer came', async () => {
    sleep(60_000);
    page.happens('visibilitychange');
    await settle(1);
    expect(begun.asked).toEqual(['p1', 'c1']);
  });

  it('is not disturbed by the late timers of a hidden page', async () => {
    page.document.hidden = true;
    sleep(58_000);
    await settle(2_001);
    expect(begun.asked).toEqual(['p1']);
    expect(begun.stream.link().phase).toBe('live');
  });

  it('after a sleep starts its waits over', async () => {
    for (let refusal = 0; refusal < 10; refusal++) {
      begun.last()?.ended('network');
      await settle(16_000);
    }
    sleep(60_000);
    await settle(2_001);
    const before = begun.asked.length;
    begun.last()?.ended('network');
    await settle(2_000);
    expect(begun.asked.length).toBe(before + 1);
  });

  it('gives up an attempt that nobody answers or refuses, and makes another', async () => {
    begun.server.source.mayGoOn = () => new Promise(() => undefined);
    begun.last()?.ended('network');
    await settle(1_000);
    begun.server.source.mayGoOn = () => Promise.resolve(true);
    await settle(25_000);
    expect(begun.asked).toEqual(['p1', 'c1']);
  });

  it('waits long once the server has said "too much", and says why', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    begun.last()?.ended('limit');
    expect(begun.stream.link()).toMatchObject({ phase: 'down', why: 'limit' });
    await settle(39_000);
    expect(begun.asked).toEqual(['p1']);
    await settle(2_000);
    expect(begun.asked).toEqual(['p1', 'c1']);
  });

  it('that is ended because rights are, asks no more', async () => {
    begun.last()?.ended('rights');
    begun.end();
    begun.stream.reconnectNow();
    page.happens('online');
    await settle(120_000);
    expect(begun.asked).toEqual(['p1']);
    expect(begun.stream.link()).toMatchObject({ phase: 'down', why: 'rights', retryAt: null });
  });

  it('asks each minute whether the person is still the one for whom it began', async () => {
    begun.server.source.mayGoOn = vi.fn(() => Promise.resolve(false));
    begun.server.source.readAgain = vi.fn();
    const pongs = setInterval(() => begun.stream.heard(), 4_000);
    await settle(65_000);
    clearInterval(pongs);
    expect(begun.server.source.mayGoOn).toHaveBeenCalledTimes(1);
    expect(begun.server.source.readAgain).not.toHaveBeenCalled();
  });

  describe('whose subscription has stopped without a word', () => {
    beforeEach(async () => {
      begun.server.source.renew = vi.fn();
      begun.server.source.readAgain = () => Promise.resolve(['c1', 'c2', 'c3']);
      // Pongs come all the while.
      const pongs = setInterval(() => begun.stream.heard(), 4_000);
      await settle(65_000);
      clearInterval(pongs);
    });

    it('begins it anew from its cursor, and loses nothing', () => {
      expect(begun.asked).toEqual(['p1', 'c1']);
      begun.last()?.stands();
      for (const cursor of ['c2', 'c3']) begun.last()?.change({ cursor, at: 0 });
      expect(begun.seen).toEqual(['c1', 'c2', 'c3']);
      expect(begun.stream.snapshot()).toBe(1);
      expect(begun.stream.link()).toMatchObject({ phase: 'live', gaps: 0, caughtUp: 2 });
    });

    it('owns up to a gap when that brings nothing', async () => {
      begun.last()?.stands();
      const pongs = setInterval(() => begun.stream.heard(), 4_000);
      await settle(65_000);
      clearInterval(pongs);
      expect(begun.stream.link().gaps).toBe(1);
      expect(begun.asked).toEqual(['p1', 'c1', 'p2']);
      expect(begun.server.source.renew).toHaveBeenCalledTimes(1);
    });
  });
});
