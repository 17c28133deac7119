import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { randomClientId, submission, submit, SUBMIT } from '../submissions.ts';
import { follow, HELLO, LIST, typesOf, untilOneWaits, whileNothingIsRead } from './operations.ts';
import { complete, RawSocket, subscribe } from './raw-socket.ts';

/** The rules of PROTOCOL.md of graphql-ws for the end of an operation by an Error or by its client, one test each. */
let app: TestApp;
let socket: RawSocket;
beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  socket = await RawSocket.ready(app.url);
});

describe('Error', () => {
  it.each([
    ['cannot be read', '{ ', {}],
    ['is not valid', '{ nothingOfThatName }', {}],
    ['is not the one of the name', 'query One { __typename }', { operationName: 'Two' }],
    ['is one of several, unnamed', 'query One { __typename } query Two { __typename }', {}],
    ['lacks a variable', 'query ($code: String!) { report(code: $code) { code } }', {}],
  ])('ends an operation that %s, with nothing before or after it', async (_name, query, more) => {
    socket.subscribe('1', query, more);
    const [error] = await socket.of('1', 1);
    expect(error).toMatchObject({ type: 'error', payload: [{ message: expect.any(String) as string }] });
    expect(await socket.rest()).toEqual([]);
  });

  it('of one operation ends no other, nor the socket', async () => {
    await follow(app, socket, 'stream');
    socket.subscribe('wrong', '{ nothingOfThatName }');
    expect(typesOf(await socket.of('wrong', 1))).toEqual(['error']);
    await socket.rest();
    await submit(app.anyone);
    expect(typesOf(await socket.of('stream', 1))).toEqual(['next']);
  });

  it('during the execution of a subscription ends it: nothing follows what tells so', async () => {
    socket.subscribe('1', `subscription { reportChanged(after: "${'A'.repeat(64)}") { cursor } }`);
    const first = await socket.next();
    const told = first.type === 'error' ? [first] : [first, ...(await socket.of('1', 1))];
    expect([['error'], ['next', 'complete']]).toContainEqual(typesOf(told));
    expect(JSON.stringify(first.payload)).toContain('CURSOR_INVALID');
    await submit(app.anyone);
    expect(await socket.rest()).toEqual([]);
  });
});

describe('Complete from the client', () => {
  it('ends a subscription: nothing more of it is sent, and no Complete comes back', async () => {
    await follow(app, socket, 'ended');
    socket.complete('ended');
    await socket.rest();
    await follow(app, socket, 'other');
    expect(socket.heard.findLastIndex(({ id }) => id === 'ended')).toBeLessThan(
      socket.heard.findIndex(({ id }) => id === 'other'),
    );
    expect(socket.heard.filter(({ type }) => type === 'complete')).toEqual([]);
  });

  it('ends one subscription and not the other', async () => {
    await follow(app, socket, 'kept');
    await follow(app, socket, 'ended');
    socket.complete('ended');
    await socket.rest();
    await submit(app.anyone);
    expect(typesOf(await socket.of('kept', 1))).toEqual(['next']);
  });

  it('for a query before it resolved: the result is not sent once it does', async () => {
    await whileNothingIsRead(app, async () => {
      socket.subscribe('ended', LIST);
      await untilOneWaits(app, 'list');
      socket.complete('ended');
      await socket.rest();
    });
    // What waited for the same lock is answered in turn.
    socket.subscribe('later', LIST);
    await socket.of('later', 2);
    await socket.rest();
    expect(socket.heard.filter(({ id }) => id === 'ended')).toEqual([]);
  });

  it('for a mutation before it resolved: it is carried out, the result is not sent', async () => {
    const input = submission({ clientId: randomClientId() });
    const count = async () => (await app.database.query('select from report')).length;
    const before = await count();
    await whileNothingIsRead(app, async () => {
      socket.subscribe('ended', SUBMIT, { variables: { input } });
      await untilOneWaits(app, 'submission');
      socket.complete('ended');
      await socket.rest();
    });
    // Both woken at once, the later one could be first.
    await expect.poll(count).toBe(before + 1);
    const other = { ...input, description: 'Something else altogether.' };
    socket.subscribe('later', SUBMIT, { variables: { input: other } });
    const [next] = await socket.of('later', 2);
    expect(next).toMatchObject({ payload: { data: { submitReport: { code: 'CLIENT_ID_REUSED' } } } });
    await socket.rest();
    expect(socket.heard.filter(({ id }) => id === 'ended')).toEqual([]);
  });

  it('while the server completes the operation itself is ignored', async () => {
    for (let n = 0; n < 20; n++)
      socket.send(subscribe(`race ${String(n)}`, HELLO), complete(`race ${String(n)}`));
    socket.subscribe('later', HELLO);
    expect(typesOf(await socket.of('later', 2))).toEqual(['next', 'complete']);
    // Whatever was in flight is whole: no Complete without its Next.
    const { length: ends } = socket.heard.filter(({ type, id }) => type === 'complete' && id !== 'later');
    const { length: nexts } = socket.heard.filter(({ type, id }) => type === 'next' && id !== 'later');
    expect(ends).toBe(nexts);
  });

  it.each([
    ['that the server completed', HELLO, 2],
    ['that ended with an Error', '{ nothingOfThatName }', 1],
  ])('for an operation %s is ignored', async (_name, query, count) => {
    socket.subscribe('over', query);
    await socket.of('over', count);
    socket.complete('over');
    expect(await socket.rest()).toEqual([]);
    socket.subscribe('later', HELLO);
    expect(typesOf(await socket.of('later', 2))).toEqual(['next', 'complete']);
  });

  it.each(['never seen', '__proto__', 'toString'])('for the unknown id %s is ignored', async (id) => {
    socket.send(complete(id), complete(id));
    expect(await socket.rest()).toEqual([]);
    socket.subscribe('later', HELLO);
    expect(typesOf(await socket.of('later', 2))).toEqual(['next', 'complete']);
  });
});
