import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginStream as begin, fakePage } from './live-stream.fixture';

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

describe('a live stream', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    fakePage();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('takes its position before it asks for a first snapshot', async () => {
    const { stream, asked, end } = begin();
    expect(stream.snapshot()).toBe(0);
    await settle();
    expect(stream.snapshot()).toBe(1);
    expect(asked).toEqual(['p1']);
    end();
  });

  it('goes on where it stopped after a lost connection, without a new snapshot', async () => {
    const { stream, asked, seen, last, end } = begin();
    await settle();
    last()?.stands();
    last()?.change({ cursor: 'c7', at: Date.now() });
    last()?.ended('network');
    expect(stream.link().phase).toBe('down');
    await settle(1000);
    last()?.stands();
    last()?.change({ cursor: 'c8', at: Date.now() });
    expect(asked).toEqual(['p1', 'c7']);
    expect(seen).toEqual(['c7', 'c8']);
    expect(stream.snapshot()).toBe(1);
    expect(stream.link()).toMatchObject({ phase: 'live', gaps: 0 });
    end();
  });

  it('tells of mere signs of life once a second, and of everything else at once', async () => {
    const { stream, last, end } = begin();
    await settle();
    last()?.stands();
    const told = vi.fn();
    stream.onLink(told);
    for (let index = 0; index < 20; index++) {
      stream.heard();
      last()?.change({ cursor: `c${index}`, at: Date.now() });
    }
    expect(told).not.toHaveBeenCalled();
    expect(stream.link().cursor).toBe('c19');
    await settle(1_000);
    expect(told).toHaveBeenCalledTimes(1);
    last()?.change({ cursor: 'c20', at: Date.now() });
    last()?.ended('network');
    expect(told).toHaveBeenCalledTimes(2);
    await settle(0);
    end();
  });

  it('never tells the same change twice', async () => {
    const { seen, last, end } = begin();
    await settle();
    last()?.change({ cursor: 'c7', at: Date.now() });
    last()?.change({ cursor: 'c7', at: Date.now() });
    expect(seen).toEqual(['c7']);
    end();
  });

  it('owns up to a gap and asks for a new snapshot when its cursor has expired', async () => {
    const { stream, asked, last, end } = begin();
    await settle();
    last()?.stands();
    last()?.change({ cursor: 'c7', at: Date.now() });
    last()?.ended('cursor-expired');
    await settle(1000);
    expect(asked).toEqual(['p1', 'p2']);
    expect(stream.snapshot()).toBe(2);
    expect(stream.link().gaps).toBe(1);
    end();
  });

  it('reconnects at once when it is told to, and only once', async () => {
    const { stream, asked, last, end } = begin();
    await settle();
    last()?.ended('network');
    stream.reconnectNow();
    stream.reconnectNow();
    await settle();
    last()?.stands();
    await settle(5000);
    expect(asked).toEqual(['p1', 'p1']);
    end();
  });

  it('is not live because the socket carries something: only once its own subscription stands', async () => {
    const { stream, last, end } = begin();
    await settle();
    stream.heard();
    expect(stream.link().phase).toBe('connecting');
    last()?.stands();
    expect(stream.link().phase).toBe('live');
    end();
  });

  it('whose subscription is refused each time waits longer each time and stays down in words', async () => {
    const { stream, asked, last, end } = begin();
    await settle();
    const since = Date.now();
    for (let refusal = 0; refusal < 40; refusal++) {
      last()?.ended('network');
      await settle(1000);
    }
    expect(stream.link()).toMatchObject({ phase: 'down', since });
    expect(asked.length).toBeLessThan(10);
    end();
  });

  it('does not go on for somebody else', async () => {
    const { server, stream, end } = begin();
    await settle();
    server.last()?.stands();
    server.source.mayGoOn = () => Promise.resolve(false);
    server.last()?.ended('network');
    await settle(20_000);
    expect(server.asked).toEqual(['p1']);
    expect(stream.link().phase).toBe('down');
    end();
  });

  describe('held against the log each minute', () => {
    /** Two changes are told and the log is read a minute later. */
    async function audited(read: string[] | Error, later: string[] = []) {
      const begun = begin();
      const asked: string[] = [];
      begun.server.source.readAgain = (since) => {
        asked.push(since);
        return read instanceof Error ? Promise.reject(read) : Promise.resolve(read);
      };
      begun.server.source.renew = vi.fn();
      await settle();
      begun.last()?.stands();
      for (const cursor of ['c1', 'c2']) begun.last()?.change({ cursor, at: Date.now() });
      await settle(60_000);
      for (const cursor of later) begun.last()?.change({ cursor, at: Date.now() });
      await settle(3_500);
      return { ...begun, read: asked };
    }

    it('says when, while nothing is missing', async () => {
      const { stream, read, end } = await audited(['c1', 'c2']);
      expect(read).toEqual(['p1']);
      expect(stream.link()).toMatchObject({
        gaps: 0,
        phase: 'live',
        auditedAt: expect.any(Number) as number,
      });
      await settle(60_000);
      expect(read).toEqual(['p1', 'c2']);
      end();
    });

    it('waits for what is on its way on the stream', async () => {
      const { stream, end } = await audited(['c1', 'c2', 'c3'], ['c3']);
      expect(stream.link()).toMatchObject({ gaps: 0, auditedAt: expect.any(Number) as number });
      end();
    });

    it('owns up to what was left out, and takes a new snapshot', async () => {
      const { server, stream, asked, end } = await audited(['c1', 'lost', 'c2']);
      await settle(2_000);
      expect(stream.link().gaps).toBe(1);
      expect(server.source.renew).toHaveBeenCalledTimes(1);
      expect(asked).toEqual(['p1', 'p2']);
      expect(stream.snapshot()).toBe(2);
      end();
    });

    it('claims nothing when the log cannot be read, and looks at the same again', async () => {
      const { stream, read, end } = await audited(new Error('away'));
      expect(stream.link()).toMatchObject({ gaps: 0, auditedAt: null });
      await settle(60_000);
      expect(read).toEqual(['p1', 'p1']);
      end();
    });
  });

  it('says for how long the database holds events back', async () => {
    const { server, stream, end } = begin();
    let seconds = 0;
    server.source.stalledSeconds = () => Promise.resolve(seconds);
    await settle();
    server.last()?.stands();
    await settle(10_000);
    expect(stream.link().stalledSeconds).toBe(0);
    seconds = 7.5;
    await settle(10_000);
    expect(stream.link().stalledSeconds).toBe(7.5);
    end();
  });

  it('stays silent once it has ended', async () => {
    const { asked, last, end } = begin();
    await settle();
    end();
    last()?.ended('network');
    await settle(20_000);
    expect(asked).toEqual(['p1']);
  });
});
