import { beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { insertReportRow } from '../../test/report-rows.ts';
import type { Database } from '../platform/index.ts';
import { countByStatus } from './read-reports.ts';
import { type Reader, STRANGER } from './viewer-rights.ts';

let database: Database;
let here: number;
beforeAll(async () => {
  database = await testDatabase();
  await insertReportRow(database, { visibility: 'SEALED' });
  const [city] = await database.query<{ id: number }>('select id from city');
  here = city?.id ?? 0;
});

const elsewhere = (): number => here + 1;
const operatorOf = (cityId: number | null): Reader => ({ kind: 'command', cityId, keys: ['role:OPERATOR'] });

describe('The masked count of sealed reports', () => {
  it('is for the command center of the city that is asked about, and for no other', async () => {
    const sealed = async (reader: Reader, cityId: number): Promise<number | null> =>
      (await countByStatus(database, reader, { cityId })).sealed;
    expect(await sealed(operatorOf(here), here)).toBe(1);
    expect(await sealed(operatorOf(null), here)).toBe(1);
    // An operator of one city who asks for another is not given the figure of the own one under its name.
    expect(await sealed(operatorOf(here), elsewhere())).toBeNull();
    expect(await sealed(operatorOf(elsewhere()), here)).toBeNull();
    expect(await sealed(STRANGER, here)).toBeNull();
  });
});
