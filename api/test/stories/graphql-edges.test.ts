import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import { ERROR_CODES } from '../../src/platform/index.ts';
import { startTestApp, type TestApp } from '../app.ts';
import type { GraphqlAnswer, GraphqlFault } from '../graphql-client.ts';
import { submit } from '../submissions.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});

const aliases = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, n) => `a${String(n)}: cities { slug }`).join(' ')} }`;
const nested = (depth: number): string =>
  `{ jurisdiction(code: "53.71") ${'{ parent '.repeat(depth)} { code } ${'}'.repeat(depth)} }`;
const directives = (count: number): string => `{ cities { slug ${'@include(if: true) '.repeat(count)} } }`;
const tokens = (count: number): string => `{ cities { ${'slug '.repeat(count)} } }`;
const WIDE = `{ reports(first: 200) { nodes { timeline {
  id kind at actorKind actorName reason agency { id name slug kind jurisdiction { id name code } } } } } }`;
const circle = `query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }`;

/** Operations that are refused before anything runs, with the code that says why. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  ['has no field of this name', '{ nonsense }', 'GRAPHQL_VALIDATION_FAILED'],
  ['is no GraphQL', '{ cities { slug }', 'GRAPHQL_PARSE_FAILED'],
  ['is empty', ' ', 'GRAPHQL_PARSE_FAILED'],
  ['has 2,001 tokens', tokens(2001), 'GRAPHQL_PARSE_FAILED'],
  ['has 31 aliases', aliases(31), 'GRAPHQL_VALIDATION_FAILED'],
  ['is 40 levels deep', nested(40), 'GRAPHQL_VALIDATION_FAILED'],
  ['has 21 directives', directives(21), 'GRAPHQL_VALIDATION_FAILED'],
  ['spreads fragments in a circle', circle, 'GRAPHQL_VALIDATION_FAILED'],
  ['asks for too much at once', WIDE, 'TOO_COMPLEX'],
  ['asks for 201 rows', '{ reports(first: 201) { nodes { code } } }', 'BAD_USER_INPUT'],
  ['asks for no row', '{ reports(first: 0) { nodes { code } } }', 'BAD_USER_INPUT'],
  ['asks for minus one row', '{ changes(first: -1) { nodes { cursor } } }', 'BAD_USER_INPUT'],
  ['gives a cursor that is none', '{ reports(after: "abc") { nodes { code } } }', 'CURSOR_INVALID'],
  ['writes no cursor at all', '{ reports(after: "ä") { nodes { code } } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'names a city that is not served',
    '{ reports(filter: { city: "atlantis" }) { nodes { code } } }',
    'CITY_UNKNOWN',
  ],
  [
    'gives a box inside out',
    '{ reports(filter: { box: { west: 2, east: 1, south: 0, north: 1 } }) { nodes { code } } }',
    'BAD_USER_INPUT',
  ],
  [
    'gives an infinite box',
    '{ reports(filter: { box: { west: -1e999, east: 1e999, south: 0, north: 1 } }) { nodes { code } } }',
    'BAD_USER_INPUT',
  ],
  [
    'gives a radius of the whole Earth',
    '{ reports(filter: { near: { longitude: 1, latitude: 1, radiusMeters: 1e9 } }) { nodes { code } } }',
    'BAD_USER_INPUT',
  ],
  [
    'gives a year that no calendar of the database has',
    '{ reports(filter: { receivedFrom: "0000-01-01T00:00:00Z" }) { nodes { code } } }',
    'BAD_USER_INPUT',
  ],
  [
    'gives a year after 9999',
    '{ reports(filter: { receivedTo: "9999-12-31T23:59:59-12:00" }) { nodes { code } } }',
    'BAD_USER_INPUT',
  ],
];

function codes(errors: readonly GraphqlFault[] | undefined): readonly (string | undefined)[] {
  return [...new Set(errors?.map(({ extensions }) => extensions?.code))];
}

/** What the socket says to an operation: its first answer, or why it ended. */
async function bySocket(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<GraphqlAnswer<unknown>> {
  const following = app.anyone.follow(query, variables);
  const ended = await following.ended;
  await following.close();
  if (Array.isArray(ended)) return { errors: ended as GraphqlFault[] };
  return following.answers[0] ?? {};
}

describe('An operation is refused when it', () => {
  it.each(REFUSED)('%s: by HTTP', async (_name, query, code) => {
    const response = await app.anyone.post({ query });
    const { errors } = (await response.json()) as GraphqlAnswer<unknown>;
    expect(codes(errors)).toEqual([code]);
    expect(response.status).toBeLessThan(500);
  });

  it.each(REFUSED)('%s: by socket, with the same code', async (_name, query, code) => {
    const { errors } = await bySocket(query);
    expect(codes(errors)).toEqual([code]);
  });

  it.each([
    ['of the wrong type', { first: 'many' }],
    ['missing', {}],
    ['too large for an Int', { first: 1e12 }],
    ['a list', { first: [1, 2] }],
  ])(
    'has a variable that is %s: the same by both roads, and no mistake of ours',
    async (_name, variables) => {
      const query = 'query ($first: Int!) { reports(first: $first) { nodes { code } } }';
      const byHttp = await app.anyone.ask(query, variables);
      expect(codes(byHttp.errors)).toEqual(['BAD_REQUEST']);
      expect(codes((await bySocket(query, variables)).errors)).toEqual(['BAD_REQUEST']);
    },
  );

  it('is one of two and does not say which: by both roads', async () => {
    const query = 'query A { __typename } query B { __typename }';
    expect(codes((await app.anyone.ask(query)).errors)).toEqual(['OPERATION_RESOLUTION_FAILURE']);
  });

  it('subscribes by HTTP', async () => {
    const { errors } = await app.anyone.ask('subscription { reportChanged { cursor } }');
    expect(codes(errors)).toEqual(['BAD_REQUEST']);
  });

  it('hides deep variables in a value that takes none', async () => {
    const deep = `${'['.repeat(20_000)}1${']'.repeat(20_000)}`;
    const query = 'query ($f: ReportFilterInput) { reports(filter: $f) { nodes { code } } }';
    for (const f of [deep, `{"statuses":${deep}}`, `{"box":${deep}}`, `{"city":${deep}}`]) {
      const answer = await app.anyone.post(`{"query":"${query}","variables":{"f":${f}}}`);
      expect(answer.status).toBe(400);
      expect(codes(((await answer.json()) as GraphqlAnswer<unknown>).errors)).toEqual(['BAD_REQUEST']);
    }
  });

  it('carries a fault of its own: nothing of it is logged as ours', () => {
    expect(app.logged.filter((line) => line.includes('an operation failed'))).toEqual([]);
  });
});

describe('A request to /graphql', () => {
  const query = '{ cities { slug } }';

  it('is answered for a query by POST and by GET', async () => {
    expect(await app.anyone.data(query)).toEqual({ cities: [{ slug: 'kupang' }] });
    const answer = await app.anyone.get(`/graphql?query=${encodeURIComponent(query)}`);
    expect([answer.status, await answer.json()]).toEqual([200, { data: { cities: [{ slug: 'kupang' }] } }]);
  });

  it('is introspected whole', async () => {
    const found = await app.anyone.data<IntrospectionQuery>(getIntrospectionQuery());
    expect(Object.keys(buildClientSchema(found).getTypeMap())).toContain('ReportChange');
  });

  it('changes nothing by GET', async () => {
    const mutation = 'mutation { supportReport(input: { reportId: "x", clientId: "x" }) { __typename } }';
    const answer = await app.anyone.get(`/graphql?query=${encodeURIComponent(mutation)}`);
    expect(answer.status).toBe(405);
    expect(codes(((await answer.json()) as GraphqlAnswer<unknown>).errors)).toEqual(['BAD_REQUEST']);
  });

  it.each([
    ['text/plain', JSON.stringify({ query })],
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(query)}`],
    [
      'multipart/form-data; boundary=b',
      `--b\r\nContent-Disposition: form-data; name="query"\r\n\r\n${query}\r\n--b--\r\n`,
    ],
    ['application/graphql', query],
    ['application/json', '{"query"'],
    ['application/json', '[]'],
    ['application/json', JSON.stringify([{ query }, { query }])],
    ['application/json', '"text"'],
    ['application/json', 'null'],
    ['application/json', ''],
    ['application/json', '{"query":5}'],
    ['application/json', '{"query":"{ __typename }","variables":"x"}'],
    ['application/json', '{"__proto__":{"query":"{__typename}"}}'],
  ])('as %s with %j is refused, and not as our mistake', async (type, body) => {
    const answer = await app.anyone.post(body, type);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).not.toMatch(/at .*\.ts|node_modules/);
  });

  it('without a body or a type is refused, and not as our mistake', async () => {
    const answer = await fetch(`${app.url}/graphql`, { method: 'POST' });
    expect(answer.status).toBe(400);
  });

  it('of 10 MB is refused before it is read', async () => {
    const answer = await app.anyone.post({ query, variables: { x: 'x'.repeat(10_000_000) } });
    expect(answer.status).toBe(413);
  });
});

describe('A mistake of ours', () => {
  it('is masked on every road: no SQL, no table, no stack, a code to ask for, and a line in the log', async () => {
    const { report } = await submit(app.anyone);
    await app.database.query('alter table report_event rename to hidden_event');
    try {
      const query = `{ report(code: "${report.code}") { timeline { kind } } }`;
      const byHttp = await app.anyone.ask(query);
      const socket = await bySocket(query);
      for (const { errors } of [byHttp, socket]) {
        expect(codes(errors)).toEqual(['INTERNAL']);
        expect(JSON.stringify(errors)).not.toMatch(/report_event|relation|select|\.ts|stack/i);
      }
      const helpCode = byHttp.errors?.[0]?.extensions?.requestId ?? 'none';
      expect(app.logged.join('\n')).toContain(helpCode);
      expect(app.logged.join('\n')).toContain('report_event');
    } finally {
      await app.database.query('alter table hidden_event rename to report_event');
    }
  });

  it('in a tile, a photo or a private page tells nothing of the database either', async () => {
    await app.database.query('alter table report rename to hidden_report');
    try {
      const photo = 'A'.repeat(22);
      const token = 'A'.repeat(32);
      for (const path of [
        '/tiles/reports/11/1727/1082.mvt?city=kupang',
        `/media/${photo}/thumb.jpg`,
        `/r/${token}`,
        `/r/${token}/photos/1/thumb.jpg`,
      ]) {
        const answer = await app.anyone.get(path);
        const text = await answer.text();
        expect([path, answer.status]).toEqual([path, 500]);
        expect(text).not.toMatch(/relation|hidden|does not exist|42P01|\.ts/);
      }
    } finally {
      await app.database.query('alter table hidden_report rename to report');
    }
  });

  it('while asking who it is tells nothing of the database either', async () => {
    const operator = await app.signIn('OPERATOR');
    await app.database.query('alter table auth_session rename to hidden_session');
    try {
      const answer = await operator.ask('{ viewer { name } cities { slug } }');
      expect(JSON.stringify(answer)).not.toMatch(/relation|does not exist|auth_session/);
      for (const code of codes(answer.errors)) expect(ERROR_CODES).toContain(code);
    } finally {
      await app.database.query('alter table hidden_session rename to auth_session');
    }
  });
});
