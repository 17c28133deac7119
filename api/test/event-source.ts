import { request, type IncomingMessage } from 'node:http';

export interface ServerEvent {
  readonly event: string;
  readonly id: string | null;
  readonly data: string;
}

export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Server-sent events as a program reads them: over HTTP, one operation a request. */
export class EventStream {
  readonly events: ServerEvent[] = [];
  readonly ended: Promise<void>;
  status = 0;
  headers: IncomingMessage['headers'] = {};
  private rest = '';
  private response: IncomingMessage | null = null;
  private readonly waiting = new Set<() => void>();
  private readonly stop: () => void;

  constructor(url: string, asked: Asked | string, headers: Readonly<Record<string, string>> = {}) {
    const isGet = typeof asked === 'string';
    const address = isGet ? `${url}${asked}` : `${url}/graphql`;
    const sent = request(address, {
      method: isGet ? 'GET' : 'POST',
      headers: { accept: 'text/event-stream', 'content-type': 'application/json', ...headers },
    });
    this.ended = new Promise((resolve) => {
      sent.on('response', (response) => {
        this.response = response;
        this.status = response.statusCode ?? 0;
        this.headers = response.headers;
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          this.read(chunk);
        });
        response.on('close', resolve);
      });
      sent.on('error', () => {
        resolve();
      });
    });
    this.stop = () => sent.destroy();
    sent.end(isGet ? undefined : JSON.stringify(asked));
  }

  pause(): void {
    this.response?.pause();
  }
  resume(): void {
    this.response?.resume();
  }

  /** What `next` events said, as JSON. */
  answers<Answer>(): Answer[] {
    return this.events.filter(({ event }) => event === 'next').map(({ data }) => JSON.parse(data) as Answer);
  }

  async until(holds: () => boolean, milliseconds = 10_000): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`Waited in vain; heard ${JSON.stringify(this.events).slice(0, 2000)}`));
      }, milliseconds);
      const look = (): void => {
        if (!holds()) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve();
      };
      this.waiting.add(look);
    });
  }

  async close(): Promise<void> {
    this.stop();
    await this.ended;
  }

  private read(chunk: string): void {
    const blocks = (this.rest + chunk).split('\n\n');
    this.rest = blocks.pop() ?? '';
    for (const block of blocks) this.take(block);
    for (const look of [...this.waiting]) look();
  }

  /** As in the HTML standard, 9.2.6: comments and blocks without data are no events. */
  private take(block: string): void {
    const fields = new Map(
      block
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith(':'))
        .map((line) => {
          const [name = '', ...rest] = line.split(':');
          return [name, rest.join(':').replace(/^ /, '')] as const;
        }),
    );
    const data = fields.get('data');
    if (data === undefined) return;
    this.events.push({ event: fields.get('event') ?? 'message', id: fields.get('id') ?? null, data });
  }
}
