import { describe, expect, it } from 'vitest';
import { readTileAddress, readTileFilter, TileRefusal } from './tile-request.rules.ts';

describe('Tile address', () => {
  it('is a tile that exists', () => {
    expect(readTileAddress('11', '1727', '1081')).toEqual({ z: 11, x: 1727, y: 1081 });
    expect(readTileAddress('0', '0', '0')).toEqual({ z: 0, x: 0, y: 0 });
  });

  it('is refused in words otherwise', () => {
    for (const [z, x, y] of [
      ['21', '0', '0'],
      ['3', '8', '0'],
      ['3', '0', '8'],
      ['-1', '0', '0'],
      ['1.5', '0', '0'],
      ['1', 'x', '0'],
      ['', '', ''],
      ['20', '99999999999', '0'],
      ['1e1', '0', '0'],
    ] as const) {
      expect(() => readTileAddress(z, x, y)).toThrow(TileRefusal);
    }
    expect(() => readTileAddress('3', '8', '0')).toThrow('from 0 to 7');
  });
});

describe('Tile filter', () => {
  it('reads lists, times and yes or no', () => {
    expect(
      readTileFilter({
        city: 'kupang',
        statuses: 'RECEIVED,ASSIGNED',
        late: 'true',
        receivedFrom: '2026-11-23T06:03:19.123456Z',
        v: '4',
      }),
    ).toEqual({
      city: 'kupang',
      statuses: ['RECEIVED', 'ASSIGNED'],
      late: true,
      receivedFrom: '2026-11-23T06:03:19.123456Z',
    });
  });

  it('refuses what it does not know, in words', () => {
    expect(() => readTileFilter({ color: 'red' })).toThrow('Unknown filter: color');
    expect(() => readTileFilter({ late: 'maybe' })).toThrow(/late/);
    expect(() => readTileFilter({ receivedFrom: 'yesterday' })).toThrow(/receivedFrom/);
    expect(() => readTileFilter({ statuses: "x');drop table report" })).toThrow(/statuses/);
    expect(() => readTileFilter({ city: ['a', 'b'] })).toThrow(/city/);
  });
});
