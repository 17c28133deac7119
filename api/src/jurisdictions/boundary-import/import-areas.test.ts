import { cp, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ujiBoundaries } from '../../../test/cities/uji-boundaries.ts';
import { testDatabase } from '../../../test/database.ts';
import { realBoundaryFile } from '../../../test/geometry.ts';
import { type Database, migrate } from '../../platform/index.ts';
import {
  areasGeoJson,
  type CityRecord,
  createCityRegistry,
  importAreas,
  migrations,
  readCityFolder,
  saveCity,
} from '../index.ts';

const CITIES = join(import.meta.dirname, '../../../cities');
const UJI = join(import.meta.dirname, '../../../test/cities/uji');
const KEYS = { codeProperty: 'kode', nameProperty: 'nama' };

let database: Database;
let scratch: string;
let good: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'tanggap-import-'));
  good = await file('good.geojson', JSON.stringify(ujiBoundaries()));
  database = await testDatabase();
  await migrate(database.address, migrations);
  for (const folder of [join(CITIES, 'kupang'), UJI]) {
    const city = await readCityFolder(folder);
    await database.transaction(async (client) => saveCity(client, city, false));
  }
});

afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

async function file(name: string, text: string): Promise<string> {
  const path = join(scratch, name);
  await writeFile(path, text);
  return path;
}

async function city(slug: string): Promise<CityRecord> {
  const registry = await createCityRegistry(database);
  registry.close();
  return registry.current().requireCity(slug);
}

async function stored(): Promise<unknown> {
  return database.query(
    `select (select json_agg(c order by id) from city c) as cities,
       (select json_agg(b order by jurisdiction_id, version) from jurisdiction_boundary b) as boundaries`,
  );
}

describe('importing boundaries', () => {
  it('changes nothing when one feature is wrong', async () => {
    const collection = ujiBoundaries();
    collection.features.splice(3, 1);
    const path = await file('missing.geojson', JSON.stringify(collection));
    const before = await stored();
    const result = await importAreas(database, { ...KEYS, file: path, city: await city('uji') });
    expect(result).toMatchObject({ kind: 'refused', problems: [{ kind: 'MISSING_CODES' }], more: 0 });
    expect(await stored()).toEqual(before);
  });

  it('shows all of them at once, and tells who listens', async () => {
    const before = await city('uji');
    const registry = await createCityRegistry(database);
    const progress: string[] = [];
    const result = await importAreas(database, { ...KEYS, file: good, city: before }, (done, total) => {
      progress.push(`${String(done)}/${String(total)}`);
    });
    const version = before.boundaryVersion + 1;
    expect(result).toEqual({ kind: 'imported', version, areas: 7, changed: true });
    expect(progress.at(-1)).toBe('7/7');
    await expect.poll(() => registry.current().requireCity('uji').boundaries).toBe('IMPORTED');
    registry.close();
    const after = await city('uji');
    expect(after.boundaryVersion).toBe(version);
    expect(after.areaIndex.locate(10.0215, 50.016).subdistrictId).not.toBe(null);
    const [row] = await database.query<{ old: bigint }>(
      `select count(*) as old from jurisdiction_boundary b join jurisdiction j on j.id = b.jurisdiction_id
       where j.city_id = $1 and b.version <> $2`,
      [after.id, version],
    );
    expect(row?.old).toBe(0n);
  });

  it('makes a district the union of its subdistricts', async () => {
    const features = areasGeoJson(await city('uji')).features;
    const west = features.find(({ properties }) => properties.code === 'U.1');
    expect(west?.properties).toMatchObject({ level: 'DISTRICT', parent: 'U', approximate: false });
    expect(west?.geometry.coordinates).toHaveLength(1);
    expect(west?.geometry.coordinates[0]).toHaveLength(1);
    const corners = west?.geometry.coordinates[0]?.[0] ?? [];
    expect(corners).not.toContainEqual([10.007, 50.009]);
    expect(corners).toContainEqual([10.018, 50.013]);
  });

  it('twice changes nothing the second time', async () => {
    const before = await stored();
    const result = await importAreas(database, { ...KEYS, file: good, city: await city('uji') });
    expect(result).toMatchObject({ kind: 'imported', changed: false });
    expect(await stored()).toEqual(before);
  });

  it('survives loading the folder again: imported boundaries stay', async () => {
    const before = await stored();
    const folder = await readCityFolder(UJI);
    await database.transaction(async (client) => saveCity(client, folder, false));
    expect(await stored()).toEqual(before);
  });

  it('goes on after an import that was killed while staging', async () => {
    const uji = await city('uji');
    await database.query(
      `insert into jurisdiction_boundary (jurisdiction_id, version, geometry)
       select id, $2, '{"type":"MultiPolygon","coordinates":[]}' from jurisdiction where city_id = $1`,
      [uji.id, uji.boundaryVersion + 1],
    );
    const moved = JSON.stringify(ujiBoundaries()).replaceAll('10.018,50.013', '10.017,50.013');
    const path = await file('moved.geojson', moved);
    const result = await importAreas(database, { ...KEYS, file: path, city: uji });
    expect(result).toMatchObject({ kind: 'imported', version: uji.boundaryVersion + 1, changed: true });
    expect((await city('uji')).shapes.size).toBe(7);
  });

  it('refuses a second import of the same city while one is under way', async () => {
    const uji = await city('uji');
    const again = { ...KEYS, file: good, city: uji };
    let meanwhile: unknown;
    // Whatever the first import asks of the database, the second one comes before its answer.
    const slow: Database = {
      ...database,
      query: async (text, values) => {
        meanwhile ??= await importAreas(database, again);
        return database.query(text, values);
      },
    };
    expect(await importAreas(slow, again)).toMatchObject({ kind: 'imported' });
    expect(meanwhile).toMatchObject({ kind: 'refused', problems: [{ kind: 'BUSY' }] });
    expect(await importAreas(database, again)).toMatchObject({ kind: 'imported' });
    expect((await city('uji')).shapes.size).toBe(7);
  });
});

describe('a file that cannot be read', () => {
  it('of 100 MB is refused by its size, before it is read', async () => {
    const path = join(scratch, 'huge.geojson');
    const handle = await open(path, 'w');
    await handle.truncate(100 * 1024 * 1024);
    await handle.close();
    const result = await importAreas(database, { ...KEYS, file: path, city: await city('uji') });
    expect(result).toMatchObject({
      kind: 'refused',
      problems: [
        { kind: 'TOO_LARGE', reason: 'The file has 100 MB; at most 64 MB are taken. Simplify it first.' },
      ],
    });
  });

  it.each([
    ['that is not there', 'nowhere.geojson', /there is no such file/],
    ['that is a folder', '.', /is not a file/],
  ])('%s is refused in words', async (_, name, reason) => {
    const result = await importAreas(database, {
      ...KEYS,
      file: join(scratch, name),
      city: await city('uji'),
    });
    if (result.kind !== 'refused') throw new Error('was taken');
    expect(result.problems[0]?.reason).toMatch(reason);
  });
});

describe('the real boundaries of Kupang (need the reference areas)', () => {
  const real = realBoundaryFile('kupang');

  it.skipIf(real === null)('are imported whole; every subdistrict is found at its own point', async () => {
    const copy = join(scratch, 'kupang.geojson');
    await cp(real ?? '', copy);
    const before = await city('kupang');
    const keys = { codeProperty: 'code', nameProperty: 'name' };
    expect(await importAreas(database, { ...keys, file: copy, city: before })).toMatchObject({
      areas: 58,
      changed: true,
    });
    const after = await city('kupang');
    expect(after.boundaries).toBe('IMPORTED');
    for (const area of after.jurisdictions.filter(({ level }) => level === 'SUBDISTRICT')) {
      expect(after.areaIndex.locate(area.longitude, area.latitude).subdistrictId).toBe(area.id);
    }
  });
});
