import type { ClientBase } from 'pg';

import type { MultiPolygon } from './geometry/polygon.ts';

/** Whatever runs SQL: a pool, or one connection in a transaction. */
export type SqlRunner = Pick<ClientBase, 'query'>;

export interface BoundaryRow {
  readonly jurisdictionId: number;
  /** Degrees, WGS 84. */
  readonly shape: MultiPolygon;
}

/** The boundaries that a city shows now, by jurisdiction. */
export async function currentBoundaries(
  runner: SqlRunner,
  cityId: number,
): Promise<Map<number, MultiPolygon>> {
  const { rows } = await runner.query<{ id: number; shape: MultiPolygon }>(
    `select j.id, b.geometry -> 'coordinates' as shape
     from city c
     join jurisdiction j on j.city_id = c.id
     join jurisdiction_boundary b on b.jurisdiction_id = j.id and b.version = c.boundary_version
     where c.id = $1`,
    [cityId],
  );
  return new Map(rows.map(({ id, shape }) => [id, shape]));
}

/** Boundaries of a version that nobody sees until the city's `boundary_version` names it. */
export async function storeBoundaries(
  runner: SqlRunner,
  version: number,
  rows: readonly BoundaryRow[],
): Promise<void> {
  const records = rows.map(({ jurisdictionId, shape }) => ({
    jurisdiction_id: jurisdictionId,
    geometry: { type: 'MultiPolygon', coordinates: shape },
  }));
  await runner.query(
    `insert into jurisdiction_boundary (jurisdiction_id, version, geometry)
     select jurisdiction_id, $2, geometry from jsonb_to_recordset($1) as r(jurisdiction_id integer, geometry jsonb)`,
    [JSON.stringify(records), version],
  );
}

/** Removes every version but one: those replaced, and those that an import left behind half-staged. */
export async function dropOtherBoundaries(runner: SqlRunner, cityId: number, version: number): Promise<void> {
  await runner.query(
    `delete from jurisdiction_boundary b using jurisdiction j
     where j.id = b.jurisdiction_id and j.city_id = $1 and b.version <> $2`,
    [cityId, version],
  );
}

/** Whether both say the same, number by number. */
export function sameBoundaries(
  rows: readonly BoundaryRow[],
  current: ReadonlyMap<number, MultiPolygon>,
): boolean {
  return (
    rows.length === current.size &&
    rows.every(
      ({ jurisdictionId, shape }) => JSON.stringify(shape) === JSON.stringify(current.get(jurisdictionId)),
    )
  );
}
