import type { CityRecord, JurisdictionRecord } from './city-snapshot.ts';
import { type MultiPolygon, type Position, shapeContains } from '../geometry/polygon.ts';
import { labelPosition } from '../geometry/label-position.ts';

interface AreaFeature {
  readonly type: 'Feature';
  readonly id: number;
  readonly properties: {
    readonly code: string;
    readonly name: string;
    readonly level: JurisdictionRecord['level'] | 'SURROUNDINGS';
    readonly parent: string | null;
    /** Show it dashed, and call it `batas perkiraan`. */
    readonly approximate: boolean;
    readonly labelLongitude: number;
    readonly labelLatitude: number;
  };
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: MultiPolygon };
}

export interface AreaCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly AreaFeature[];
}

/** All areas of a city that have a boundary, for the map (RFC 7946). */
export function areasGeoJson(city: CityRecord): AreaCollection {
  const codeById = new Map(city.jurisdictions.map(({ id, code }) => [id, code]));
  const features = city.jurisdictions.flatMap((area) => {
    const shape = city.shapes.get(area.id);
    if (shape === undefined || shape.length === 0) return [];
    const parent = area.parentId === null ? null : (codeById.get(area.parentId) ?? null);
    return [featureOf(area, shape, parent, city.boundaries === 'APPROXIMATE')];
  });
  return { type: 'FeatureCollection', features: [...surroundingsOf(city), ...features] };
}

/** Land around the city, drawn first; its number is below those of areas. */
function surroundingsOf({ settings }: CityRecord): AreaFeature[] {
  if (settings.surroundings.length === 0) return [];
  const { longitude, latitude } = settings.centre;
  return [
    {
      type: 'Feature',
      id: 0,
      properties: {
        ...{ code: 'surroundings', name: '', level: 'SURROUNDINGS', parent: null, approximate: true },
        ...{ labelLongitude: longitude, labelLatitude: latitude },
      },
      geometry: { type: 'MultiPolygon', coordinates: settings.surroundings.map((ring) => [ring]) },
    },
  ];
}

function featureOf(
  area: JurisdictionRecord,
  shape: MultiPolygon,
  parent: string | null,
  approximate: boolean,
): AreaFeature {
  const { id, code, name, level } = area;
  const point: Position = [area.longitude, area.latitude];
  const [labelLongitude, labelLatitude] = shapeContains(shape, point) ? point : labelPosition(shape);
  return {
    type: 'Feature',
    id,
    properties: { code, name, level, parent, approximate, labelLongitude, labelLatitude },
    geometry: { type: 'MultiPolygon', coordinates: shape },
  };
}
