import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLiveStream, type StreamSource } from './live-stream';

interface Change {
  cursor: string;
  at: number;
}

type Listening = Parameters<StreamSource<Change>['listen']>[1];

function fakeServer() {
  const asked: string[] = [];
  const listeners: Listening[] = [];
  let position = 0;
  const source: StreamSource<Change> = {
    position: () => Promise.resolve(`p${(position += 1)}`),
    listen: (after, on) => {
      asked.push(after);
      listeners.push(on);
      return () => undefined;
    },
    cursorOf: (change) => change.cursor,
    eventAt: (change) => change.at,
    cutSocket: () => undefined,
  };
  return { source, asked, last: () => listeners.at(-1) };
}

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

describe('a live stream', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('addEventListener', vi.fn());
    vi.stubGlobal('removeEventListener', vi.fn());
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function begin() {
    const server = fakeServer();
    const stream = openLiveStream(server.source);
    const seen: string[] = [];
    stream.onChange(({ cursor }) => seen.push(cursor));
    const end = stream.start();
    return { ...server, server, stream, seen, end };
  }

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
    last()?.ended('lost');
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
    last()?.ended('lost');
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
      last()?.ended('lost');
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
    server.last()?.ended('lost');
    await settle(20_000);
    expect(server.asked).toEqual(['p1']);
    expect(stream.link().phase).toBe('down');
    end();
  });

  it('stays silent once it has ended', async () => {
    const { asked, last, end } = begin();
    await settle();
    end();
    last()?.ended('lost');
    await settle(20_000);
    expect(asked).toEqual(['p1']);
  });
});
