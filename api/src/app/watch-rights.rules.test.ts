import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { ANYONE, type Asker, type StaffViewer, type Viewer } from '../accounts/index.ts';
import { publicError } from '../platform/index.ts';
import { watchRights } from './watch-rights.ts';

const OPERATOR: StaffViewer = {
  ...{ kind: 'staff', accountId: 'a1', role: 'OPERATOR', agencyId: null, cityId: null },
  ...{ name: 'Ani', email: 'ani@example.org' },
};

const SESSION = {
  ...{ sessionId: 's1', accountId: 'a1', name: 'Ani', email: 'ani@example.org', pending: false },
  secondFactor: { enrolled: false, required: false },
};
const as = (viewer: Viewer): Asker => ({ viewer, session: viewer.kind === 'staff' ? SESSION : null });
const quiet = () => () => undefined;

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
    watchRights(socket, { askerOf: async () => as(viewer), onRightsChanged: quiet });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(socket.close).not.toHaveBeenCalled();
    viewer = later;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(socket.close).toHaveBeenCalledWith(4403, expect.any(String));
  });

  it('stays open while the database cannot tell who it is', async () => {
    const socket = new FakeSocket();
    const askerOf = vi.fn(async (): Promise<Asker> => as(OPERATOR));
    watchRights(socket, { askerOf, onRightsChanged: quiet });
    await vi.advanceTimersByTimeAsync(20_000);
    askerOf.mockRejectedValue(new Error('starting up'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(socket.close).not.toHaveBeenCalled();
  });

  it('is asked about no more once it has closed', async () => {
    const socket = new FakeSocket();
    const askerOf = vi.fn(async (): Promise<Asker> => as(OPERATOR));
    watchRights(socket, { askerOf, onRightsChanged: quiet });
    socket.emit('close');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(askerOf).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['account:a1', 1],
    ['', 1],
    ['account:a2', 0],
    ['app:1', 0],
  ])('is closed at once when it is told that the rights of "%s" changed: %i', async (name, times) => {
    const socket = new FakeSocket();
    let viewer: Viewer = OPERATOR;
    let tell: (name: string) => void = () => undefined;
    watchRights(socket, {
      askerOf: async () => as(viewer),
      onRightsChanged: (listener) => {
        tell = listener;
        return () => undefined;
      },
    });
    await vi.advanceTimersByTimeAsync(1);
    viewer = ANYONE;
    tell(name);
    await vi.advanceTimersByTimeAsync(1);
    expect(socket.close).toHaveBeenCalledTimes(times);
  });

  it('is closed when the key that opened it is revoked', async () => {
    const socket = new FakeSocket();
    const app: Viewer = {
      ...{ kind: 'app', appId: 1, name: 'Peta', scopes: ['REPORTS_READ'], agencyId: null, cityId: 1 },
    };
    const askerOf = vi.fn(async (): Promise<Asker> => as(app));
    watchRights(socket, { askerOf, onRightsChanged: quiet });
    await vi.advanceTimersByTimeAsync(20_000);
    askerOf.mockRejectedValue(publicError('UNAUTHENTICATED', 'revoked'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(socket.close).toHaveBeenCalledWith(4403, expect.any(String));
  });
});
