import { Readable } from 'node:stream';

import { acceptPhoto, uuidOfPhoto } from '../../media/index.ts';
import {
  isWritten,
  parameters,
  type PastReport,
  STRANGER,
  visibleReports,
  writePastReports,
} from '../../reports/index.ts';
import { readCityHabits, type CityHabits, type Picture } from '../city-habits.ts';
import { PastReports } from '../past-reports.ts';
import { cityOf, type DemonstrationDeps } from './demonstration.types.ts';
import { drawPicture } from './draw-picture.ts';

const REPORTS = 600;
const DAYS = 7;
const PHOTOS = 24;
/** The newest reports are those that people open first. */
const NEWEST = 200;

/** Gives an empty demonstration some days of past, so that every status is on the map from the first look on. */
export async function seedDemonstration(deps: DemonstrationDeps): Promise<void> {
  const { database, catalogues, log } = deps;
  if (await hasReports(deps)) return;
  const city = cityOf(deps);
  const habits = await readCityHabits(city.slug);
  const now = Date.now();
  const from = now - DAYS * 86_400_000;
  const past = new PastReports({ city, catalogues, habits, seed: 'demo', reports: REPORTS, from, now });
  if (await isWritten(database, past.clientId(0))) return;
  const reports = Array.from({ length: REPORTS }, (_, index) => past.report(index));
  const photos = await photosFor(deps, reports, habits);
  await writePastReports(
    database,
    reports.map((report) => ({ ...report, photoUuids: photos.get(report) ?? [] })),
  );
  log.info({ reports: REPORTS, days: DAYS }, 'the demonstration was given a past');
}

async function hasReports({ database }: DemonstrationDeps): Promise<boolean> {
  const p = parameters();
  const rows = await database.query(`select v.id from ${visibleReports(STRANGER, p)} v limit 1`, p.values);
  return rows.length > 0;
}

async function photosFor(
  deps: DemonstrationDeps,
  reports: readonly PastReport[],
  habits: CityHabits,
): Promise<ReadonlyMap<PastReport, readonly string[]>> {
  const pictured = reports.slice(-NEWEST).flatMap((report) => {
    const picture = habits.categories[report.placed.submission.categoryCode]?.picture;
    return picture === undefined || report.placed.category.visibility !== 'PUBLIC'
      ? []
      : [{ report, picture }];
  });
  const uuids = new Map<PastReport, readonly string[]>();
  for (const { report, picture } of pictured.slice(-PHOTOS)) {
    uuids.set(report, await storePicture(deps, picture, report.placed.submission.clientId));
  }
  return uuids;
}

async function storePicture(deps: DemonstrationDeps, picture: Picture, seed: string): Promise<string[]> {
  const sender = { clientAddress: 'demonstration', idempotencyKey: null };
  const { id } = await acceptPhoto(deps.photos, Readable.from([await drawPicture(picture, seed)]), sender);
  const uuid = uuidOfPhoto(id);
  return uuid === null ? [] : [uuid];
}
