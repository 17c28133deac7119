import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { encodePointTile } from './vector-tile.ts';

function decode(buffer: Buffer) {
  const layer = new VectorTile(new PbfReader(buffer)).layers['reports'];
  if (layer === undefined) throw new Error('no layer');
  return layer;
}

describe('Vector tile', () => {
  it('gives another decoder the same points and properties back', () => {
    const features = [
      { point: { x: 0, y: 4096 }, properties: { id: 'a', late: true, count: 3, coarse: false } },
      {
        point: { x: -80, y: 4100 },
        properties: { id: 'b', late: true, count: 123456789012, share: -0.25, depth: -7 },
      },
    ];
    const layer = decode(encodePointTile('reports', features));
    expect(layer.version).toBe(2);
    expect(layer.extent).toBe(4096);
    expect(layer.length).toBe(2);
    features.forEach((feature, index) => {
      const decoded = layer.feature(index);
      expect(decoded.properties).toEqual(feature.properties);
      expect(decoded.loadGeometry()[0]?.[0]).toMatchObject(feature.point);
    });
  });

  it('leaves out properties that are not known', () => {
    const layer = decode(
      encodePointTile('reports', [
        { point: { x: 1, y: 1 }, properties: { code: '7KQ4M2', agency: null, codes: undefined } },
      ]),
    );
    expect(layer.feature(0).properties).toEqual({ code: '7KQ4M2' });
  });

  it('writes each key and value once', () => {
    const one = { point: { x: 1, y: 1 }, properties: { status: 'IN_PROGRESS' } };
    const single = encodePointTile('reports', [one]).length;
    expect(encodePointTile('reports', [one, one]).length - single).toBeLessThan(20);
  });
});
