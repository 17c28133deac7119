import { once } from 'node:events';
import { beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';

import { startTestApp, type TestApp } from '../app.ts';
import { submit } from '../submissions.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});

async function openSocket(): Promise<WebSocket> {
  const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  return socket;
}

async function figure(name: string): Promise<number> {
  const text = await (await app.anyone.get('/metrics')).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? NaN);
}

describe('A client that sends and does not read', () => {
  it('pings of 60 kB is cut off before they fill memory', async () => {
    const socket = await openSocket();
    socket.pause();
    const payload = { text: 'x'.repeat(60_000) };
    const ended = once(socket, 'close');
    let sent = 0;
    while (socket.readyState === WebSocket.OPEN && sent < 2_000) {
      socket.send(JSON.stringify({ type: 'ping', payload }));
      sent += 1;
      await new Promise((resolve) => setTimeout(resolve, 1));
      if ((await figureEvery(50, sent)) === 0) break;
    }
    await expect.poll(async () => figure('tanggap_stream_connections'), { timeout: 15_000 }).toBe(0);
    socket.resume();
    await ended;
    expect(sent).toBeLessThan(2_000);
  }, 60_000);

  it('queries is cut off before the answers fill memory', async () => {
    for (let n = 0; n < 20; n++) await submit(app.anyone, { description: 'Panjang. '.repeat(200) });
    const socket = await openSocket();
    socket.pause();
    const query = '{ reports(first: 20, filter: { city: "kupang" }) { nodes { code description } } }';
    let sent = 0;
    while (sent < 3_000 && (await figureEvery(50, sent)) !== 0) {
      socket.send(JSON.stringify({ id: String(sent), type: 'subscribe', payload: { query } }));
      sent += 1;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await expect.poll(async () => figure('tanggap_stream_connections'), { timeout: 15_000 }).toBe(0);
    expect(sent).toBeLessThan(3_000);
    socket.terminate();
  }, 60_000);
});

/** How many streams are open, asked now and then; 1 in between. */
async function figureEvery(often: number, n: number): Promise<number> {
  return n % often === 0 ? figure('tanggap_stream_connections') : 1;
}

describe('An id that is used again at once', () => {
  it('belongs to the new operation: it is not completed with the old one, in one packet', async () => {
    const socket = await openSocket();
    const query = 'subscription { reportChanged { reportId } }';
    const messages: { id?: string; type: string }[] = [];
    socket.on('message', (data: Buffer) => messages.push(JSON.parse(data.toString()) as { type: string }));
    const subscribe = JSON.stringify({ id: 'a', type: 'subscribe', payload: { query } });
    socket.send(subscribe);
    await expect.poll(async () => figure('tanggap_stream_subscribers')).toBe(1);
    for (let n = 0; n < 20; n++) {
      socket.send(JSON.stringify({ id: 'a', type: 'complete' }));
      socket.send(subscribe);
    }
    await submit(app.anyone);
    await expect.poll(() => messages.filter(({ type }) => type === 'next').length).toBeGreaterThanOrEqual(2);
    expect(messages.filter(({ type }) => type === 'complete')).toEqual([]);
    expect(await figure('tanggap_stream_subscribers')).toBe(1);
    expect(messages.filter(({ type }) => type === 'next')).toHaveLength(2);
    socket.close();
    await expect.poll(async () => figure('tanggap_stream_subscribers')).toBe(0);
    expect(app.logged).toEqual([]);
  });
});

describe('The figures of the stream', () => {
  it('count deliveries and topics, and how long an event took', async () => {
    const query = 'subscription { reportChanged { reportId } }';
    const streams = [1, 2, 3].map(() => app.anyone.follow(query));
    const other = app.anyone.follow(query.replace('reportId', 'kind'));
    await expect.poll(async () => figure('tanggap_stream_subscribers')).toBe(4);
    expect(await figure('tanggap_stream_topics')).toBe(2);
    const before = await figure('tanggap_stream_deliveries_total');
    await submit(app.anyone);
    await Promise.all([...streams, other].map(async (stream) => stream.until((data) => data.length === 2)));
    expect((await figure('tanggap_stream_deliveries_total')) - before).toBe(8);
    expect(await figure('tanggap_stream_delivery_seconds_count')).toBeGreaterThanOrEqual(4);
    expect(await figure('tanggap_log_stalled_seconds')).toBe(0);
    await Promise.all([...streams, other].map(async (stream) => stream.close()));
  });
});
