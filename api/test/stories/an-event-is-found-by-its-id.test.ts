import { beforeAll, describe, expect, it } from 'vitest';

import { createOpaqueIds, createSecrets } from '../../src/platform/index.ts';
import { startTestApp, TEST_SECRET, type TestApp } from '../app.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { submit } from '../submissions.ts';

const NODE = `query ($id: ID!) { node(id: $id) { id __typename ... on ReportEvent { kind actorName } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});

async function eventsOf(client: GraphqlClient, code: string): Promise<{ id: string; kind: string }[]> {
  const { report } = await client.data<{ report: { timeline: { id: string; kind: string }[] } }>(
    'query ($code: String!) { report(code: $code) { timeline { id kind } } }',
    { code },
  );
  return report.timeline;
}

describe('An event', () => {
  it('is found again by its id, by all who may see its report', async () => {
    const { report } = await submit(app.anyone);
    const events = await eventsOf(app.anyone, report.code);
    expect(events.map(({ kind }) => kind)).toEqual(['SUBMITTED', 'ROUTED']);
    for (const { id, kind } of events) {
      const { node } = await app.anyone.data<{ node: unknown }>(NODE, { id });
      expect(node).toEqual({ id, kind, __typename: 'ReportEvent', actorName: null });
    }
  });

  it('of a hidden report is, for a stranger, one that never was', async () => {
    const { report } = await submit(app.anyone, { categoryCode: 'LAINNYA' });
    const operator = await app.signIn('OPERATOR');
    const [event] = await eventsOf(operator, report.code);
    const id = event?.id ?? '';
    expect(await operator.data(NODE, { id })).toMatchObject({ node: { id, kind: 'SUBMITTED' } });
    const never = createOpaqueIds(createSecrets(TEST_SECRET), ['ReportEvent']).encode(
      'ReportEvent',
      987_654_321,
    );
    const answer = async (asked: string): Promise<string> =>
      (await app.anyone.post({ query: NODE, variables: { id: asked } })).text();
    expect(await answer(id)).toBe(await answer(never));
    expect(await answer(id)).toContain('"node":null');
  });
});
