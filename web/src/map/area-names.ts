import type { Feature, FeatureCollection, Position } from 'geojson';
import type { MapArea } from './map-types';
import type { MapBounds } from './renderer';

/** Points for the names of areas, from the label places that the areas carry. */
export function nameCollection(areas: FeatureCollection): FeatureCollection {
  const features = areas.features.flatMap((area): Feature[] => {
    const properties: Readonly<Record<string, unknown>> = area.properties ?? {};
    const { name, level, labelLongitude, labelLatitude } = properties;
    if (typeof labelLongitude !== 'number' || typeof labelLatitude !== 'number') return [];
    const coordinates = [labelLongitude, labelLatitude];
    return [{ type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { name, level } }];
  });
  return { type: 'FeatureCollection', features };
}

/** The areas of a city; asked once per version, after which the browser keeps them. */
export async function fetchAreas(
  slug: string,
  version: number,
  signal: AbortSignal,
): Promise<FeatureCollection> {
  const response = await fetch(`/tiles/areas/${encodeURIComponent(slug)}.geojson?v=${String(version)}`, {
    signal,
  });
  if (!response.ok) throw new Error(`Areas of ${slug}: ${String(response.status)}`);
  return (await response.json()) as FeatureCollection;
}

/** The areas by name, each district before its subdistricts. */
export function namedAreas({ features }: FeatureCollection): MapArea[] {
  const text = (area: Feature, name: string): string => String(area.properties?.[name] ?? '');
  const of = (level: string): Feature[] => features.filter((area) => area.properties?.['level'] === level);
  const byName = (a: MapArea, b: MapArea): number => a.name.localeCompare(b.name);
  const asArea = (area: Feature, isDistrict: boolean): MapArea => ({
    code: text(area, 'code'),
    name: text(area, 'name'),
    isDistrict,
  });
  const within = (district: MapArea): MapArea[] =>
    of('SUBDISTRICT')
      .filter((area) => text(area, 'parent') === district.code)
      .map((area) => asArea(area, false))
      .sort(byName);
  const districts = of('DISTRICT').map((area) => asArea(area, true));
  return districts.sort(byName).flatMap((district) => [district, ...within(district)]);
}

/** West, south, east, north of an area; null for one that is not drawn. */
export function boxOfArea({ features }: FeatureCollection, code: string): MapBounds | null {
  const area = features.find(({ properties }) => properties?.['code'] === code);
  if (area === undefined || !('coordinates' in area.geometry)) return null;
  const numbers = (area.geometry.coordinates as Position[]).flat(3);
  const longitudes = numbers.filter((_, at) => at % 2 === 0);
  const latitudes = numbers.filter((_, at) => at % 2 === 1);
  if (longitudes.length === 0) return null;
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
