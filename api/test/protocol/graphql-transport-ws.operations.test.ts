import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { submission, submit, SUBMIT } from '../submissions.ts';
import { FOLLOW, follow, HELLO, LIST, typesOf, untilOneWaits, whileNothingIsRead } from './operations.ts';
import { complete, RawSocket, subscribe } from './raw-socket.ts';

/** The rules of PROTOCOL.md of graphql-ws for operations and what is told of them, one test each. */
let app: TestApp;
let socket: RawSocket;
beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  socket = await RawSocket.ready(app.url);
});

describe('Messages', () => {
  it('are JSON text with a type, and those of an operation have its id', async () => {
    await follow(app, socket, 'stream');
    socket.subscribe('query', HELLO);
    socket.subscribe('wrong', '{ nothingOfThatName }');
    await socket.of('query', 2);
    await socket.of('wrong', 1);
    await socket.rest();
    expect(new Set(socket.areTexts)).toEqual(new Set([true]));
    for (const { type, id } of socket.heard) {
      const isOfOperation = ['next', 'error', 'complete'].includes(type);
      expect(isOfOperation || ['connection_ack', 'pong'].includes(type)).toBe(true);
      expect(typeof id).toBe(isOfOperation ? 'string' : 'undefined');
    }
  });

  it('of several operations may be interleaved: what is ready first comes first', async () => {
    const quick = await whileNothingIsRead(app, async () => {
      socket.subscribe('slow', LIST);
      socket.subscribe('quick', HELLO);
      return socket.of('quick', 2);
    });
    expect(typesOf(quick)).toEqual(['next', 'complete']);
    expect(socket.heard.some(({ id }) => id === 'slow')).toBe(false);
    expect(typesOf(await socket.of('slow', 2))).toEqual(['next', 'complete']);
  });

  it('of the connection are answered while operations run', async () => {
    await whileNothingIsRead(app, async () => {
      socket.subscribe('slow', LIST);
      expect(await socket.rest()).toEqual([]);
    });
    expect(typesOf(await socket.of('slow', 2))).toEqual(['next', 'complete']);
  });
});

describe('Subscribe', () => {
  it('takes the operation of the name that is given, with its variables', async () => {
    const query = `query One { __typename } query Two($code: String!) { report(code: $code) { code } }`;
    socket.subscribe('1', query, { operationName: 'Two', variables: { code: 'NOSUCH' } });
    expect(await socket.of('1', 2)).toEqual([
      { id: '1', type: 'next', payload: { data: { report: null } } },
      { id: '1', type: 'complete' },
    ]);
  });

  it.each([
    ['left out', {}],
    ['null', { operationName: null, variables: null, extensions: null }],
    ['empty or unknown to the server', { variables: {}, extensions: { anything: [1] } }],
  ])('may have its optional parts %s', async (_name, more) => {
    socket.subscribe('1', HELLO, more);
    expect(await socket.next()).toEqual({
      id: '1',
      type: 'next',
      payload: { data: { __typename: 'Query' } },
    });
  });

  it.each(['1', '__proto__', 'constructor', ' ', 'operasi-é-🐘', 'x'.repeat(4_000)])(
    'takes any text for an id (%#)',
    async (id) => {
      socket.subscribe(id, HELLO);
      expect(typesOf(await socket.of(id, 2))).toEqual(['next', 'complete']);
    },
  );

  it('with the id of a subscription that runs closes the socket, 4409, and says which', async () => {
    socket.subscribe('the one', FOLLOW);
    socket.subscribe('the one', FOLLOW);
    expect(await socket.closed).toEqual({ code: 4409, reason: 'Subscriber for the one already exists' });
  });

  it.each([
    ['a query', LIST, {}],
    ['a mutation', SUBMIT, { variables: { input: submission() } }],
  ])('with the id of %s that runs closes the socket as well, 4409', async (_name, query, more) => {
    await whileNothingIsRead(app, async () => {
      socket.subscribe('the one', query, more);
      await untilOneWaits(app, query === LIST ? 'list' : 'submission');
      socket.subscribe('the one', HELLO);
      expect(await socket.closed).toEqual({ code: 4409, reason: 'Subscriber for the one already exists' });
    });
    expect(socket.heard).toMatchObject([{ type: 'connection_ack' }]);
  });

  it.each(['x'.repeat(300), '🐘'.repeat(60)])(
    'with an id that runs and is too long for a reason closes the socket all the same, 4409 (%#)',
    async (id) => {
      socket.send(subscribe(id, FOLLOW), subscribe(id, FOLLOW));
      const { code, reason } = await socket.closed;
      expect([code, reason.slice(0, 15)]).toEqual([4409, 'Subscriber for ']);
    },
  );

  it('may use an id again once the server completed its operation', async () => {
    for (let n = 0; n < 20; n++) {
      socket.subscribe('again', HELLO);
      expect(typesOf(await socket.of('again', 2))).toEqual(['next', 'complete']);
    }
    expect(await socket.rest()).toEqual([]);
  });

  it('may use an id again once its operation ended with an Error', async () => {
    socket.subscribe('again', '{ nothingOfThatName }');
    expect(typesOf(await socket.of('again', 1))).toEqual(['error']);
    socket.subscribe('again', HELLO);
    expect(typesOf(await socket.of('again', 2))).toEqual(['next', 'complete']);
  });

  it('may use an id again as soon as the client completed a subscription', async () => {
    await follow(app, socket, 'again');
    socket.send(complete('again'), subscribe('again', HELLO));
    await socket.next(({ type }) => type === 'complete');
    await socket.rest();
    // Events that were under way when the client completed may come before.
    const ofId = socket.heard.filter(({ id }) => id === 'again');
    expect(ofId.slice(-2)).toEqual([
      { id: 'again', type: 'next', payload: { data: { __typename: 'Query' } } },
      { id: 'again', type: 'complete' },
    ]);
    expect(typesOf(ofId).filter((type) => type === 'complete')).toHaveLength(1);
  });

  it('may use an id again as soon as the client completed a query: the first result is not sent', async () => {
    await whileNothingIsRead(app, async () => {
      socket.subscribe('again', LIST);
      await untilOneWaits(app, 'list');
      socket.send(complete('again'), subscribe('again', HELLO));
      await socket.rest();
    });
    expect(await socket.of('again', 2)).toEqual([
      { id: 'again', type: 'next', payload: { data: { __typename: 'Query' } } },
      { id: 'again', type: 'complete' },
    ]);
    expect(await socket.rest()).toEqual([]);
  });

  it('may use an id again and again in one go: only the last operation is answered', async () => {
    const again = Array.from({ length: 5 }, () => [subscribe('again', FOLLOW), complete('again')]);
    socket.send(...again.flat(), subscribe('again', HELLO));
    expect(typesOf(await socket.of('again', 2))).toEqual(['next', 'complete']);
    expect(await socket.rest()).toEqual([]);
  });
});

describe('Next and Complete', () => {
  it('of a query are at most one Next, then Complete', async () => {
    socket.subscribe('1', HELLO);
    expect(await socket.of('1', 2)).toEqual([
      { id: '1', type: 'next', payload: { data: { __typename: 'Query' } } },
      { id: '1', type: 'complete' },
    ]);
    expect(await socket.rest()).toEqual([]);
  });

  it('of a mutation are at most one Next, then Complete, and it is carried out once', async () => {
    const input = submission();
    socket.subscribe('1', SUBMIT, { variables: { input } });
    const [next, end] = await socket.of('1', 2);
    expect(next).toMatchObject({
      type: 'next',
      payload: { data: { submitReport: { __typename: 'SubmittedReport' } } },
    });
    expect(end).toEqual({ id: '1', type: 'complete' });
    expect(await socket.rest()).toEqual([]);
  });

  it('of a query whose execution failed in part are a Next with data and errors, then Complete', async () => {
    socket.subscribe('1', '{ __typename report(code: "NOSUCH") { code } node(id: "not an id") { id } }');
    const messages = await socket.of('1', 2);
    expect(messages).toMatchObject([
      { type: 'next', payload: { data: { __typename: 'Query' } } },
      { type: 'complete' },
    ]);
  });

  it('of a subscription are a Next for each event, in order, and no Complete while it goes on', async () => {
    await follow(app, socket, '1');
    await socket.rest();
    const made = [await submit(app.anyone), await submit(app.anyone), await submit(app.anyone)];
    const last = made.at(-1)?.report.id ?? '';
    const heard: string[] = [];
    const types = new Set<string>();
    while (heard.filter((id) => id === last).length < 2) {
      const { type, payload } = await socket.next();
      types.add(type);
      heard.push((payload as { data: { reportChanged: { reportId: string } } }).data.reportChanged.reportId);
    }
    expect(types).toEqual(new Set(['next']));
    const ours = heard.filter((id) => made.some(({ report }) => report.id === id));
    expect(ours).toEqual(made.flatMap(({ report }) => [report.id, report.id]));
  });
});
