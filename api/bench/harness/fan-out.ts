import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

import { bundle } from '../../bin/bundle.mjs';

export interface ClientsAsked {
  readonly url: string;
  readonly sockets: number;
  /** What they subscribe to, under so many names in turn; null: they only listen. */
  readonly query: string | null;
  readonly distinct: number;
}

export interface ClientsHeard {
  readonly count: number;
  /** From the clock in a message until it was read, in milliseconds: the median, the 99th of a hundred, the last. */
  readonly delays: readonly number[];
}

export interface Clients {
  /** What was heard since it was last asked. */
  heard(): Promise<ClientsHeard>;
  close(): Promise<void>;
}

/** Opens sockets in a process of their own, and resolves when all of them are open. */
export async function openClients(asked: ClientsAsked): Promise<Clients> {
  const script = await bundle('api/bench/harness/fan-out-clients.ts');
  const child = fork(script, { env: { ...process.env, CLIENTS: JSON.stringify(asked) } });
  await once(child, 'message');
  return {
    async heard() {
      child.send('tell');
      const [heard] = (await once(child, 'message')) as [ClientsHeard];
      return heard;
    },
    close: async () => end(child),
  };
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
