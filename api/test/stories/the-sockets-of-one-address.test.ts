import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';

import { startTestApp } from '../app.ts';

/** A socket that was acknowledged, or the code and words that it was closed with. */
async function open(url: string, address: string): Promise<WebSocket | readonly [number, string]> {
  const headers = { 'x-forwarded-for': address };
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  const closed = once(socket, 'close') as Promise<[number, Buffer]>;
  socket.once('open', () => {
    socket.send(JSON.stringify({ type: 'connection_init' }));
  });
  const acknowledged = once(socket, 'message').then(() => socket);
  return Promise.race([acknowledged, closed.then(([code, words]) => [code, words.toString()] as const)]);
}

const close = async (socket: unknown): Promise<void> => {
  if (!(socket instanceof WebSocket)) throw new Error('It was not open.');
  socket.close();
  await once(socket, 'close');
};

describe('Sockets', () => {
  it('of one address are so many, and of all addresses; who is refused is told so, and one that closes makes room', async () => {
    const env = { TRUST_PROXY: '1', SOCKETS_PER_ADDRESS: '2', SOCKETS: '3' };
    const { url } = await startTestApp({ env });
    const first = await open(url, '198.51.100.1');
    expect(await open(url, '198.51.100.1')).toBeInstanceOf(WebSocket);
    expect(await open(url, '198.51.100.1')).toEqual([1013, expect.stringContaining('from this address')]);
    expect(await open(url, '198.51.100.2')).toBeInstanceOf(WebSocket);
    expect(await open(url, '198.51.100.3')).toEqual([1013, expect.stringContaining('open here')]);
    await close(first);
    await expect.poll(async () => open(url, '198.51.100.1')).toBeInstanceOf(WebSocket);
  });
});
