import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { type Cell, type Ground, layGround } from '../matrix/cells.ts';
import { BY_TOKEN, READ_WHOLE, RELATIONS, type Row, TABLE } from '../matrix/table.ts';

interface Actor {
  readonly name: string;
  /** As in the table; `-` for whoever handles nothing. */
  readonly letter: string;
  readonly isStaff: boolean;
  readonly client: GraphqlClient;
}

let app: TestApp;
let ground: Ground;
let actors: readonly Actor[];
beforeAll(async () => {
  // Each actor comes from another address: guessing links is limited by address.
  app = await startTestApp({ env: { TRUST_PROXY: 'true' } });
  ground = await layGround(app);
  const staff = async (letter: string, ...who: Parameters<TestApp['signIn']>): Promise<Actor> => ({
    ...{ name: who.join(' of '), letter, isStaff: true, client: await app.signIn(...who) },
  });
  actors = [
    { name: 'anyone', letter: '-', isStaff: false, client: app.anyone },
    await staff('-', 'ADMINISTRATOR'),
    await staff('A', 'AUDITOR'),
    await staff('O', 'OFFICER', 'pupr'),
    await staff('H', 'AGENCY_HEAD', 'pupr'),
    await staff('P', 'OPERATOR'),
    await staff('S', 'SUPERVISOR'),
  ];
});

function expected({ letter, isStaff }: Actor, row: Row, { relation, visibility }: Cell): string {
  if (row.done !== 'whoever sees it' && !isStaff) return 'UNAUTHENTICATED';
  const readsWhole = READ_WHOLE[visibility][relation].includes(letter);
  const isShown = visibility === 'PUBLIC' || visibility === 'COARSE';
  if (!readsWhole && !isShown) return 'NOT_FOUND';
  if (row.done === 'whoever sees it') return 'done';
  if (!readsWhole || row.done[RELATIONS.indexOf(relation)]?.includes(letter) !== true) return 'NOT_ALLOWED';
  return row.conflict === relation ? 'CONFLICT' : 'done';
}

type Result =
  { readonly __typename: string; readonly code?: string } | readonly { readonly result: Result }[];

/** Every report in one request, in turn; what is refused for one is asked for the next all the same. */
async function attempt(
  client: GraphqlClient,
  { mutation }: Row,
  inputs: readonly object[],
): Promise<string[]> {
  const type = await inputOf(mutation);
  const shape = '__typename ... on Refusal { code }';
  const selected = mutation === 'moveReports' ? `reportId result { ${shape} }` : shape;
  const variables = Object.fromEntries(inputs.map((input, n) => [`i${String(n)}`, input]));
  const names = Object.keys(variables);
  const { data, errors } = await client.ask<Record<string, Result>>(
    `mutation (${names.map((name) => `$${name}: ${type}!`).join(', ')}) {
      ${names.map((name) => `${name}: ${mutation}(input: $${name}) { ${selected} }`).join('\n')} }`,
    variables,
  );
  const failed = errors?.[0]?.extensions?.code;
  return names.map((name) => failed ?? outcomeOf(data?.[name]));
}

function outcomeOf(result: Result | undefined): string {
  if (result === undefined) return 'no answer';
  if ('__typename' in result) return result.code ?? 'done';
  return outcomeOf(result[0]?.result);
}

interface Mutation {
  readonly name: string;
  readonly args: readonly { readonly type: { readonly ofType: Input | null } }[];
}
interface Input {
  readonly name: string;
  readonly inputFields: readonly { readonly name: string }[] | null;
}

async function mutations(): Promise<readonly Mutation[]> {
  const { __schema } = await app.anyone.data<{ __schema: { mutationType: { fields: Mutation[] } } }>(
    `{ __schema { mutationType { fields { name args { type { ofType { name inputFields { name } } } } } } } }`,
  );
  return __schema.mutationType.fields;
}

const inputs = new Map<string, string>();
async function inputOf(mutation: string): Promise<string> {
  if (inputs.size === 0)
    for (const { name, args } of await mutations()) inputs.set(name, args[0]?.type.ofType?.name ?? '');
  return inputs.get(mutation) ?? '';
}

function from(name: string, row: Row, client: GraphqlClient): GraphqlClient {
  const place = [...actors].findIndex((actor) => actor.name === name);
  return client.with({ 'x-forwarded-for': `10.0.${String(BY_TOKEN.indexOf(row))}.${String(place)}` });
}

describe('Who may do what, over HTTP', () => {
  it('has a row for every mutation of a report that the schema has', async () => {
    const onReports = (await mutations()).filter(({ args }) =>
      args.some(({ type }) =>
        type.ofType?.inputFields?.some(({ name }) => ['reportId', 'trackingToken', 'reports'].includes(name)),
      ),
    );
    const rows = new Set([...TABLE, ...BY_TOKEN].map(({ mutation }) => mutation));
    expect(onReports.map(({ name }) => name).toSorted()).toEqual([...rows].toSorted());
  });

  it.each(TABLE.map((row) => [row.mutation, row.case ?? '', row] as const))(
    '%s %s',
    async (_name, _case, row) => {
      const cells = ground.cells.filter(({ visibility }) => visibility !== row.not);
      for (const actor of actors) {
        await ground.reset(row);
        const sent = cells.map((cell) => row.input({ ...cell, survivorId: ground.survivorId }));
        const found = await attempt(actor.client, row, sent);
        const table = (outcomes: readonly (string | undefined)[]) =>
          Object.fromEntries(cells.map((cell, n) => [`${cell.relation} ${cell.visibility}`, outcomes[n]]));
        expect(table(found), actor.name).toEqual(table(cells.map((cell) => expected(actor, row, cell))));
      }
    },
  );

  it.each(BY_TOKEN.map((row) => [row.mutation, row] as const))(
    '%s, by the private link alone',
    async (_name, row) => {
      for (const { client, name } of actors) {
        await ground.reset(row);
        const withToken = ground.cells.map(({ token }) => ({
          ...row.input({} as never),
          trackingToken: token,
        }));
        const found = await attempt(from(name, row, client), row, withToken);
        expect(new Set(found), name).toEqual(new Set(['done']));
        const wrong = { ...row.input({} as never), trackingToken: 'A'.repeat(32) };
        expect(await attempt(from(name, row, client), row, [wrong]), name).toEqual(['NOT_FOUND']);
      }
    },
  );
});
