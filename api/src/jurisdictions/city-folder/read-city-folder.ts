import { z } from 'zod';

import type { MultiPolygon } from '../geometry/polygon.ts';
import { type AreaRow, readAreas } from './areas-table.ts';
import { type CitySettings, readCitySettings } from './city-settings.ts';
import { readTable, textCell } from './csv-table.ts';
import { type FolderFile, readFolderFile, refuseFile } from './folder-file.ts';
import { readOutline } from './outline.ts';

const holidayRow = z.object({
  day: z.iso.date('expects YYYY-MM-DD.'),
  name: textCell,
  source: textCell,
  /** Half a day: the city closes early. Empty for a whole day. */
  closes_at: z
    .union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expects HH:MM.')])
    .optional(),
});

export type HolidayRow = z.output<typeof holidayRow>;

/** What a city folder says about the city itself; its agencies and categories are read by their module. */
export interface CityFolder {
  readonly settings: CitySettings;
  readonly areas: readonly AreaRow[];
  readonly holidays: readonly HolidayRow[];
  readonly outline: MultiPolygon;
}

/** Reads and checks city.json, areas.csv, holidays.csv and outline.geojson. @throws StartRefusal */
export async function readCityFolder(folder: string): Promise<CityFolder> {
  const settings = readCitySettings(await readFolderFile(folder, 'city.json'));
  const outline = readOutline(await readFolderFile(folder, 'outline.geojson'));
  const areas = readAreas(await readFolderFile(folder, 'areas.csv'), outline);
  const holidays = readHolidays(await readFolderFile(folder, 'holidays.csv'));
  return { settings, areas, holidays, outline };
}

function readHolidays(file: FolderFile): HolidayRow[] {
  const days = new Set<string>();
  const problems = [];
  const rows = readTable(file, holidayRow);
  for (const { line, value } of rows) {
    if (days.has(value.day)) problems.push({ line, column: 'day', reason: `${value.day} is listed twice.` });
    days.add(value.day);
  }
  if (problems.length > 0) refuseFile(file.label, problems);
  return rows.map(({ value }) => value);
}
