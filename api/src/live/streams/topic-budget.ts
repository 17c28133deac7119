import type { RequestContext } from '../../accounts/index.ts';

/**
 * How many different topics one holder may follow at once. Each costs one execution an event for as long as it is
 * followed, whoever else writes; what is alike is one topic, however many sockets it goes to. Whoever signed in counts
 * by account or app, a stranger by address.
 */
export class TopicBudget {
  private readonly held = new Map<string, Map<string, number>>();

  constructor(
    /** 0: no limit. */
    private readonly limit: number,
  ) {}

  /** How to give the place back; null where it is one topic too many. */
  take(holder: string, topic: string): (() => void) | null {
    const topics = this.held.get(holder) ?? new Map<string, number>();
    const users = topics.get(topic) ?? 0;
    if (users === 0 && this.limit > 0 && topics.size >= this.limit) return null;
    topics.set(topic, users + 1);
    this.held.set(holder, topics);
    let isHeld = true;
    return () => {
      if (isHeld) this.giveBack(holder, topic);
      isHeld = false;
    };
  }

  private giveBack(holder: string, topic: string): void {
    const topics = this.held.get(holder);
    const users = topics?.get(topic) ?? 0;
    if (users > 1) topics?.set(topic, users - 1);
    else topics?.delete(topic);
    if (topics?.size === 0) this.held.delete(holder);
  }
}

export function holderOf({ viewer, clientAddress }: RequestContext): string {
  if (viewer.kind === 'staff') return `account ${viewer.accountId}`;
  if (viewer.kind === 'app') return `app ${String(viewer.appId)}`;
  return `address ${clientAddress}`;
}
