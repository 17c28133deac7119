import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { ANYONE, type StaffViewer, type Viewer } from '../accounts/index.ts';
import { watchRights } from './watch-rights.ts';

const OPERATOR: StaffViewer = {
  ...{ kind: 'staff', accountId: 'a1', role: 'OPERATOR', agencyId: null, cityId: null },
  ...{ name: 'Ani', email: 'ani@example.org' },
};

class FakeSocket extends EventEmitter {
  readonly close = vi.fn<(code: number, reason: string) => void>();
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('The socket of somebody who signed in', () => {
  const changes: readonly (readonly [string, Viewer])[] = [
    ['signs out, or is disabled', ANYONE],
    ['gets another role', { ...OPERATOR, role: 'OFFICER' }],
    ['goes to another agency', { ...OPERATOR, agencyId: 3 }],
    ['works for one city alone', { ...OPERATOR, cityId: 1 }],
  ];
  it.each(changes)('is closed within half a minute when the person %s', async (_name, later) => {
    const socket = new FakeSocket();
    let viewer: Viewer = OPERATOR;
    watchRights(socket, async () => viewer);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(socket.close).not.toHaveBeenCalled();
    viewer = later;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(socket.close).toHaveBeenCalledWith(4403, expect.any(String));
  });

  it('stays open while the database cannot tell who it is', async () => {
    const socket = new FakeSocket();
    const viewerOf = vi.fn(async (): Promise<Viewer> => OPERATOR);
    watchRights(socket, viewerOf);
    await vi.advanceTimersByTimeAsync(20_000);
    viewerOf.mockRejectedValue(new Error('starting up'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(socket.close).not.toHaveBeenCalled();
  });

  it('is asked about no more once it has closed', async () => {
    const socket = new FakeSocket();
    const viewerOf = vi.fn(async (): Promise<Viewer> => OPERATOR);
    watchRights(socket, viewerOf);
    socket.emit('close');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(viewerOf).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
