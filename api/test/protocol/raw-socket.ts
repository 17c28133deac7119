import { once } from 'node:events';
import { type ClientOptions, WebSocket } from 'ws';

export const PROTOCOL = 'graphql-transport-ws';

export interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

export interface Closed {
  readonly code: number;
  readonly reason: string;
}

interface Options extends ClientOptions {
  readonly protocols?: string | string[];
}

/** A socket that sends and shows messages as they are, without a client's own idea of the protocol. */
export class RawSocket {
  /** Every message so far. */
  readonly heard: Message[] = [];
  /** Whether each message so far came as text. */
  readonly areTexts: boolean[] = [];
  readonly closed: Promise<Closed>;
  private readonly unread: Message[] = [];
  private readonly waiting = new Set<() => void>();
  private over: Closed | undefined;
  private pings = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer, isBinary) => {
      const message = JSON.parse(data.toString()) as Message;
      this.heard.push(message);
      this.areTexts.push(!isBinary);
      this.unread.push(message);
      this.tell();
    });
    this.closed = new Promise((resolve) => {
      socket.once('close', (code, reason) => {
        this.over = { code, reason: reason.toString() };
        this.tell();
        resolve(this.over);
      });
    });
  }

  /** A socket on which nothing was said yet. */
  static async open(url: string, { protocols = PROTOCOL, ...options }: Options = {}): Promise<RawSocket> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocols, options);
    const raw = new RawSocket(socket);
    await once(socket, 'open');
    return raw;
  }

  /** One whose connection is acknowledged. */
  static async ready(url: string, options: Options = {}): Promise<RawSocket> {
    const raw = await RawSocket.open(url, options);
    raw.send({ type: 'connection_init' });
    await raw.next(({ type }) => type === 'connection_ack');
    return raw;
  }

  /** What the server chose in the handshake. */
  get protocol(): string {
    return this.socket.protocol;
  }

  /** Messages are written in one go, so that they arrive together. Text and bytes are sent as they are. */
  send(...messages: readonly (object | string | Buffer)[]): void {
    const { _socket: stream } = this.socket as unknown as { _socket: { cork(): void; uncork(): void } };
    stream.cork();
    for (const message of messages) {
      const isReady = typeof message === 'string' || Buffer.isBuffer(message);
      this.socket.send(isReady ? message : JSON.stringify(message));
    }
    stream.uncork();
  }

  subscribe(id: string, query: string, more: object = {}): void {
    this.send(subscribe(id, query, more));
  }

  complete(id: string): void {
    this.send(complete(id));
  }

  /** The first unread message that fits. */
  async next(fits: (message: Message) => boolean = () => true): Promise<Message> {
    for (;;) {
      const at = this.unread.findIndex(fits);
      const [found] = at < 0 ? [] : this.unread.splice(at, 1);
      if (found !== undefined) return found;
      if (this.over !== undefined) throw new Error(`Closed: ${JSON.stringify([this.over, this.heard])}`);
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
  }

  /** The next so many messages of one operation. */
  async of(id: string, count: number): Promise<Message[]> {
    const messages: Message[] = [];
    while (messages.length < count) messages.push(await this.next((message) => message.id === id));
    return messages;
  }

  /** The unread messages, after one more ping was answered. */
  async rest(): Promise<Message[]> {
    const name = `fence ${String((this.pings += 1))}`;
    this.send({ type: 'ping', payload: { name } });
    await this.next(({ type, payload }) => type === 'pong' && (payload as { name?: string }).name === name);
    return this.unread.splice(0);
  }

  async close(code = 1000): Promise<Closed> {
    this.socket.close(code);
    return this.closed;
  }

  private tell(): void {
    for (const look of [...this.waiting]) look();
    this.waiting.clear();
  }
}

export function subscribe(id: string, query: string, more: object = {}): object {
  return { id, type: 'subscribe', payload: { query, ...more } };
}

export function complete(id: string): object {
  return { id, type: 'complete' };
}
