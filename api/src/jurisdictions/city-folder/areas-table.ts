import { z } from 'zod';

import { type MultiPolygon, shapeContains } from '../geometry/polygon.ts';
import { listCell, numberCell, optionalCell, readTable, type TableRow, textCell } from './csv-table.ts';
import { type FileProblem, type FolderFile, refuseFile } from './folder-file.ts';

const areaRow = z.object({
  code: z.string().regex(/^[0-9A-Za-z.-]{1,40}$/, 'expects letters, digits, dots and dashes.'),
  level: z.enum(['CITY', 'DISTRICT', 'SUBDISTRICT'], 'expects CITY, DISTRICT or SUBDISTRICT.'),
  parent_code: optionalCell(z.string()),
  name: textCell,
  aliases: listCell,
  longitude: numberCell(-180, 180),
  latitude: numberCell(-90, 90),
  area_km2: optionalCell(numberCell(0, 1e6)),
  population: optionalCell(numberCell(0, 1e9)),
  population_year: optionalCell(numberCell(1900, 2100)),
});

export type AreaRow = z.output<typeof areaRow>;

const PARENT_LEVEL = { CITY: null, DISTRICT: 'CITY', SUBDISTRICT: 'DISTRICT' } as const;

/** Reads areas.csv: one city, its districts, their subdistricts, each subdistrict's point inside the outline. */
export function readAreas(file: FolderFile, outline: MultiPolygon): AreaRow[] {
  const rows = readTable(file, areaRow);
  const problems = [
    ...checkCodes(rows),
    ...checkTree(rows),
    ...checkPoints(rows, outline),
    ...checkCityRow(rows),
  ];
  if (problems.length > 0) refuseFile(file.label, problems);
  return rows.map(({ value }) => value);
}

function checkCodes(rows: readonly TableRow<AreaRow>[]): FileProblem[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, value: { code } }) => {
    const first = seen.get(code);
    seen.set(code, first ?? line);
    return first === undefined
      ? []
      : [{ line, column: 'code', reason: `${code} is already on line ${String(first)}.` }];
  });
}

function checkTree(rows: readonly TableRow<AreaRow>[]): FileProblem[] {
  const levels = new Map(rows.map(({ value }) => [value.code, value.level]));
  return rows.flatMap(({ line, value: { level, parent_code: parent } }) => {
    const wanted = PARENT_LEVEL[level];
    const actual = parent === null ? null : (levels.get(parent) ?? 'UNKNOWN');
    if (actual === wanted) return [];
    const reason =
      wanted === null ? 'a CITY has no parent.' : `expects the code of a ${wanted} in this file.`;
    return [{ line, column: 'parent_code', reason }];
  });
}

function checkPoints(rows: readonly TableRow<AreaRow>[], outline: MultiPolygon): FileProblem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ line, value: { level, longitude, latitude } }) => {
    if (level !== 'SUBDISTRICT') return [];
    const key = `${String(longitude)} ${String(latitude)}`;
    const reasons = [
      seen.has(key) ? 'another subdistrict has the same point.' : '',
      shapeContains(outline, [longitude, latitude]) ? '' : 'the point lies outside outline.geojson.',
    ];
    seen.add(key);
    return reasons.filter((reason) => reason !== '').map((reason) => ({ line, column: 'longitude', reason }));
  });
}

function checkCityRow(rows: readonly TableRow<AreaRow>[]): FileProblem[] {
  const cities = rows.filter(({ value }) => value.level === 'CITY').length;
  if (cities === 1) return [];
  return [{ line: null, column: 'level', reason: `expects one CITY, found ${String(cities)}.` }];
}
