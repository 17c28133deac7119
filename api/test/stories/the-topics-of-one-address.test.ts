import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { EventStream } from '../event-source.ts';
import type { Following, GraphqlClient } from '../graphql-client.ts';
import { submit } from '../submissions.ts';

const different = ['reportId', 'kind', 'cursor', 'event { kind }'].map(
  (fields) => `subscription { reportChanged { ${fields} } }`,
);
const [one = '', two = '', three = '', four = ''] = different;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ env: { TRUST_PROXY: '1', TOPICS_PER_ADDRESS: '2' } });
});

const at = (address: string): GraphqlClient => app.anyone.with({ 'x-forwarded-for': address });

async function figure(name: string): Promise<number> {
  const text = await (await app.anyone.get('/metrics')).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? NaN);
}

/** What somebody was told who was refused; the stream has ended with it. */
async function refusalOf(stream: Following<object>): Promise<unknown> {
  await stream.ended;
  return stream.answers[0]?.errors?.[0]?.extensions?.code;
}

async function open(who: GraphqlClient, ...queries: string[]): Promise<Following<object>[]> {
  const before = await figure('tanggap_stream_subscribers');
  const streams = queries.map((query) => who.follow<object>(query));
  await expect.poll(async () => figure('tanggap_stream_subscribers')).toBe(before + queries.length);
  return streams;
}

const closeAll = async (streams: readonly Following<object>[]): Promise<void> => {
  await Promise.all(streams.map(async (stream) => stream.close()));
  await expect.poll(async () => figure('tanggap_stream_subscribers')).toBe(0);
};

describe('Different subscriptions', () => {
  it('of one address are so many, alike ones without end; who is refused keeps the others, and one that ends makes room', async () => {
    const home = at('198.51.100.1');
    const streams = await open(home, one, two, one, two, one);
    expect(await refusalOf(home.follow(three))).toBe('RATE_LIMITED');
    expect(await figure('tanggap_stream_topics')).toBe(2);
    await submit(app.anyone);
    await Promise.all(streams.map(async (stream) => stream.until((data) => data.length >= 2)));
    const seconds = [streams[1], streams[3]].filter((stream) => stream !== undefined);
    await Promise.all(seconds.map(async (stream) => stream.close()));
    await expect.poll(async () => figure('tanggap_stream_topics')).toBe(1);
    await closeAll([...streams, ...(await open(home, three))]);
  });

  it('of other addresses and of whoever signed in are counted apart, and each person’s by name', async () => {
    const home = '198.51.100.2';
    const operator = (await app.signIn('OPERATOR')).with({ 'x-forwarded-for': home });
    const streams = [
      ...(await open(at(home), one, two)),
      ...(await open(at('198.51.100.3'), three, four)),
      ...(await open(operator, one, four)),
    ];
    const elsewhere = operator.with({ 'x-forwarded-for': '198.51.100.4' });
    expect(await refusalOf(elsewhere.follow(two))).toBe('RATE_LIMITED');
    await closeAll(streams);
  });

  it('are refused as server-sent events too, in words, and then it completes', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.5' };
    const streams = [one, two].map((query) => new EventStream(app.url, { query }, headers));
    await expect.poll(async () => figure('tanggap_stream_subscribers')).toBe(2);
    const third = new EventStream(app.url, { query: three }, headers);
    await third.ended;
    expect(third.answers()).toMatchObject([{ errors: [{ extensions: { code: 'RATE_LIMITED' } }] }]);
    expect(third.events.at(-1)?.event).toBe('complete');
    await Promise.all(streams.map(async (stream) => stream.close()));
    await expect.poll(async () => figure('tanggap_stream_subscribers')).toBe(0);
  });

  it('that begin and end a hundred times over leave no place behind', async () => {
    const home = at('198.51.100.6');
    const socket = home.socket();
    for (let n = 0; n < 100; n++)
      socket.subscribe(
        { query: [one, two][n % 2] ?? one },
        { next: () => undefined, error: () => undefined, complete: () => undefined },
      )();
    await socket.dispose();
    await closeAll(await open(home, three, four));
  });
});
