import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';

export interface DecodedMark {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly longitude: number;
  readonly latitude: number;
}

/** The features of the layer `reports` by an independent decoder, with their places in degrees. */
export function decodeTile(bytes: Uint8Array, z: number, x: number, y: number): DecodedMark[] {
  const layer = new VectorTile(new PbfReader(bytes)).layers['reports'];
  return Array.from({ length: layer?.length ?? 0 }, (_, index) => {
    const feature = layer?.feature(index).toGeoJSON(x, y, z);
    const [longitude = 0, latitude = 0] =
      feature?.geometry.type === 'Point' ? feature.geometry.coordinates : [];
    const properties: Readonly<Record<string, unknown>> = feature?.properties ?? {};
    return { properties, longitude, latitude };
  });
}
