import { beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import type { Database } from '../platform/index.ts';
import { type Facet, sees, type Visibility } from './facet.ts';
import { parameters } from './sql.ts';
import type { Reader } from './viewer-rights.ts';
import { visibleEvents } from './visible-events.ts';

const READERS: Readonly<Record<string, Reader>> = {
  stranger: { kind: 'stranger' },
  reporter: { kind: 'reporter', reportId: 3n },
  'operator of every city': { kind: 'command', cityId: null, keys: ['role:OPERATOR'] },
  'operator of one city': { kind: 'command', cityId: 1, keys: ['role:OPERATOR'] },
  'command without keys': { kind: 'command', cityId: 1, keys: [] },
  officer: { kind: 'agency', agencyId: 7, areaId: null, keys: ['account:a1'] },
  'head of an office': { kind: 'agency', agencyId: 8, areaId: 21, keys: ['account:a2', 'head:7'] },
};

const VISIBILITIES: readonly Visibility[] = ['PUBLIC', 'COARSE', 'STATISTICS', 'SEALED'];
const HANDLERS = [[], ['role:OPERATOR'], ['head:7', 'account:a3'], ['account:a1']];
const PLACES = [
  [null, null],
  [21, 20],
  [22, 21],
] as const;

function everyFacet(): Facet[] {
  const rest = { aud: 'GOVERNMENT', cat: 1, urg: 'NORMAL', at: null, pub: null, check: 'NONE' };
  return VISIBILITIES.flatMap((vis) =>
    [1, 2].flatMap((city) =>
      [7, 9].flatMap((agency) =>
        [[], [7, 8]].flatMap((support) =>
          HANDLERS.flatMap((handlers) =>
            PLACES.flatMap(([sub, dis]) =>
              [{}, { offer: 8 }].map((offered) => ({
                ...rest,
                ...offered,
                ...{ vis, city, agency, support, handlers, sub, dis },
                ...{ status: 'ASSIGNED' as const, late: null, ack: false },
              })),
            ),
          ),
        ),
      ),
    ),
  );
}

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});

const facets = everyFacet();
const idOf = (index: number): bigint => BigInt(index + 1);

/** Numbers of the facets of which a reader may hear, when an event carries them in the given place. */
async function heardBySql(reader: Reader, place: 'was' | 'became'): Promise<bigint[]> {
  const p = parameters();
  const [texts, ids] = [
    p.add(facets.map((facet) => JSON.stringify(facet))),
    p.add(facets.map((_, n) => idOf(n))),
  ];
  const hidden = `'{"vis":"SEALED","handlers":[]}'::jsonb`;
  const [became, was] = place === 'became' ? ['facet', 'null::jsonb'] : [hidden, 'facet'];
  const found = await database.query<{ report_id: bigint }>(
    `select report_id from (
       select 'ACCEPTED' as kind, ${became} as became, ${was} as was, report_id, (facet -> 'city')::integer as city_id
       from unnest(${texts}::jsonb[], ${ids}::bigint[]) as t (facet, report_id)) e
     where ${visibleEvents(reader, p)} order by report_id`,
    p.values,
  );
  return found.map(({ report_id }) => report_id);
}

describe('The condition on rows of the log and the predicate on facets', () => {
  it.each(Object.entries(READERS))('agree on what a %s may hear of', async (_name, reader) => {
    const seen = facets.flatMap((facet, n) => (sees(reader, idOf(n), facet) ? [idOf(n)] : []));
    expect(await heardBySql(reader, 'became')).toEqual(seen);
    expect(await heardBySql(reader, 'was')).toEqual(seen);
    expect(seen.length).toBeLessThan(facets.length);
  });
});
