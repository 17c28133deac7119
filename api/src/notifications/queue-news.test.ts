import { beforeAll, expect, it } from 'vitest';

import { changeDeps } from '../../test/change-deps.ts';
import { testDatabaseAddress } from '../../test/database.ts';
import { insertReportRow } from '../../test/report-rows.ts';
import type { NewJob } from '../platform/index.ts';
import { type ChangeDeps, changeReport, RESIDENT } from '../reports/index.ts';
import { queueNews } from './queue-news.ts';

let deps: ChangeDeps;
let reportId: bigint;
beforeAll(async () => {
  deps = await changeDeps(await testDatabaseAddress());
  reportId = await insertReportRow(deps.database);
  await deps.database.query("insert into contact_vault (report_id, sealed, link) values ($1, '', '')", [
    reportId,
  ]);
  await queueNews({ database: deps.database, jobs: keeping([]) });
});

function keeping(kept: NewJob[]) {
  const insert = async (_: unknown, __: string, jobs: readonly NewJob[]): Promise<void> => {
    kept.push(...jobs);
    return Promise.resolve();
  };
  return { insert, work: nothing, counts: async () => Promise.resolve([]), close: nothing };
}

const nothing = async (): Promise<void> => Promise.resolve();

async function supported(count: number): Promise<void> {
  for (let n = 0; n < count; n++)
    await changeReport(deps, {
      ...{ reportId, reader: 'system', needs: 'seeing', version: null },
      decide: () => ({ kind: 'SUPPORTED', actor: RESIDENT, patch: {}, facts: { supportCount: n + 1 } }),
    });
}

it('documented failure 5: a batch that cannot be queued is read again, whole', async () => {
  await supported(5);
  const failing = { ...keeping([]), insert: async () => Promise.reject(new Error('the disk is full')) };
  await expect(queueNews({ database: deps.database, jobs: failing })).rejects.toThrow('disk');
  const kept: NewJob[] = [];
  expect(await queueNews({ database: deps.database, jobs: keeping(kept) })).toBe(5);
  expect(kept.map(({ key }) => key)).toEqual([`${String(reportId)} reporter soon`]);
});

it('of two readers at once one queues', async () => {
  await supported(3);
  const kept: NewJob[] = [];
  const both = [1, 2].map(async () => queueNews({ database: deps.database, jobs: keeping(kept) }));
  await Promise.all(both);
  expect(kept).toHaveLength(1);
  expect(await queueNews({ database: deps.database, jobs: keeping(kept) })).toBe(0);
});
