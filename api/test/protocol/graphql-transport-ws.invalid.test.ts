import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { submission, SUBMIT, trySubmit } from '../submissions.ts';
import { RawSocket, subscribe } from './raw-socket.ts';

/** The rule of PROTOCOL.md of graphql-ws for messages of a type or format that it does not specify. */
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});

const payload = { query: '{ __typename }' };

/** By the name of what is wrong. */
const INVALID: Readonly<Record<string, object | string | Buffer>> = {
  'no JSON': 'hello',
  'JSON that breaks off': '{"type":"ping"',
  'nothing at all': '',
  'bytes that are no text': Buffer.from([0xff, 0x00, 0xfe]),
  'a list': [{ type: 'ping' }],
  'a text': '"ping"',
  'a number': '7',
  null: 'null',
  'no type': { id: '1', payload },
  'an empty type': { type: '' },
  'a type that is no text': { type: 1 },
  'an unknown type': { type: 'start', id: '1', payload },
  'a type in capitals': { type: 'PING' },
  'a ConnectionInit whose payload is a text': { type: 'connection_init', payload: 'key' },
  'a Ping whose payload is a list': { type: 'ping', payload: [] },
  'a Pong whose payload is a number': { type: 'pong', payload: 7 },
  'a Subscribe without an id': { type: 'subscribe', payload },
  'a Subscribe with an empty id': { type: 'subscribe', id: '', payload },
  'a Subscribe whose id is a number': { type: 'subscribe', id: 1, payload },
  'a Subscribe without a payload': { type: 'subscribe', id: '1' },
  'a Subscribe without a query': { type: 'subscribe', id: '1', payload: {} },
  'a Subscribe whose query is an object': { type: 'subscribe', id: '1', payload: { query: {} } },
  'a Subscribe whose variables are a list': subscribe('1', payload.query, { variables: [] }),
  'a Subscribe whose operation name is a number': subscribe('1', payload.query, { operationName: 1 }),
  'a Subscribe whose extensions are a text': subscribe('1', payload.query, { extensions: 'x' }),
  'a Complete without an id': { type: 'complete' },
  'a Complete whose id is an object': { type: 'complete', id: {} },
  'a ConnectionAck, which only servers send': { type: 'connection_ack' },
  'a Next, which only servers send': { type: 'next', id: '1', payload: { data: null } },
  'an Error, which only servers send': { type: 'error', id: '1', payload: [{ message: 'No.' }] },
};

describe('A message that is invalid closes the socket, 4400, with a reason', () => {
  it.each(Object.entries(INVALID))('%s', async (_name, message) => {
    const ready = await RawSocket.ready(app.url);
    const before = await RawSocket.open(app.url);
    for (const socket of [ready, before]) {
      socket.send(message);
      const { code, reason } = await socket.closed;
      expect([code, reason.length > 0]).toEqual([4400, true]);
    }
    expect([ready.heard.length, before.heard.length]).toEqual([1, 0]);
  });

  it('also while operations run, which end with the socket', async () => {
    const socket = await RawSocket.ready(app.url);
    socket.subscribe('1', 'subscription { reportChanged { cursor } }');
    await socket.rest();
    socket.send('hello');
    expect(await socket.closed).toMatchObject({ code: 4400 });
  });

  it('at once: what was sent after it is not carried out', async () => {
    const socket = await RawSocket.ready(app.url);
    const input = submission();
    socket.send('hello', subscribe('1', SUBMIT, { variables: { input } }));
    expect(await socket.closed).toMatchObject({ code: 4400 });
    const other = { ...input, description: 'Something else altogether.' };
    const again = async (): Promise<unknown> => (await trySubmit(app.anyone, other)).__typename;
    expect([await again(), await again()]).toEqual(['SubmittedReport', 'SubmittedReport']);
  });

  it('and is nothing for the log: a client’s mistake is no fault of the server', () => {
    expect(app.logged).toEqual([]);
  });
});
