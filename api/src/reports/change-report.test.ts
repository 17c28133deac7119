import { beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { insertReportRow } from '../../test/report-rows.ts';
import type { Database } from '../platform/index.ts';
import { createEventBell } from './event-bell.ts';
import { REPORT_NOT_FOUND } from './refusal.ts';
import { supportReport } from './support-report.ts';
import { STRANGER } from './viewer-rights.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});

/** Where nothing is decided, nothing is looked up. */
const unused = {
  catalogues: {
    cities: () => {
      throw new Error('Not asked for here.');
    },
    agencies: () => {
      throw new Error('Not asked for here.');
    },
  },
};

describe('A change of a report that the actor may not see', () => {
  it('takes no lock: it waits for nobody who has one', async () => {
    const id = await insertReportRow(database, { visibility: 'SEALED' });
    const bell = createEventBell(database, () => undefined);
    const answer = await database.transaction(async (client) => {
      await client.query('select from report where id = $1 for update', [id]);
      return supportReport(
        { ...unused, database, bell },
        { reportId: id, reader: STRANGER, supporter: 'somebody' },
      );
    });
    expect(answer).toEqual(REPORT_NOT_FOUND);
    bell.close();
  });

  it('is refused as well when it was hidden only a moment before', async () => {
    const id = await insertReportRow(database);
    const bell = createEventBell(database, () => undefined);
    const supporting = await database.transaction(async (client) => {
      await client.query(
        `update report set visibility = 'SEALED', public_longitude = null, public_latitude = null, public_key = null
         where id = $1`,
        [id],
      );
      const promise = supportReport(
        { ...unused, database, bell },
        {
          reportId: id,
          reader: STRANGER,
          supporter: 'somebody',
        },
      );
      await expect
        .poll(async () => database.query('select from pg_locks where not granted'))
        .not.toHaveLength(0);
      return { promise };
    });
    expect(await supporting.promise).toEqual(REPORT_NOT_FOUND);
    bell.close();
  });
});
