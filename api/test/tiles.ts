import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';

import type { GraphqlClient } from './graphql-client.ts';

export interface TileMark {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly longitude: number;
  readonly latitude: number;
}

/** The marks on the tile over a place, as a map would draw them. */
export async function marksAt(
  client: GraphqlClient,
  z: number,
  place: { longitude: number; latitude: number },
  filter = '',
): Promise<TileMark[]> {
  const scale = 2 ** z;
  const sine = Math.sin((place.latitude * Math.PI) / 180);
  const x = Math.floor((place.longitude / 360 + 0.5) * scale);
  const y = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * scale);
  const answer = await client.get(
    `/tiles/reports/${String(z)}/${String(x)}/${String(y)}.mvt?city=kupang${filter}`,
  );
  if (answer.status === 204) return [];
  if (answer.status !== 200) throw new Error(`No tile: ${await answer.text()}`);
  const layer = new VectorTile(new PbfReader(new Uint8Array(await answer.arrayBuffer()))).layers['reports'];
  return Array.from({ length: layer?.length ?? 0 }, (_, index) => {
    const feature = layer?.feature(index).toGeoJSON(x, y, z);
    const coordinates = feature?.geometry.type === 'Point' ? feature.geometry.coordinates : [];
    const [longitude = 0, latitude = 0] = coordinates;
    return { properties: feature?.properties ?? {}, longitude, latitude };
  });
}

/** Codes on every mark of a tile, also those of the members of a cluster. */
export function codesOn(marks: readonly TileMark[]): string[] {
  return marks.flatMap(({ properties }) =>
    [properties['code'], properties['codes']].flatMap((codes) =>
      typeof codes === 'string' ? codes.split(',') : [],
    ),
  );
}
