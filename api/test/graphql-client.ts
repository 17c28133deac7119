import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';

export interface GraphqlFault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly requestId?: string };
}

export interface GraphqlAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphqlFault[];
}

type Variables = Readonly<Record<string, unknown>>;

/** Somebody who talks to the API as programs do: JSON over HTTP and graphql-transport-ws. */
export class GraphqlClient {
  constructor(
    readonly url: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The same person with other headers as well. */
  with(headers: Readonly<Record<string, string>>): GraphqlClient {
    return new GraphqlClient(this.url, { ...this.headers, ...headers });
  }

  async get(path: string): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: this.headers });
  }

  async post(body: unknown, contentType = 'application/json'): Promise<Response> {
    return fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { ...this.headers, 'content-type': contentType },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  /** Data and errors, as they come. */
  async ask<Data>(query: string, variables: Variables = {}): Promise<GraphqlAnswer<Data>> {
    return (await (await this.post({ query, variables })).json()) as GraphqlAnswer<Data>;
  }

  /** The data; an error where there are errors. */
  async data<Data>(query: string, variables: Variables = {}): Promise<Data> {
    const { data, errors } = await this.ask<Data>(query, variables);
    if (errors !== undefined || data == null) throw new Error(JSON.stringify(errors));
    return data;
  }

  socket(): Client {
    const { headers } = this;
    class Socket extends WebSocket {
      constructor(address: string, protocols: string | string[]) {
        super(address, protocols, { headers });
      }
    }
    return createClient({
      url: `${this.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: Socket,
      retryAttempts: 0,
      lazy: true,
    });
  }

  /** Subscribes over a socket of its own. */
  follow<Data>(query: string, variables: Variables = {}): Following<Data> {
    return new Following<Data>(this.socket(), query, variables);
  }
}

/** What a subscription has said so far. */
export class Following<Data> {
  readonly answers: GraphqlAnswer<Data>[] = [];
  readonly ended: Promise<unknown>;
  private readonly waiting = new Set<() => void>();
  private readonly stop: () => void;

  constructor(
    private readonly client: Client,
    query: string,
    variables: Variables,
  ) {
    let unsubscribe: () => void = () => undefined;
    this.ended = new Promise((resolve) => {
      unsubscribe = client.subscribe<Data>(
        { query, variables: { ...variables } },
        {
          next: (answer) => {
            this.answers.push(answer as GraphqlAnswer<Data>);
            for (const look of [...this.waiting]) look();
          },
          error: resolve,
          complete: () => {
            resolve(null);
          },
        },
      );
    });
    this.stop = unsubscribe;
  }

  get data(): Data[] {
    return this.answers.flatMap(({ data }) => (data == null ? [] : [data]));
  }

  /** Resolves once the condition holds; an error after ten seconds, or when the stream ended before. */
  async until(holds: (data: Data[]) => boolean, milliseconds = 10_000): Promise<Data[]> {
    if (holds(this.data)) return this.data;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(look);
        reject(new Error(`Waited in vain; heard ${JSON.stringify(this.answers).slice(0, 2000)}`));
      }, milliseconds);
      const look = (): void => {
        if (!holds(this.data)) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve(this.data);
      };
      this.waiting.add(look);
    });
  }

  async close(): Promise<void> {
    this.stop();
    await this.client.dispose();
  }
}
