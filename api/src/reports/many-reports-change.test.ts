import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { insertReportRow, removeReports } from '../../test/report-rows.ts';
import { createCatalogueRegistry } from '../agencies/index.ts';
import { createCityRegistry } from '../jurisdictions/index.ts';
import type { Database } from '../platform/index.ts';
import { createEventBell, type EventBell } from './event-bell.ts';
import { expireReports } from './expire-reports.ts';
import type { Catalogues } from './place-submission.ts';
import { replaceReports } from './replace-reports.ts';

let database: Database;
let bell: EventBell;
let catalogues: Catalogues;
let cityId: number;

beforeAll(async () => {
  database = await testDatabase({ connections: 10 });
  const cities = await createCityRegistry(database);
  const catalogue = await createCatalogueRegistry(database);
  catalogues = { cities: () => cities.current(), agencies: () => catalogue.current() };
  cityId = cities.current().requireCity('kupang').id;
  bell = createEventBell(database, () => undefined);
});
beforeEach(async () => {
  await removeReports(database);
});

/** Open reports that were placed under older boundaries, in no area. */
async function givenUnplaced(count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    await insertReportRow(database, {
      longitude: 123.59 + (n % 40) * 0.001,
      latitude: -10.19 + Math.floor(n / 40) * 0.001,
    });
  }
  await database.query('update report set boundary_version = 0');
}

async function eventsPerReport(kind: string): Promise<number[]> {
  const rows = await database.query<{ events: number }>(
    `select count(e.id)::integer as events from report r
     left join report_event e on e.report_id = r.id and e.kind = $1 group by r.id`,
    [kind],
  );
  return [...new Set(rows.map(({ events }) => events))];
}

const leftBehind = async () => database.query('select id from report where boundary_version = 0');
const quietly = (): void => undefined;

describe('New boundaries', () => {
  it('move every open report once, when the run is broken off and run again', async () => {
    await givenUnplaced(450);
    const broken = replaceReports({ database, bell, catalogues }, cityId, (looked) => {
      if (looked >= 200) throw new Error('the lamp went out');
    });
    await expect(broken).rejects.toThrow('the lamp went out');
    expect((await leftBehind()).length).toBe(250);
    const rest = await replaceReports({ database, bell, catalogues }, cityId, quietly);
    expect(rest).toEqual({ looked: 250, moved: 250 });
    expect(await eventsPerReport('PLACE_CORRECTED')).toEqual([1]);
    expect(await leftBehind()).toEqual([]);
  });

  it('move every open report once, when two processes run at once', async () => {
    await givenUnplaced(450);
    const run = async () => replaceReports({ database, bell, catalogues }, cityId, quietly);
    const [one, other] = await Promise.all([run(), run()]);
    expect(one.moved + other.moved).toBe(450);
    expect(await eventsPerReport('PLACE_CORRECTED')).toEqual([1]);
  });

  it('wait for a report that somebody is just writing, and leave none behind', async () => {
    await givenUnplaced(3);
    let release: () => void = () => undefined;
    let locked: () => void = () => undefined;
    const isLocked = new Promise<void>((resolve) => (locked = resolve));
    const writing = database.transaction(async (client) => {
      await client.query('select id from report order by id limit 1 for update');
      locked();
      await new Promise<void>((resolve) => (release = resolve));
    });
    await isLocked;
    const replacing = replaceReports({ database, bell, catalogues }, cityId, (looked) => {
      if (looked === 2) release();
    });
    expect(await replacing).toEqual({ looked: 3, moved: 3 });
    await writing;
    expect(await leftBehind()).toEqual([]);
  });

  it('leave ended reports, and those that lie where they lay, without an event', async () => {
    await givenUnplaced(4);
    await replaceReports({ database, bell, catalogues }, cityId, quietly);
    await database.query('truncate report_event');
    await database.query(`update report set boundary_version = 0`);
    await database.query(`update report set status = 'CLOSED' where id = (select min(id) from report)`);
    expect(await replaceReports({ database, bell, catalogues }, cityId, quietly)).toEqual({
      looked: 3,
      moved: 0,
    });
    expect(await eventsPerReport('PLACE_CORRECTED')).toEqual([0]);
  });
});

describe('Information among neighbours whose time is over', () => {
  it('is ended once each, by however many processes at once', async () => {
    for (let n = 0; n < 420; n++) await insertReportRow(database);
    await database.query(
      `update report set audience = 'NEIGHBOURS', expires_at = now() - interval '1 minute'`,
    );
    const runs = await Promise.all([1, 2, 3].map(async () => expireReports({ database, bell, catalogues })));
    expect(runs.reduce((sum, count) => sum + count, 0)).toBe(420);
    expect(await eventsPerReport('EXPIRED')).toEqual([1]);
    expect(await expireReports({ database, bell, catalogues })).toBe(0);
  });

  it('is left alone before, and once it has ended otherwise', async () => {
    await insertReportRow(database, { status: 'REJECTED' });
    const young = await insertReportRow(database);
    await database.query(
      `update report set audience = 'NEIGHBOURS', expires_at = now() - interval '1 minute'`,
    );
    await database.query(`update report set expires_at = now() + interval '1 minute' where id = $1`, [young]);
    expect(await expireReports({ database, bell, catalogues })).toBe(0);
  });
});
