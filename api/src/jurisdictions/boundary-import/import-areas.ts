import type { PoolClient } from 'pg';

import type { Database } from '../../platform/index.ts';
import {
  type BoundaryRow,
  currentBoundaries,
  dropOtherBoundaries,
  sameBoundaries,
  storeBoundaries,
} from '../boundary-store.ts';
import { shapesOfAllLevels } from '../geometry/area-tree.ts';
import type { MultiPolygon } from '../geometry/polygon.ts';
import { CATALOGUE_CHANNEL } from '../registry/city-registry.ts';
import type { CityRecord } from '../registry/city-snapshot.ts';
import { aboutFile, type BoundaryProblem } from './boundary-problem.ts';
import { checkBoundaries } from './check-boundaries.rules.ts';
import type { AreaKeys } from './match-areas.rules.ts';
import { readBoundaryFile } from './read-boundary-file.ts';

export interface ImportAreas extends AreaKeys {
  readonly file: string;
  readonly city: CityRecord;
}

export type ImportedAreas =
  | { readonly kind: 'refused'; readonly problems: readonly BoundaryProblem[]; readonly more: number }
  /** `changed` is false when the city already had exactly these boundaries. */
  | {
      readonly kind: 'imported';
      readonly version: number;
      readonly areas: number;
      readonly changed: boolean;
    };

const BATCH = 20;
/** First half of the key of the lock that one import per city holds; the second half is the city. */
const IMPORT_LOCK = 742_266_401;

/**
 * Reads boundaries of the subdistricts of a city from a file and shows them to everybody at once, or refuses the
 * file and changes nothing. Staged in short transactions under a version that nobody sees, then flipped in one.
 * Open reports are placed again afterwards, by whoever knows reports.
 */
export async function importAreas(
  database: Database,
  request: ImportAreas,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<ImportedAreas> {
  const text = await readBoundaryFile(request.file);
  if (typeof text !== 'string') return { kind: 'refused', problems: [text], more: 0 };
  const { city } = request;
  const expected = city.jurisdictions.filter(({ level }) => level === 'SUBDISTRICT');
  const checked = checkBoundaries(text, { ...request, expected, bounds: city.settings.bounds });
  if (checked.kind === 'refused') return checked;
  const rows = boundaryRows(city, checked.shapes);
  return exclusively(database, city.id, async () => publish(database, city, rows, onProgress));
}

function boundaryRows(city: CityRecord, subdistricts: ReadonlyMap<string, MultiPolygon>): BoundaryRow[] {
  const codeById = new Map(city.jurisdictions.map(({ id, code }) => [id, code]));
  const tree = city.jurisdictions.map(({ code, level, parentId }) => ({
    code,
    level,
    parentCode: parentId === null ? null : (codeById.get(parentId) ?? null),
  }));
  const shapes = shapesOfAllLevels(tree, subdistricts);
  return city.jurisdictions.flatMap(({ id, code }) => {
    const shape = shapes.get(code);
    return shape === undefined ? [] : [{ jurisdictionId: id, shape }];
  });
}

async function publish(
  database: Database,
  city: CityRecord,
  rows: readonly BoundaryRow[],
  onProgress: (done: number, total: number) => void,
): Promise<ImportedAreas> {
  const [state] = await database.query<{ boundaries: string; version: number }>(
    'select boundaries, boundary_version as version from city where id = $1',
    [city.id],
  );
  if (state === undefined) throw new Error(`The city ${city.slug} is gone.`);
  const unchanged =
    state.boundaries === 'IMPORTED' && sameBoundaries(rows, await currentBoundaries(database.pool, city.id));
  if (unchanged) {
    onProgress(rows.length, rows.length);
    return { kind: 'imported', version: state.version, areas: rows.length, changed: false };
  }
  await dropOtherBoundaries(database.pool, city.id, state.version);
  const version = state.version + 1;
  for (let start = 0; start < rows.length; start += BATCH) {
    await storeBoundaries(database.pool, version, rows.slice(start, start + BATCH));
    onProgress(Math.min(start + BATCH, rows.length), rows.length);
  }
  await flip(database, city, version);
  return { kind: 'imported', version, areas: rows.length, changed: true };
}

async function flip(database: Database, city: CityRecord, version: number): Promise<void> {
  await database.transaction(async (client) => {
    await client.query("update city set boundary_version = $2, boundaries = 'IMPORTED' where id = $1", [
      city.id,
      version,
    ]);
    await client.query('select pg_notify($1, $2)', [CATALOGUE_CHANNEL, city.slug]);
  });
  await dropOtherBoundaries(database.pool, city.id, version);
}

/** One import of a city at a time; the lock is the connection's, so it ends with the process. */
async function exclusively(
  database: Database,
  cityId: number,
  work: () => Promise<ImportedAreas>,
): Promise<ImportedAreas> {
  const client: PoolClient = await database.pool.connect();
  try {
    const { rows } = await client.query<{ locked: boolean }>(
      'select pg_try_advisory_lock($1, $2) as locked',
      [IMPORT_LOCK, cityId],
    );
    if (rows[0]?.locked !== true) {
      const problem = aboutFile('BUSY', 'Another import of this city is under way.');
      return { kind: 'refused', problems: [problem], more: 0 };
    }
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock($1, $2)', [IMPORT_LOCK, cityId]);
    client.release();
  }
}
