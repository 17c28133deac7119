import pg from 'pg';
import type { Logger } from 'pino';

type Handler = (payload: string) => void;

/**
 * LISTEN on one connection of its own that reconnects. A handler also runs with an empty payload each time
 * listening starts or starts again, since something may have been said while nobody listened.
 */
export class DatabaseListener {
  readonly #handlers = new Map<string, Set<Handler>>();
  readonly #config: pg.ClientConfig;
  readonly #log: Logger;
  #client: pg.Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #connecting = false;
  #closed = false;

  constructor(config: pg.ClientConfig, log: Logger) {
    this.#config = config;
    this.#log = log;
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
    if (this.#connecting || this.#closed) return;
    this.#connecting = true;
    const client = new pg.Client({ ...this.#config, keepAlive: true });
    client.on('error', () => {
      this.#lost(client);
    });
    client.on('end', () => {
      this.#lost(client);
    });
    client.on('notification', ({ channel, payload }) => {
      this.#tell(channel, payload ?? '');
    });
    try {
      await client.connect();
      this.#connecting = false;
      if (this.#isClosed()) {
        await client.end();
        return;
      }
      this.#client = client;
      for (const channel of this.#handlers.keys()) await this.#start(client, channel);
    } catch (error) {
      this.#connecting = false;
      this.#log.warn({ err: error }, 'the listening connection could not be opened');
      this.#lost(client);
    }
  }

  async #start(client: pg.Client, channel: string): Promise<void> {
    try {
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      this.#tell(channel, '');
    } catch {
      this.#lost(client);
    }
  }

  #isClosed(): boolean {
    return this.#closed;
  }

  #tell(channel: string, payload: string): void {
    for (const handler of this.#handlers.get(channel) ?? []) handler(payload);
  }

  #lost(client: pg.Client): void {
    if (this.#closed || (this.#client && this.#client !== client)) return;
    this.#client = undefined;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.#connect(), 250);
  }
}
