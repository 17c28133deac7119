import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import type { GraphqlFault } from '../graphql-client.ts';
import { submit } from '../submissions.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ env: { READ_COST_PER_MINUTE: '10000', TRUST_PROXY: '1' } });
});

let asked = 0;
const counts = (): { query: string } => ({
  query: `{ a${String(asked++)}: reportCounts { late { count } } }`,
});

describe('Who asks too much from one address', () => {
  it('is told when to ask again, by HTTP and by socket; others, staff and reports are not kept out', async () => {
    let answer = await app.anyone.post(counts());
    // More than two minutes' worth, so that a new minute between does not matter.
    for (let n = 0; n < 15 && answer.status === 200; n++) answer = await app.anyone.post(counts());
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });

    const following = app.anyone.follow(counts().query);
    const faults = (await following.ended) as GraphqlFault[];
    expect(faults).toMatchObject([
      { extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) as number } },
    ]);
    await following.close();

    const other = app.anyone.with({ 'x-forwarded-for': '198.51.100.9' });
    expect((await other.post(counts())).status).toBe(200);
    const operator = await app.signIn('OPERATOR');
    expect((await operator.post(counts())).status).toBe(200);
    expect((await submit(app.anyone)).report.status).toBe('ASSIGNED');
  });
});

describe('What an operation costs', () => {
  const refused = async (query: string): Promise<boolean> => {
    const { errors } = await app.anyone.with({ 'x-forwarded-for': crypto.randomUUID() }).ask(query);
    return errors?.[0]?.extensions?.code === 'TOO_COMPLEX';
  };
  const many = (count: number, field: string): string =>
    `{ ${Array.from({ length: count }, (_, n) => `a${String(n)}: ${field}`).join(' ')} }`;

  it.each([
    ['ten bars of counts', 'reportCounts { late { count } }', 10],
    ['twenty totals', 'reports(first: 1) { totalCount { count } }', 20],
  ])('is about what its readings cost: fewer than %s', async (_name, field, count) => {
    expect(await refused(many(count, field))).toBe(true);
    expect(await refused(many(3, field))).toBe(false);
  });

  it('has room for a page of 200 with its total, and for no 200 whole timelines', async () => {
    expect(await refused('{ reports(first: 200) { totalCount { count more } nodes { code status } } }')).toBe(
      false,
    );
    expect(
      await refused(
        '{ reports(first: 200) { nodes { timeline { kind at actorKind reason agency { name } supportCount } } } }',
      ),
    ).toBe(true);
  });
});
