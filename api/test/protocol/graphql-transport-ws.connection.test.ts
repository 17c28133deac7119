import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { PROTOCOL, RawSocket, subscribe } from './raw-socket.ts';

/** The rules of PROTOCOL.md of graphql-ws for the socket and the connection on it, one test each. */
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});

const HELLO = '{ __typename }';

describe('The sub-protocol of the socket', () => {
  it('is graphql-transport-ws', async () => {
    const socket = await RawSocket.open(app.url);
    expect(socket.protocol).toBe(PROTOCOL);
  });

  it('is chosen among others that a client offers, also by the first client of a server', async () => {
    const other = await startTestApp();
    const socket = await RawSocket.ready(other.url, {
      protocols: ['graphql-ws', PROTOCOL, 'something-else'],
    });
    expect(socket.protocol).toBe(PROTOCOL);
    await other.close();
  });

  it('has to be offered: without it the socket is closed, 4406', async () => {
    const socket = await RawSocket.open(app.url, { protocols: [] });
    expect(await socket.closed).toEqual({ code: 4406, reason: 'Subprotocol not acceptable' });
  });

  it('is never another one that only a client knows', async () => {
    await expect(RawSocket.open(app.url, { protocols: 'graphql-ws' })).rejects.toThrow(/subprotocol/);
  });
});

describe('ConnectionInit', () => {
  it.each([
    ['no payload', {}],
    ['null for a payload', { payload: null }],
    ['an object for a payload', { payload: { anything: ['at', { all: true }] } }],
  ])('with %s is answered by ConnectionAck', async (_name, more) => {
    const socket = await RawSocket.open(app.url);
    socket.send({ type: 'connection_init', ...more });
    const { type, payload } = await socket.next();
    expect([type, typeof (payload ?? {})]).toEqual(['connection_ack', 'object']);
    expect(await socket.rest()).toEqual([]);
  });

  it('that does not come in time closes the socket, 4408; one that came keeps it open', async () => {
    const ready = await RawSocket.ready(app.url);
    const silent = await RawSocket.open(app.url);
    expect(await silent.closed).toEqual({ code: 4408, reason: 'Connection initialisation timeout' });
    expect(await ready.rest()).toEqual([]);
  });

  it('that comes twice closes the socket, 4429', async () => {
    const socket = await RawSocket.ready(app.url);
    socket.send({ type: 'connection_init' });
    expect(await socket.closed).toEqual({ code: 4429, reason: 'Too many initialisation requests' });
  });

  it('that comes twice before the first is acknowledged closes the socket, 4429', async () => {
    const socket = await RawSocket.open(app.url);
    socket.send({ type: 'connection_init' }, { type: 'connection_init' });
    expect(await socket.closed).toMatchObject({ code: 4429 });
  });

  it('has to be acknowledged before anything is subscribed to, else 4401', async () => {
    const socket = await RawSocket.open(app.url);
    socket.subscribe('1', HELLO);
    expect(await socket.closed).toEqual({ code: 4401, reason: 'Unauthorized' });
    expect(socket.heard).toEqual([]);
  });
});

describe('A connection', () => {
  it('that the server no longer permits is closed, 4403', async () => {
    const operator = await app.signIn('OPERATOR');
    const { cookie = '' } = operator.headers;
    const socket = await RawSocket.ready(app.url, { headers: { cookie } });
    socket.subscribe('1', '{ viewer { __typename } }');
    expect(await socket.of('1', 2)).toMatchObject([{ type: 'next' }, { type: 'complete' }]);
    await fetch(`${app.url}/auth/sign-out`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', origin: app.url },
      body: '{}',
    });
    expect(await socket.closed).toMatchObject({ code: 4403 });
  });

  it('ends with 1000 when the client closes the socket with 1000', async () => {
    const socket = await RawSocket.ready(app.url);
    socket.subscribe('1', 'subscription { reportChanged { cursor } }');
    expect(await socket.close(1000)).toMatchObject({ code: 1000 });
  });

  it('ends with a close event when the server goes away at any time', async () => {
    const other = await startTestApp();
    const [ready, silent] = [await RawSocket.ready(other.url), await RawSocket.open(other.url)];
    ready.subscribe('1', 'subscription { reportChanged { cursor } }');
    await ready.rest();
    await other.close();
    expect([await ready.closed, await silent.closed]).toMatchObject([{ code: 1001 }, { code: 1001 }]);
  });
});

describe('Ping', () => {
  it.each([
    ['without a payload', {}],
    ['with null for a payload', { payload: null }],
  ])('%s is answered by Pong', async (_name, more) => {
    const socket = await RawSocket.ready(app.url);
    socket.send({ type: 'ping', ...more });
    expect(await socket.next()).toMatchObject({ type: 'pong' });
  });

  it('with a payload is answered by Pong with the same payload', async () => {
    const socket = await RawSocket.ready(app.url);
    const payload = { at: 1, nested: { words: ['Kupang', 'é', '🐘'] } };
    socket.send({ type: 'ping', payload });
    expect(await socket.next()).toEqual({ type: 'pong', payload });
  });

  it('is answered at any time within the socket, also before ConnectionInit', async () => {
    const socket = await RawSocket.open(app.url);
    socket.send({ type: 'ping' }, { type: 'connection_init' }, { type: 'ping' });
    const types = [await socket.next(), await socket.next(), await socket.next()].map(({ type }) => type);
    expect(types.toSorted()).toEqual(['connection_ack', 'pong', 'pong']);
    expect(types[0]).toBe('pong');
  });

  it('is answered as often as it comes, in order', async () => {
    const socket = await RawSocket.ready(app.url);
    const pings = Array.from({ length: 20 }, (_, n) => ({ type: 'ping', payload: { n } }));
    socket.send(...pings);
    expect(await socket.rest()).toEqual(pings.map(({ payload }) => ({ type: 'pong', payload })));
  });
});

describe('Pong', () => {
  it.each([
    ['without a payload', { type: 'pong' }],
    ['with null for a payload', { type: 'pong', payload: null }],
    ['with a payload', { type: 'pong', payload: { heartbeat: 7 } }],
  ])('that nobody asked for is taken and answered with nothing, at any time: %s', async (_name, pong) => {
    const socket = await RawSocket.open(app.url);
    socket.send(pong);
    expect(await socket.rest()).toEqual([]);
    socket.send({ type: 'connection_init' }, pong);
    expect(await socket.next()).toMatchObject({ type: 'connection_ack' });
    socket.send(pong, subscribe('1', HELLO), pong);
    expect(await socket.of('1', 2)).toMatchObject([{ type: 'next' }, { type: 'complete' }]);
    expect(await socket.rest()).toEqual([]);
  });
});
