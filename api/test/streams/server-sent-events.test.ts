import { createClient } from 'graphql-sse';
import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { EventStream } from '../event-source.ts';
import { randomClientId, submit, type Submitted } from '../submissions.ts';

interface Told {
  readonly data: { readonly reportChanged: { readonly reportId: string; readonly cursor: string } };
}
interface Fault {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const FOLLOW =
  'subscription ($after: Cursor) { reportChanged(after: $after) { cursor reportId event { kind } } }';
const NOW = '{ changes { pageInfo { endCursor } } }';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});

async function now(): Promise<string> {
  const { changes } = await app.anyone.data<{ changes: { pageInfo: { endCursor: string } } }>(NOW);
  return changes.pageInfo.endCursor;
}

async function support({ report }: Submitted, times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    const input = { reportId: report.id, clientId: randomClientId() };
    await app.anyone.data(
      'mutation ($input: SupportReportInput!) { supportReport(input: $input) { __typename } }',
      { input },
    );
  }
}

function following(variables: Record<string, unknown>, headers?: Record<string, string>): EventStream {
  return new EventStream(app.url, { query: FOLLOW, variables }, headers);
}

function faultsOf(stream: EventStream): unknown[] {
  return stream.answers<Fault>().map(({ errors }) => errors.map(({ extensions }) => extensions.code));
}

describe('A subscription as server-sent events', () => {
  it('tells each change with its cursor as the id of the event, by POST and by GET', async () => {
    const after = await now();
    const posted = following({ after });
    const query = new URLSearchParams({ query: FOLLOW, variables: JSON.stringify({ after }) });
    const got = new EventStream(app.url, `/graphql?${query.toString()}`);
    const report = await submit(app.anyone);
    for (const stream of [posted, got]) {
      await stream.until(() => stream.answers().length >= 2);
      expect(stream.status).toBe(200);
      expect(stream.headers).toMatchObject({
        'content-type': 'text/event-stream; charset=utf-8',
        'x-accel-buffering': 'no',
        'cache-control': expect.stringContaining('no-store') as string,
      });
      for (const { id, event, data } of stream.events) {
        const { reportChanged } = (JSON.parse(data) as Told).data;
        expect({ event, id }).toEqual({ event: 'next', id: reportChanged.cursor });
        expect(reportChanged.reportId).toBe(report.report.id);
      }
      await stream.close();
    }
  });

  it('goes on after Last-Event-ID, which wins over `after`: nothing lost, nothing twice', async () => {
    const after = await now();
    const report = await submit(app.anyone);
    const first = following({ after });
    await support(report, 3);
    await first.until(() => first.events.length >= 4);
    await first.close();
    const had = first.events.map(({ data }) => data);
    await support(report, 2);
    const second = following({ after }, { 'last-event-id': first.events[2]?.id ?? '' });
    await second.until(() => second.events.length >= 4);
    const all = following({ after });
    await all.until(() => all.events.length >= 7);
    const kinds = (stream: EventStream): unknown[] =>
      stream.answers<Told>().map(({ data }) => data.reportChanged);
    const withoutCursor = (told: unknown): unknown => ({ ...(told as object), cursor: '' });
    expect([...kinds(first).slice(0, 3), ...kinds(second)].map(withoutCursor)).toEqual(
      kinds(all).map(withoutCursor),
    );
    expect(had.length).toBeGreaterThanOrEqual(4);
    await Promise.all([second.close(), all.close()]);
  });

  it.each([
    ['of another list', 'CURSOR_INVALID', 'A'.repeat(64)],
    ['that is no cursor', 'CURSOR_INVALID', 'nonsense'],
  ])('with a Last-Event-ID %s says so and completes', async (_name, code, id) => {
    const stream = following({}, { 'last-event-id': id });
    await stream.ended;
    expect(faultsOf(stream)).toEqual([[code]]);
    expect(stream.events.map(({ event }) => event)).toEqual(['next', 'complete']);
  });

  it.each([
    ['that does not parse', { query: 'subscription {' }, 'GRAPHQL_PARSE_FAILED'],
    ['of an unknown field', { query: 'subscription { nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['with a cursor of the wrong kind', { query: FOLLOW, variables: { after: 7 } }, 'CURSOR_INVALID'],
    ['with variables that are a list', { query: FOLLOW, variables: [] as never }, 'BAD_REQUEST'],
    [
      'that asks for too much',
      { query: `subscription { reportChanged { ${'a: report { code } '.repeat(700)} } }` },
      'GRAPHQL_PARSE_FAILED',
    ],
  ])('%s is told by an event, and then it completes', async (_name, asked, code) => {
    const stream = new EventStream(app.url, asked);
    await stream.ended;
    expect(faultsOf(stream).flat()[0]).toBe(code);
    expect(stream.events.at(-1)?.event).toBe('complete');
  });

  it('answers a query once and completes; a mutation only by POST', async () => {
    const asked = new EventStream(app.url, { query: '{ cities { slug } }' });
    await asked.ended;
    expect(asked.answers<{ errors?: unknown }>()[0]?.errors).toBeUndefined();
    expect(asked.events.map(({ event }) => event)).toEqual(['next', 'complete']);
    const mutation = new URLSearchParams({ query: 'mutation { __typename }' });
    const changed = new EventStream(app.url, `/graphql?${mutation.toString()}`);
    await changed.ended;
    expect(faultsOf(changed)).toEqual([['BAD_REQUEST']]);
  });

  it('is not what a client gets that names JSON first, as urql does for each query', async () => {
    const accept =
      'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed';
    const answer = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ cities { slug } }' }),
    });
    expect(answer.headers.get('content-type')).toMatch(/json/);
    expect(await answer.json()).toMatchObject({ data: { cities: [{ slug: 'kupang' }] } });
  });

  it('shows whoever signed in what is theirs, and ends, without `complete`, when they sign out', async () => {
    const operator = await app.signIn('OPERATOR');
    const after = await now();
    const own = following({ after }, { ...operator.headers });
    const anyone = following({ after });
    const hidden = await submit(app.anyone, { categoryCode: 'FOGGING_DBD' });
    const seen = await submit(app.anyone);
    const hears =
      (stream: EventStream, { report }: Submitted) =>
      (): boolean =>
        stream.answers<Told>().some(({ data }) => data.reportChanged.reportId === report.id);
    await Promise.all([own.until(hears(own, seen)), anyone.until(hears(anyone, seen))]);
    expect([hears(own, hidden)(), hears(anyone, hidden)()]).toEqual([true, false]);
    await operator.post({}, 'application/json');
    const signedOut = await fetch(`${app.url}/auth/sign-out`, {
      method: 'POST',
      headers: { ...operator.headers, origin: app.url, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(signedOut.ok).toBe(true);
    await own.ended;
    expect(own.events.at(-1)?.event).toBe('next');
    await anyone.close();
  });

  it('is understood by the client of graphql-sse, in distinct connections mode', async () => {
    const client = createClient({ url: `${app.url}/graphql` });
    const after = await now();
    const heard: unknown[] = [];
    const stop = client.subscribe<Told['data']>(
      { query: FOLLOW, variables: { after } },
      {
        next: ({ data }) => heard.push(data?.reportChanged.reportId),
        error: () => undefined,
        complete: () => undefined,
      },
    );
    const { report } = await submit(app.anyone);
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual([report.id, report.id]);
    stop();
  });

  it('counts among what one address may have open, with the sockets', async () => {
    const small = await startTestApp({ database: app.database, env: { SOCKETS_PER_ADDRESS: '2' } });
    const asked = { query: FOLLOW };
    const two = [new EventStream(small.url, asked), new EventStream(small.url, asked)];
    await expect.poll(() => two.map(({ status }) => status)).toEqual([200, 200]);
    const third = new EventStream(small.url, asked);
    await third.ended;
    expect(third.status).toBe(429);
    await two[0]?.close();
    await expect
      .poll(async () => {
        const fourth = new EventStream(small.url, asked);
        await expect.poll(() => fourth.status).not.toBe(0);
        await fourth.close();
        return fourth.status;
      })
      .toBe(200);
    await Promise.all(two.map(async (stream) => stream.close()));
    await small.close();
  });

  it('ends when the server goes away, at once and without an error', async () => {
    const going = await startTestApp({ database: app.database });
    const stream = new EventStream(going.url, { query: FOLLOW });
    await expect.poll(() => stream.status).toBe(200);
    await going.close();
    await stream.ended;
    expect(stream.events.filter(({ event }) => event === 'next')).toEqual([]);
    expect(going.logged).toEqual([]);
  });
});
