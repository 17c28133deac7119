import type { PublicStatus } from '../gql/graphql';
import type { VisibleMark } from './map-types';

/** A feature as either engine hands it out. */
export interface MapFeature {
  readonly sourceLayer?: string | undefined;
  readonly geometry: { readonly type: string };
  readonly properties: Readonly<Record<string, unknown>> | null;
}

/** A mark on the map as data; null for what is not a point of ours. */
export function markOf(feature: MapFeature): VisibleMark | null {
  const place = (feature.geometry as { coordinates?: readonly unknown[] }).coordinates;
  const [longitude, latitude] = place ?? [];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return null;
  const properties = feature.properties ?? {};
  const text = (name: string): string | null => {
    const value = properties[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const count = properties['count'];
  const code = text('code');
  return {
    id: text('id'),
    code,
    codes: code === null ? (text('codes')?.split(',') ?? []) : [code],
    count: typeof count === 'number' ? count : 1,
    longitude,
    latitude,
    publicStatus: text('public') as PublicStatus | null,
    late: properties['late'] === true,
    now: properties['now'] === true,
    coarse: properties['coarse'] === true,
  };
}

/** Tiles overlap at their edges: each report once, each group once; acute first, then late, then the largest. */
export function inViewOrder(marks: readonly VisibleMark[]): VisibleMark[] {
  const once = new Map(marks.map((mark) => [mark.id ?? placeKey(mark), mark]));
  const weight = (mark: VisibleMark): number => (mark.now ? 2 : 0) + (mark.late ? 1 : 0);
  return [...once.values()].sort(
    (a, b) => weight(b) - weight(a) || b.count - a.count || placeKey(a).localeCompare(placeKey(b)),
  );
}

const placeKey = (mark: VisibleMark): string => `${mark.longitude.toFixed(5)},${mark.latitude.toFixed(5)}`;

/** What a click on a group of reports at one place selects next: each click the next member. */
export function nextCode(codes: readonly string[], selected: string | null): string | null {
  const index = selected === null ? -1 : codes.indexOf(selected);
  return codes[(index + 1) % Math.max(1, codes.length)] ?? null;
}
