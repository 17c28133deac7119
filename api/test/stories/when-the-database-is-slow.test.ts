import { beforeAll, describe, expect, it } from 'vitest';

import { entities } from '../../src/prepare-database.ts';
import { startTestApp, type TestApp } from '../app.ts';
import { testDatabase } from '../database.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ database: await testDatabase({ connections: 8, entities, readSeconds: 0.2 }) });
});

/** Holds everybody off the reports, as a database that does not keep up would. */
async function whileNothingIsRead<T>(work: () => Promise<T>): Promise<T> {
  return app.database.transaction(async (client) => {
    await client.query('lock table report in access exclusive mode');
    return work();
  });
}

describe('A reading that takes too long', () => {
  it.each([
    ['a list', '{ reports { nodes { code } } }'],
    ['a total', '{ reports { totalCount { count } } }'],
    ['counts', '{ reportCounts { late { count } } }'],
  ])('is told in words: %s', async (_name, query) => {
    const { errors } = await whileNothingIsRead(async () => app.anyone.ask(query));
    expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }]);
    expect(errors?.[0]?.message).toContain('too long');
  });

  it('is told in words, and when to come again: a tile', async () => {
    const answer = await whileNothingIsRead(async () =>
      app.anyone.get('/tiles/reports/11/1727/1082.mvt?city=kupang'),
    );
    expect([answer.status, Number(answer.headers.get('retry-after'))]).toEqual([503, 4]);
    expect(await answer.text()).toContain('too long');
  });

  it('is no mistake of ours to log', () => {
    expect(app.logged).toEqual([]);
  });
});
