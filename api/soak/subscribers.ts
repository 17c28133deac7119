import { setTimeout as pause } from 'node:timers/promises';

import { type Change, type Filter, type Headers, keyOf, readPage } from './changes.ts';
import { type Caller, connectEvents, type Connection, connectSocket, type Pausable } from './connections.ts';

export interface Plan {
  readonly name: string;
  readonly by: 'socket' | 'events' | 'events by GET';
  /** A cookie, or a key. */
  readonly headers?: Headers;
  readonly filter?: Filter;
  /** Stops reading for up to a second and a half, again and again. */
  readonly slow?: boolean;
  /** Looks elsewhere now and then: over a new connection, or on the one that it has. */
  readonly moves?: 'anew' | 'on the same';
}

/** One stretch of a subscription: from a cursor, under one filter. */
interface Stretch {
  readonly from: string;
  readonly filter: Filter;
  /** Where the next one began; null while it is the last. */
  until: string | null;
}

export interface Heard {
  readonly key: string;
  readonly change: Change;
  /** Milliseconds since 1970. */
  readonly heardAt: number;
}

/** From the event's clock; NaN where nothing is told of the event. */
export function delayOf({ change, heardAt }: Heard): number {
  return change.event === null ? NaN : heardAt - Date.parse(change.event.at);
}

/** Follows the log as a careful client does: from its last cursor, again and again, whatever happens. */
export class Subscriber {
  readonly heard: Heard[] = [];
  reconnections = -1;
  private readonly stretches: Stretch[] = [];
  private readonly heardCursors = new Map<string, string>();
  private cursor = '';
  private filter: Filter;
  private isOn = true;
  private connection: Connection | null = null;
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
    return new Subscriber(url, plan, (await readPage(url, plan.headers ?? {}, null, undefined)).end, random);
  }

  /** Looks elsewhere from now on: goes on from where it is, with nothing in between. */
  look(filter: Filter): void {
    const last = this.stretches.at(-1);
    if (last !== undefined) last.until = this.cursor;
    this.filter = filter;
    this.begin(this.cursor);
    if (this.plan.moves === 'on the same') this.connection?.move({ after: this.cursor, filter });
    else this.connection?.leave();
  }

  async stop(): Promise<void> {
    this.isOn = false;
    this.connection?.leave();
    await this.over;
  }

  /** What the log holds for this one, read page by page by another road. */
  async log(): Promise<Change[]> {
    const changes: Change[] = [];
    for (const { from, filter, until } of this.stretches) {
      if (from === until) continue;
      let since = from;
      for (let isMore = true; isMore;) {
        const page = await readPage(this.url, this.plan.headers ?? {}, since, filter);
        const end = until === null ? -1 : this.endOf(page.nodes, until);
        changes.push(...(end < 0 ? page.nodes : page.nodes.slice(0, end + 1)));
        since = page.end;
        isMore = page.isMore && end < 0;
      }
    }
    return changes;
  }

  /** The place in a page of what was heard with a cursor: sealed anew each time, cursors do not compare. */
  private endOf(nodes: readonly Change[], until: string): number {
    const key = this.heardCursors.get(until);
    return nodes.findIndex((node) => keyOf(node) === key);
  }

  private begin(from: string): void {
    this.cursor = from;
    this.stretches.push({ from, filter: this.filter, until: null });
  }

  private async run(): Promise<void> {
    while (this.isOn) {
      this.reconnections += 1;
      this.connection = this.connect();
      await this.connection.ended;
      await pause(50 + this.random() * 400);
    }
  }

  private connect(): Connection {
    const { by, headers = {} } = this.plan;
    const wish = { after: this.cursor, filter: this.filter };
    const caller: Caller = {
      ...{ url: this.url, headers },
      hear: (change) => {
        this.take(change);
      },
      opened: (source) => {
        if (this.plan.slow === true) this.hesitate(source);
      },
    };
    if (by === 'socket') return connectSocket(caller, wish);
    return connectEvents(by === 'events' ? 'POST' : 'GET', caller, wish);
  }

  private take(change: Change): void {
    const key = keyOf(change);
    this.cursor = change.cursor;
    this.heard.push({ key, change, heardAt: Date.now() });
    this.heardCursors.set(change.cursor, key);
  }

  private hesitate(source: Pausable): void {
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
