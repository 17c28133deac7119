import { once } from 'node:events';
import WebSocket from 'ws';

import type { ClientsAsked, ClientsHeard } from './fan-out.ts';

/** Many sockets in a process of their own, which read as little of what they are sent as they can. */
const { url, sockets, query, distinct } = JSON.parse(process.env['CLIENTS'] ?? '{}') as ClientsAsked;
if (!url.startsWith('ws://127.0.0.1:')) throw new Error('Only this machine is loaded.');
const OPENED_AT_ONCE = 100;
const AT = Buffer.from('"at":"');
const AT_LENGTH = '2026-11-26T09:00:00.000'.length;

let delays: number[] = [];

function hear(data: Buffer): void {
  const start = data.indexOf(AT);
  if (start < 0) return;
  const text = data.toString('latin1', start + AT.length, start + AT.length + AT_LENGTH);
  delays.push(Date.now() - Date.parse(`${text}Z`));
}

async function open(n: number): Promise<void> {
  const socket = new WebSocket(url, query === null ? [] : 'graphql-transport-ws', {
    perMessageDeflate: false,
  });
  socket.on('close', (code) => {
    process.stderr.write(`a socket was closed: ${String(code)}\n`);
  });
  await once(socket, 'open');
  if (query !== null) {
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    const named = query.replace('NAME', `F${String(n % distinct)}`);
    socket.send(JSON.stringify({ id: crypto.randomUUID(), type: 'subscribe', payload: { query: named } }));
  }
  socket.on('message', hear);
}

for (let n = 0; n < sockets; n += OPENED_AT_ONCE) {
  const some = Array.from({ length: Math.min(OPENED_AT_ONCE, sockets - n) }, async (_, k) => open(n + k));
  await Promise.all(some);
}
process.on('message', () => {
  const heard: ClientsHeard = { count: delays.length, delays: delays.toSorted((a, b) => a - b) };
  const at = (share: number): number => heard.delays[Math.floor(share * (heard.count - 1))] ?? NaN;
  process.send?.({ count: heard.count, delays: [at(0.5), at(0.99), at(1)] } satisfies ClientsHeard);
  delays = [];
});
process.send?.('open');
