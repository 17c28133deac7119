import type { CityRegistry } from '../../jurisdictions/index.ts';
import type { Database } from '../../platform/index.ts';
import { type ChangeDeps, rescheduleReports } from '../../reports/index.ts';

/** Of everything that working time is read from, straight from the tables: a process may not have heard yet. */
const FINGERPRINT = `md5(coalesce((select string_agg(day || coalesce(' ' || closes_at, ''), ',' order by day)
    from holiday where city_id = city.id and not removed), '') || (settings -> 'workingHours')::text || time_zone)`;

const CLAIM_SECONDS = 60;

/**
 * Works out the clocks of open reports anew wherever a city's calendar is not the one that they were worked out by.
 * One process does it at a time; when it is lost, another goes on where it had come to.
 */
export async function followCalendars(
  deps: ChangeDeps,
  cities: CityRegistry,
  stopping: () => boolean,
): Promise<void> {
  const { database } = deps;
  await rememberNewCities(database);
  for (const { cityId, after } of await claimChanged(database)) {
    await cities.reload();
    await rescheduleReports(deps, cityId, {
      after,
      onBatch: async (last) => {
        await keepPlace(database, cityId, last);
        if (stopping()) throw new Stopped();
      },
    }).then(
      async () => finish(database, cityId),
      async (error: unknown) => {
        await letGo(database, cityId);
        if (!(error instanceof Stopped)) throw error;
      },
    );
  }
}

class Stopped extends Error {}

async function rememberNewCities(database: Database): Promise<void> {
  await database.query(
    `insert into calendar_followed (city_id, calendar) select id, ${FINGERPRINT} from city
     where not exists (select from calendar_followed where city_id = city.id) on conflict do nothing`,
  );
}

/** A calendar that changed again while it was followed is followed from the start. */
async function claimChanged(
  database: Database,
): Promise<{ readonly cityId: number; readonly after: bigint }[]> {
  return database.query(
    `with now_is as (select id, ${FINGERPRINT} as calendar from city)
     update calendar_followed f set calendar = now_is.calendar,
       after_report_id = case when f.calendar = now_is.calendar then f.after_report_id else 0 end,
       claimed_until = now() + make_interval(secs => $1)
     from now_is where now_is.id = f.city_id and f.claimed_until < now()
       and (f.calendar <> now_is.calendar or f.after_report_id is not null)
     returning f.city_id as "cityId", f.after_report_id as after`,
    [CLAIM_SECONDS],
  );
}

async function keepPlace(database: Database, cityId: number, last: bigint): Promise<void> {
  await database.query(
    `update calendar_followed set after_report_id = $2, claimed_until = now() + make_interval(secs => $3)
     where city_id = $1`,
    [cityId, last, CLAIM_SECONDS],
  );
}

async function finish(database: Database, cityId: number): Promise<void> {
  await database.query(
    `update calendar_followed set after_report_id = null, claimed_until = '-infinity' where city_id = $1`,
    [cityId],
  );
}

async function letGo(database: Database, cityId: number): Promise<void> {
  await database.query(`update calendar_followed set claimed_until = '-infinity' where city_id = $1`, [
    cityId,
  ]);
}
