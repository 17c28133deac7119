import { describe, expect, it } from 'vitest';
import { layoutFeed } from './feed-layout.rules';

const entries = (...ids: string[]) =>
  ids.map((id, index) => ({ id, receivedAt: `2026-11-23T06:${59 - index}:00Z`, version: 1, report: id }));

const everything = { has: () => true };

describe('the two sections of the feed', () => {
  it('never show a report twice', () => {
    expect(layoutFeed(null, entries('fire'), entries('tree', 'fire', 'bin'), everything)).toEqual({
      action: ['fire'],
      live: ['tree', 'bin'],
      waiting: 0,
      actionWaiting: 0,
    });
  });

  it('keep an acknowledged row in its place while held', () => {
    const held = { action: ['fire'], live: ['tree', 'bin'] };
    expect(layoutFeed(held, [], entries('fire', 'tree', 'bin'), everything)).toEqual({
      action: ['fire'],
      live: ['tree', 'bin'],
      waiting: 0,
      actionWaiting: 0,
    });
  });

  it('let arrivals of both sections wait while held', () => {
    const held = { action: ['fire'], live: ['tree'] };
    expect(layoutFeed(held, entries('flood', 'fire'), entries('hole', 'tree', 'fire'), everything)).toEqual({
      action: ['fire'],
      live: ['tree'],
      waiting: 2,
      actionWaiting: 1,
    });
  });

  it('keep a row below that began to call for action while held', () => {
    const held = { action: [], live: ['tree', 'bin'] };
    const layout = layoutFeed(held, entries('tree'), entries('tree', 'bin'), everything);
    expect([...layout.action, ...layout.live].sort()).toEqual(['bin', 'tree']);
  });
});
