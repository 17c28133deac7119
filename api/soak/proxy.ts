import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface Proxy {
  readonly url: string;
  /** Ends every connection without a word, as a network does. */
  cut(): number;
  close(): Promise<void>;
}

/** Hands each connection to the next process that is up, and knows nothing of what goes over it. */
export async function openProxy(ports: () => readonly number[]): Promise<Proxy> {
  const open = new Set<Socket>();
  let turn = 0;
  const server = createServer((client) => {
    const alive = ports();
    const port = alive[turn++ % Math.max(1, alive.length)];
    if (port === undefined) {
      client.destroy();
      return;
    }
    const upstream = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => undefined);
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  }).listen({ port: 0, host: '127.0.0.1', backlog: 4_096 });
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    cut() {
      const count = open.size / 2;
      for (const socket of open) socket.destroy();
      return count;
    },
    async close() {
      server.close();
      for (const socket of open) socket.destroy();
      await once(server, 'close');
    },
  };
}
