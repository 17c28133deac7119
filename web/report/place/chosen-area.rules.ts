import type { EntryPlace } from '../entry/entry';
import type { Subdistrict } from '../network/catalogue';

/** Boundaries are drawn by hand in places: this near, either side may be right. */
const EDGE_METERS = 100;
/** Where no boundary is at hand, a point this far from the middle of an area is taken to lie elsewhere. */
const FAR_METERS = 3000;

/** The place after a choice from the list: the point stays only while it can lie in the chosen area. */
export function placeInArea(
  place: EntryPlace | null,
  area: Pick<Subdistrict, 'code' | 'name'>,
  distance: { readonly toEdgeMeters: number | null; readonly toMiddleMeters: number | null },
): EntryPlace {
  const named = { subdistrictCode: area.code, subdistrictName: area.name, areaChosen: true };
  const { toEdgeMeters, toMiddleMeters } = distance;
  const uncertain = EDGE_METERS + (place?.accuracyMeters ?? 0);
  const fits =
    toEdgeMeters === null
      ? toMiddleMeters !== null && toMiddleMeters <= FAR_METERS
      : toEdgeMeters <= uncertain;
  if (place && typeof place.longitude === 'number' && fits) return { ...place, ...named };
  return { source: 'LIST', longitude: null, latitude: null, accuracyMeters: null, ...named };
}
