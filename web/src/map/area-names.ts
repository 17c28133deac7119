import type { Feature, FeatureCollection } from 'geojson';

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
