import { describe, expect, it } from 'vitest';
import {
  hiddenInTiles,
  hotChanges,
  hotCollection,
  refreshDelay,
  shownHot,
  type TileKnowledge,
} from './hot-reports.rules';
import type { HotReport } from './map-types';

const hot = (id: string, over: Partial<HotReport> = {}): HotReport => ({
  id,
  code: id.toUpperCase(),
  longitude: 123.6,
  latitude: -10.17,
  status: 'RECEIVED',
  publicStatus: 'WAITING',
  urgency: 'NORMAL',
  late: false,
  acknowledged: false,
  coarse: false,
  arrivedAt: 1000,
  ...over,
});

const tiles = (askedAt: number, ...pins: string[]): TileKnowledge => ({
  askedAt,
  hasPin: (id) => pins.includes(id),
});
const ids = (reports: readonly HotReport[]) => reports.map((report) => report.id);

describe('Hot reports', () => {
  it('are shown until tiles that were asked for later are on screen', () => {
    expect(ids(shownHot([hot('a')], tiles(999), null))).toEqual(['a']);
    expect(ids(shownHot([hot('a')], tiles(1001), null))).toEqual([]);
  });

  it('show each report once, as it was told last', () => {
    const shown = shownHot([hot('a', { arrivedAt: 2000, status: 'ASSIGNED' }), hot('a')], tiles(0), null);
    expect(shown.map((report) => report.status)).toEqual(['ASSIGNED']);
  });

  it('leave a changed report to the group that still counts it', () => {
    const changed = hot('a', { isNew: false });
    expect(ids(shownHot([changed], tiles(0), null))).toEqual([]);
    expect(ids(shownHot([changed], tiles(0, 'a'), null))).toEqual(['a']);
  });

  it('show a CRITICAL that nobody acknowledged even out of a group', () => {
    const alarm = hot('a', { isNew: false, urgency: 'CRITICAL' });
    expect(ids(shownHot([alarm], tiles(0), null))).toEqual(['a']);
    expect(hotCollection([alarm]).features[0]?.properties?.['now']).toBe(true);
    expect(hotCollection([{ ...alarm, acknowledged: true }]).features[0]?.properties?.['now']).toBe(false);
  });

  it('leave the selected report to the selection, and hide its copy in the tiles', () => {
    expect(shownHot([hot('a')], tiles(0), 'a')).toEqual([]);
    expect([...hiddenInTiles([], ['gone'], 'a')]).toEqual(['gone', 'a']);
  });

  it('ask for tiles soon after a change, and never twice in five seconds', () => {
    expect(refreshDelay(100_000, 0)).toBe(1200);
    expect(refreshDelay(100_000, 99_000)).toBe(4000);
  });
});

describe('Changes of hot reports', () => {
  const idsOf = (changes: ReturnType<typeof hotChanges>) => ({
    add: changes?.add.map(({ properties }) => properties?.['id'] as unknown),
    remove: changes?.remove,
  });

  it('are what came, what looks otherwise and what went', () => {
    const before = [hot('stays'), hot('turns'), hot('moves'), hot('goes')];
    const after = [hot('moves', { latitude: -10.2 }), hot('stays'), hot('turns', { late: true }), hot('new')];
    expect(idsOf(hotChanges(before, after))).toEqual({ add: ['moves', 'turns', 'new'], remove: ['goes'] });
  });

  it('are none where all looks as it did, whoever tells it again', () => {
    expect(hotChanges([hot('a'), hot('b')], [hot('b', { arrivedAt: 9000 }), hot('a')])).toBeNull();
    expect(hotChanges([], [])).toBeNull();
  });

  it.each([
    { code: 'X' },
    { status: 'ASSIGNED' },
    { publicStatus: 'DONE' },
    { urgency: 'CRITICAL' },
    { acknowledged: true },
    { coarse: true },
    { longitude: 123.7 },
  ] as const)('see %o', (change) => {
    expect(idsOf(hotChanges([hot('a')], [hot('a', change)]))).toEqual({ add: ['a'], remove: [] });
  });
});
