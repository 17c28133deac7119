import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import WebSocket from 'ws';

export interface Plan {
  readonly name: string;
  readonly by: 'socket' | 'events';
  readonly cookie?: string;
  readonly filter?: Readonly<Record<string, unknown>>;
  /** Stops reading for up to a second and a half, again and again. */
  readonly slow?: boolean;
}

interface Change {
  readonly cursor: string;
  readonly kind: string;
  readonly reportId: string;
  readonly event: { readonly id: string; readonly at: string } | null;
}

/** One stretch of a subscription: from a cursor, under one filter. */
export interface Stretch {
  readonly from: string;
  readonly filter: Plan['filter'];
  /** Where the next one began; null while it is the last. */
  until: string | null;
}

const FIELDS = 'cursor kind reportId event { id at }';
const FOLLOW = `subscription ($after: Cursor, $filter: ReportFilterInput) {
  reportChanged(after: $after, filter: $filter) { ${FIELDS} } }`;
const READ = `query ($since: Cursor, $filter: ReportFilterInput) { changes(since: $since, filter: $filter, first: 200) {
  nodes { ${FIELDS} } pageInfo { endCursor hasNextPage } } }`;

/** What the same change is on every road. */
function keyOf({ kind, reportId, event }: Change): string {
  return `${kind} ${reportId} ${event?.id ?? ''}`;
}

/** Follows the log as a careful client does: from its last cursor, again and again, whatever happens. */
export class Subscriber {
  readonly heard: string[] = [];
  readonly delays: number[] = [];
  readonly stretches: Stretch[] = [];
  reconnections = -1;
  private readonly heardCursors = new Map<string, string>();
  private cursor = '';
  private filter: Plan['filter'];
  private isOn = true;
  private leave: () => void = () => undefined;
  private readonly over: Promise<void>;

  private constructor(
    private readonly url: string,
    readonly plan: Plan,
    from: string,
    private readonly random: () => number,
  ) {
    this.filter = plan.filter;
    this.begin(from);
    this.over = this.run();
  }

  static async start(url: string, plan: Plan, random: () => number): Promise<Subscriber> {
    return new Subscriber(url, plan, (await readPage(url, plan.cookie, null, undefined)).end, random);
  }

  /** Looks elsewhere from now on: goes on from where it is, with nothing in between. */
  look(filter: Plan['filter']): void {
    const last = this.stretches.at(-1);
    if (last !== undefined) last.until = this.cursor;
    this.filter = filter;
    this.begin(this.cursor);
    this.leave();
  }

  async stop(): Promise<void> {
    this.isOn = false;
    this.leave();
    await this.over;
  }

  /** What the log holds for this one, read page by page by another road. */
  async log(): Promise<string[]> {
    const keys: string[] = [];
    for (const { from, filter, until } of this.stretches) {
      if (from === until) continue;
      let since = from;
      for (let isMore = true; isMore;) {
        const page = await readPage(this.url, this.plan.cookie, since, filter);
        const end = until === null ? -1 : endOf(page.nodes, until, this.heardCursors);
        keys.push(...(end < 0 ? page.nodes : page.nodes.slice(0, end + 1)).map(keyOf));
        since = page.end;
        isMore = page.isMore && end < 0;
      }
    }
    return keys;
  }

  private begin(from: string): void {
    this.cursor = from;
    this.stretches.push({ from, filter: this.filter, until: null });
  }

  private async run(): Promise<void> {
    while (this.isOn) {
      this.reconnections += 1;
      await (this.plan.by === 'socket' ? this.followSocket() : this.followEvents());
      await pause(50 + this.random() * 400);
    }
  }

  private take(change: Change): void {
    this.cursor = change.cursor;
    this.heard.push(keyOf(change));
    this.heardCursors.set(change.cursor, keyOf(change));
    if (change.event !== null) this.delays.push(Date.now() - Date.parse(change.event.at));
  }

  private async followSocket(): Promise<void> {
    const headers = this.plan.cookie === undefined ? {} : { cookie: this.plan.cookie };
    const socket = new WebSocket(`${this.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers,
    });
    const filter = this.filter;
    await new Promise<void>((resolve) => {
      this.leave = () => {
        socket.removeAllListeners('message');
        socket.terminate();
      };
      socket.on('error', () => undefined);
      socket.on('close', () => {
        resolve();
      });
      socket.on('open', () => {
        socket.send('{"type":"connection_init"}');
      });
      socket.on('message', (data: Buffer) => {
        const message = JSON.parse(data.toString()) as { type: string; payload?: Payload };
        if (message.type === 'connection_ack') {
          const payload = { query: FOLLOW, variables: { after: this.cursor, filter } };
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
        }
        if (message.type === 'next') this.takeOrLeave(message.payload);
        if (message.type === 'error' || message.type === 'complete') socket.close();
      });
      this.hesitate(socket);
    });
  }

  private async followEvents(): Promise<void> {
    await new Promise<void>((resolve) => {
      const sent = request(`${this.url}/graphql`, {
        method: 'POST',
        headers: {
          ...{ accept: 'text/event-stream', 'content-type': 'application/json' },
          'last-event-id': this.cursor,
          ...(this.plan.cookie === undefined ? {} : { cookie: this.plan.cookie }),
        },
      });
      this.leave = () => {
        sent.destroy();
      };
      sent.on('error', () => {
        resolve();
      });
      sent.on('response', (response) => {
        let rest = '';
        response.setEncoding('utf8');
        response.on('error', () => undefined);
        response.on('close', resolve);
        response.on('data', (chunk: string) => {
          const blocks = (rest + chunk).split('\n\n');
          rest = blocks.pop() ?? '';
          for (const block of blocks) {
            const data = /^data: (.+)$/m.exec(block)?.[1];
            if (data !== undefined && !sent.destroyed) this.takeOrLeave(JSON.parse(data) as Payload);
          }
        });
        this.hesitate(response);
      });
      sent.end(JSON.stringify({ query: FOLLOW, variables: { filter: this.filter } }));
    });
  }

  /** A fault of the server's is come again from; it tells nothing. */
  private takeOrLeave(payload: Payload | undefined): void {
    if (payload?.data != null) this.take(payload.data.reportChanged);
    else this.leave();
  }

  private hesitate(source: {
    pause(): void;
    resume(): void;
    once(event: 'close', on: () => void): unknown;
  }): void {
    if (this.plan.slow !== true) return;
    const closed = new AbortController();
    source.once('close', () => {
      closed.abort();
    });
    void (async () => {
      while (!closed.signal.aborted) {
        await pause(this.random() * 700);
        source.pause();
        await pause(this.random() * 1_500);
        source.resume();
      }
    })();
  }
}

interface Payload {
  readonly data?: { readonly reportChanged: Change } | null;
}

/** The place in a page of what was heard with a cursor: sealed anew each time, cursors do not compare. */
function endOf(nodes: readonly Change[], until: string, heard: ReadonlyMap<string, string>): number {
  const key = heard.get(until);
  return nodes.findIndex((node) => keyOf(node) === key);
}

async function readPage(
  url: string,
  cookie: string | undefined,
  since: string | null,
  filter: Plan['filter'],
): Promise<{ nodes: readonly Change[]; end: string; isMore: boolean }> {
  for (;;) {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) },
      body: JSON.stringify({ query: READ, variables: { since, filter } }),
    }).catch(() => null);
    const read = (await answer?.json().catch(() => null)) as Page | null | undefined;
    if (read?.data != null) {
      const { nodes, pageInfo } = read.data.changes;
      return { nodes, end: pageInfo.endCursor, isMore: pageInfo.hasNextPage };
    }
    await pause(200);
  }
}

interface Page {
  readonly data?: {
    readonly changes: {
      readonly nodes: readonly Change[];
      readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    };
  } | null;
}
