import type { Plan } from './subscribers.ts';
import type { Stand } from './stand.ts';

export const WEST = { box: { west: 123.57, south: -10.2, east: 123.62, north: -10.14 } };
export const EAST = { box: { west: 123.62, south: -10.2, east: 123.68, north: -10.14, zoom: 13 } };

/**
 * Twenty-three: by socket, by events and by GET; strangers, staff and a third party's program; with filters and
 * without, quick and slow, and some that move about.
 */
export async function plansOn(stand: Stand): Promise<Plan[]> {
  const operator = { cookie: await stand.signIn('OPERATOR') };
  const officer = { cookie: await stand.signIn('OFFICER', 'dlhk') };
  const app = { authorization: `Bearer ${await stand.appKey()}` };
  const strangers: Plan[] = (['socket', 'events'] as const).flatMap((by) => [
    { name: `stranger, ${by}`, by },
    { name: `stranger, ${by}, slow`, by, slow: true },
    { name: `stranger, ${by}, one agency`, by, filter: { city: 'kupang', agencies: ['dlhk'] } },
    { name: `stranger, ${by}, one category`, by, filter: { city: 'kupang', categories: ['JALAN_RUSAK'] } },
    { name: `stranger, ${by}, a box`, by, filter: WEST },
    { name: `stranger, ${by}, tiles of a box, slow`, by, filter: EAST, slow: true },
  ]);
  return [
    ...strangers,
    { name: 'stranger, events by GET', by: 'events by GET' },
    { name: 'stranger, socket, moves about', by: 'socket', filter: WEST, moves: 'anew' },
    { name: 'stranger, socket, moves on the same', by: 'socket', filter: EAST, moves: 'on the same' },
    { name: 'stranger, events, moves about', by: 'events', filter: EAST, moves: 'anew' },
    { name: 'app with a key, socket', by: 'socket', headers: app },
    { name: 'operator, socket', by: 'socket', headers: operator },
    { name: 'operator, socket, slow', by: 'socket', headers: operator, slow: true },
    {
      name: 'operator, events, urgent',
      by: 'events',
      headers: operator,
      filter: { urgencies: ['HIGH', 'CRITICAL'] },
    },
    { name: 'operator, events', by: 'events', headers: operator },
    { name: 'officer, socket', by: 'socket', headers: officer },
    { name: 'officer, events, slow', by: 'events', headers: officer, slow: true },
  ];
}

/** Whoever is told all that strangers may hear. */
export function hearsAllOfStrangers({ headers, filter, slow, moves }: Plan): boolean {
  return headers === undefined && filter === undefined && slow !== true && moves === undefined;
}
