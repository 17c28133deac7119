import { z } from 'zod';

import { type FolderFile, refuseFile } from './folder-file.ts';

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expects HH:MM.');
const zoom = z.number().min(0).max(22);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expects small letters, digits and dashes.');

const emergencyNumber = z.strictObject({
  number: z.string().regex(/^\+?\d{2,15}$/, 'expects a telephone number.'),
  purpose: z.enum(['FIRE', 'AMBULANCE', 'POLICE', 'RESCUE']),
  nameId: z.string().min(1),
  nameEn: z.string().min(1),
});

/** How the offices of areas are named: `{name}` and `{slug}` stand for those of the area. */
const officePattern = z.strictObject({
  slug: z.string().includes('{slug}'),
  name: z.string().includes('{name}'),
  abbreviation: z.string().includes('{name}'),
});

export const citySettings = z.strictObject({
  slug,
  name: z.string().min(1).max(100),
  timeZone: z.string().refine(isTimeZone, 'is not an IANA time zone.'),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'expects a language code.')).min(1),
  /** [west, south, east, north], degrees, WGS 84. */
  bounds: z
    .tuple([longitude, latitude, longitude, latitude])
    .refine(
      ([west, south, east, north]) => west < east && south < north,
      'expects west, south, east, north.',
    ),
  centre: z.strictObject({ longitude, latitude }),
  zooms: z.strictObject({ city: zoom, centre: zoom, pin: zoom }),
  /** Days by ISO 8601: 1 is Monday. */
  workingHours: z
    .strictObject({ days: z.array(z.int().min(1).max(7)).min(1), from: clockTime, to: clockTime })
    .refine(({ from, to }) => from < to, 'expects `from` before `to`.'),
  emergencyNumbers: z.array(emergencyNumber),
  /** Neighbouring land, so that the city does not look like an island: rings drawn coarsely by hand. */
  surroundings: z.array(z.array(z.tuple([longitude, latitude])).min(4)).default([]),
  /** Whether staff of the city must set up a second factor before they see anything. */
  secondFactor: z.enum(['OPTIONAL', 'REQUIRED']).default('OPTIONAL'),
  offices: z.strictObject({ DISTRICT: officePattern, SUBDISTRICT: officePattern }),
});

export type CitySettings = z.output<typeof citySettings>;
export type EmergencyNumber = z.output<typeof emergencyNumber>;

/** Reads city.json. @throws StartRefusal that names what is wrong and where. */
export function readCitySettings(file: FolderFile): CitySettings {
  const result = citySettings.safeParse(parseJson(file));
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => ({
    line: null,
    column: path.length > 0 ? path.join('.') : null,
    reason: message,
  }));
  return refuseFile(file.label, problems);
}

export function parseJson(file: FolderFile): unknown {
  try {
    return JSON.parse(file.text);
  } catch (error) {
    const reason = `is not JSON: ${error instanceof Error ? error.message : 'unreadable'}.`;
    return refuseFile(file.label, [{ line: null, column: null, reason }]);
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
