import pg from 'pg';
import type { Logger } from 'pino';

import { Outage } from './outage.ts';

type Handler = (payload: string) => void;

/** Waits longer each time, so that a database which comes back is not met by a crowd; then not much is missed. */
const RETRY_MILLISECONDS = [250, 500, 1_000, 2_000] as const;
const LONGEST_RETRY_MILLISECONDS = 3_000;

/**
 * LISTEN on one connection of its own that reconnects. A handler also runs with an empty payload each time
 * listening starts or starts again, since something may have been said while nobody listened.
 */
export class DatabaseListener {
  readonly #handlers = new Map<string, Set<Handler>>();
  readonly #config: pg.ClientConfig;
  readonly #outage: Outage;
  /** Connecting or connected. */
  #current: pg.Client | undefined;
  /** Connected. */
  #client: pg.Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #tries = 0;
  #closed = false;

  constructor(config: pg.ClientConfig, log: Logger) {
    this.#config = config;
    this.#outage = new Outage(log, {
      lost: 'the listening connection was lost; trying again, and looking instead of listening until then',
      back: 'the listening connection is back',
    });
  }

  listen(channel: string, handler: Handler): () => void {
    const handlers = this.#handlers.get(channel) ?? new Set();
    const first = handlers.size === 0;
    handlers.add(handler);
    this.#handlers.set(channel, handlers);
    if (!this.#client) void this.#connect();
    else if (first) void this.#start(this.#client, channel);
    else
      queueMicrotask(() => {
        if (handlers.has(handler)) handler('');
      });
    return () => {
      handlers.delete(handler);
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    const client = this.#client;
    this.#client = undefined;
    this.#handlers.clear();
    await client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    if (this.#current !== undefined || this.#retry !== undefined || this.#closed) return;
    const client = new pg.Client({ ...this.#config, keepAlive: true });
    this.#current = client;
    client.on('error', (error) => {
      this.#lost(client, error);
    });
    client.on('end', () => {
      this.#lost(client, new Error('It was ended.'));
    });
    client.on('notification', ({ channel, payload }) => {
      this.#tell(channel, payload ?? '');
    });
    try {
      await client.connect();
      if (this.#isClosed()) {
        await client.end();
        return;
      }
      this.#client = client;
      for (const channel of this.#handlers.keys()) await this.#start(client, channel);
      if (this.#isOn(client)) {
        this.#outage.works();
        this.#tries = 0;
      }
    } catch (error) {
      this.#lost(client, error);
    }
  }

  async #start(client: pg.Client, channel: string): Promise<void> {
    try {
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      this.#tell(channel, '');
    } catch (error) {
      this.#lost(client, error);
    }
  }

  #isClosed(): boolean {
    return this.#closed;
  }

  #isOn(client: pg.Client): boolean {
    return this.#client === client;
  }

  #tell(channel: string, payload: string): void {
    for (const handler of this.#handlers.get(channel) ?? []) handler(payload);
  }

  /** A connection tells of its end in several ways, some of them late: the first counts. */
  #lost(client: pg.Client, error: unknown): void {
    if (this.#closed || this.#current !== client) return;
    this.#current = undefined;
    this.#client = undefined;
    void client.end().catch(() => undefined);
    this.#outage.failed(error);
    const wait = RETRY_MILLISECONDS[this.#tries++] ?? LONGEST_RETRY_MILLISECONDS;
    this.#retry = setTimeout(() => {
      this.#retry = undefined;
      void this.#connect();
    }, wait);
  }
}
