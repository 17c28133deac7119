import { describe, expect, it, vi } from 'vitest';

import {
  database,
  Kept,
  live,
  onLiveGround,
  serve,
  type Served,
  silentTail,
  streamsOn,
  untilTold,
  versionsTold,
  writeEvents,
} from '../../../test/live-ground.ts';
import { untilRoom } from './room.ts';

onLiveGround();

describe('A subscriber', () => {
  it('is freed at once when its socket closes while it waits, five hundred of them', async () => {
    const { tail, waiting } = silentTail();
    const on = { tail, ring: () => undefined, ...streamsOn(tail) };
    const served = Array.from({ length: 500 }, () => serve(on));
    await vi.waitFor(() => {
      expect(waiting()).toBe(1);
    });
    expect(on.streams.figures()).toEqual({ subscribers: 500, topics: 1 });
    await Promise.all(served.map(async (one) => one.stop()));
    await vi.waitFor(() => {
      expect(waiting()).toBe(0);
    });
    expect(on.streams.figures()).toEqual({ subscribers: 0, topics: 0 });
  });

  it('ends when the tail closes', async () => {
    const on = await live();
    const { done } = serve(on);
    on.tail.close();
    await done;
    expect(on.streams.figures().subscribers).toBe(0);
  });

  it('with a full buffer is left behind and misses none of seven hundred when it reads again', async () => {
    const on = await live();
    const slow = serve(on, { sink: new Kept(10_000) });
    const quick = serve(on);
    await writeEvents(1);
    on.ring();
    await untilTold(slow.sink, 1);
    await writeEvents(700);
    on.ring();
    await untilTold(quick.sink, 701);
    // Seven frames fill what may wait; what the rest costs is a position.
    expect(slow.sink.frames.length).toBeLessThanOrEqual(8);
    const emptying = setInterval(() => {
      slow.sink.waiting = 0;
    }, 1);
    await untilTold(slow.sink, 701).finally(() => {
      clearInterval(emptying);
    });
    expect(versionsTold(slow.sink)).toEqual(versionsTold(quick.sink));
    await Promise.all([slow.stop(), quick.stop()]);
  });

  it('with an old cursor catches up and goes on live, with no gap and none twice, while events are written', async () => {
    const on = await live();
    const from = on.tail.position();
    await writeEvents(50);
    const early = serve(on, { from });
    const writing = (async () => {
      for (let n = 0; n < 20; n++) {
        await writeEvents(5);
        on.ring();
      }
    })();
    const late: Served[] = [];
    for (let n = 0; n < 10; n++) {
      late.push(serve(on, { from }));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await writing;
    await Promise.all([early, ...late].map(async ({ sink }) => untilTold(sink, 150)));
    await Promise.all([early, ...late].map(async (one) => one.stop()));
  });

  it('goes on by itself after the database was away, and misses nothing', async () => {
    const on = await live();
    const query = vi.spyOn(database.streams, 'query');
    const one = serve(on);
    query.mockImplementation(async () => {
      throw new Error('the database is away');
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    query.mockRestore();
    const away = vi.spyOn(on.reads, 'rowsOf').mockRejectedValueOnce(new Error('the database is away'));
    await writeEvents(3);
    on.ring();
    await untilTold(one.sink, 3);
    expect(away.mock.calls.length).toBeGreaterThan(1);
    await one.stop();
  });

  it('that takes nothing at all is given up', async () => {
    const sink = new Kept();
    sink.waiting = 100_000;
    const ended = new AbortController();
    const waiting = untilRoom(sink, ended.signal, 20);
    await vi.waitFor(() => {
      expect(sink.gaveUp).toBe(true);
    });
    ended.abort();
    await waiting;
  });
});
