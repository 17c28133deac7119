import { describe, expect, it } from 'vitest';
import { alarmPlaces, foldAlarms, type AlarmPlace } from './alarm-fold.rules';
import type { HotReport, VisibleMark } from './map-types';

const at = (id: string, x: number, y: number): AlarmPlace => ({ id, longitude: x, latitude: y });
const pixels = ({ longitude, latitude }: AlarmPlace) => ({ x: longitude, y: latitude });

describe('Alarms on the map', () => {
  it('stand by themselves where there is room', () => {
    const folds = foldAlarms([at('2', 100, 0), at('1', 0, 0), at('3', 0, 100)], pixels);
    expect(folds.map(({ id, members }) => [id, members.length])).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 1],
    ]);
  });

  it('fold where their rings would run together, in the middle of them, and none is lost', () => {
    const storm = Array.from({ length: 40 }, (_, index) =>
      at(String(index + 1), (index % 8) * 6, Math.floor(index / 8) * 6),
    );
    const folds = foldAlarms(storm, pixels);
    expect(folds.length).toBeLessThan(5);
    expect(folds.flatMap(({ members }) => members)).toHaveLength(40);
    expect(new Set(folds.flatMap(({ members }) => members)).size).toBe(40);
    expect(folds[0]?.id).toBe('1');
  });

  it('keep their fold when another joins it', () => {
    const before = foldAlarms([at('9', 0, 0), at('10', 20, 0)], pixels);
    const after = foldAlarms([at('11', 10, 10), at('10', 20, 0), at('9', 0, 0)], pixels);
    expect(before.map(({ id }) => id)).toEqual(['9']);
    expect(after.map(({ id, members }) => [id, members])).toEqual([['9', ['9', '10', '11']]]);
  });

  it('are those of the tiles, corrected by what was heard since', () => {
    const pin = (id: string, now: boolean): [string, VisibleMark] => [
      id,
      { id, now, longitude: 1, latitude: 1 } as VisibleMark,
    ];
    const heard = (id: string, acknowledged: boolean): HotReport =>
      ({
        ...{ id, acknowledged, urgency: 'CRITICAL', publicStatus: 'WAITING' },
        ...{ longitude: 2, latitude: 2 },
      }) as HotReport;
    const places = alarmPlaces({
      pins: new Map([pin('a', true), pin('b', true), pin('c', false), pin('d', true)]),
      hot: [heard('b', true), heard('e', false)],
      gone: ['d'],
      selection: null,
    });
    expect(places.map(({ id }) => id)).toEqual(['a', 'e']);
  });
});
