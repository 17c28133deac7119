import { offsetMinutes } from '../past-reports.ts';
import { CityClock } from './city-clock.ts';
import { cityOf, type DemonstrationDeps } from './demonstration.types.ts';
import { playOfficers } from './officers.ts';
import { playResidents } from './residents.ts';

const DAY = 86_400_000;
/** The first look is at a city that wakes up. */
const FIRST_HOUR = 6;

/**
 * Plays a city day against the server at an address (`http://127.0.0.1:4000`) until it is stopped. What fails in it
 * is logged and never reaches the server.
 */
export function startDemonstration(deps: DemonstrationDeps, address: string): () => Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  const clock = new CityClock(deps.speed, morningOf(deps));
  const failed = (error: unknown): void => {
    deps.log.error({ err: error }, 'the demonstration stands still');
  };
  const acts = [
    playResidents(deps, { clock, address, signal }).catch(failed),
    playOfficers(deps, { clock, signal }).catch(failed),
  ];
  return async () => {
    ending.abort();
    await Promise.all(acts);
  };
}

function morningOf(deps: DemonstrationDeps): number {
  const now = Date.now();
  const offset = offsetMinutes(cityOf(deps).timeZone, now) * 60_000;
  return Math.floor((now + offset) / DAY) * DAY - offset + FIRST_HOUR * 3_600_000;
}
