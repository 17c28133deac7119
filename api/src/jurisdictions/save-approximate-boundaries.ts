import {
  type BoundaryRow,
  currentBoundaries,
  dropOtherBoundaries,
  sameBoundaries,
  type SqlRunner,
  storeBoundaries,
} from './boundary-store.ts';
import type { CityFolder } from './city-folder/read-city-folder.ts';
import { approximateBoundaries } from './geometry/approximate-boundaries.ts';
import { shapesOfAllLevels } from './geometry/area-tree.ts';

/** Cells of the nearest point stand in for boundaries until real ones are imported; imported ones are left alone. */
export async function saveApproximateBoundaries(
  runner: SqlRunner,
  cityId: number,
  folder: CityFolder,
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const { rows } = await runner.query<{ boundaries: string; version: number }>(
    'select boundaries, boundary_version as version from city where id = $1',
    [cityId],
  );
  const [city] = rows;
  if (city === undefined || city.boundaries === 'IMPORTED') return;
  const boundaries = approximateRows(folder, ids);
  const current = await currentBoundaries(runner, cityId);
  if (sameBoundaries(boundaries, current)) return;
  const version = current.size === 0 ? city.version : city.version + 1;
  await dropOtherBoundaries(runner, cityId, city.version);
  await storeBoundaries(runner, version, boundaries);
  await runner.query('update city set boundary_version = $2 where id = $1', [cityId, version]);
  await dropOtherBoundaries(runner, cityId, version);
}

function approximateRows(folder: CityFolder, ids: ReadonlyMap<string, number>): BoundaryRow[] {
  const points = folder.areas.filter(({ level }) => level === 'SUBDISTRICT');
  const cells = approximateBoundaries(points, folder.outline);
  const areas = folder.areas.map(({ code, level, parent_code: parentCode }) => ({ code, level, parentCode }));
  return [...shapesOfAllLevels(areas, cells)].flatMap(([code, shape]) => {
    const jurisdictionId = ids.get(code);
    return jurisdictionId === undefined ? [] : [{ jurisdictionId, shape }];
  });
}
