import type { RateLimit } from '../platform/index.ts';

/** Parts of the budget; the first is free of counting, and each further one is one write to the database. */
const PARTS = 20;
const MINUTE = 60_000;
/** What somebody asked within this is mostly still there: counts are shared, pages are in the database's memory. */
const FRESH_MILLISECONDS = 2_000;
const REPEATED_SHARE = 0.1;

export interface Asked {
  /** Complexity of the operation. */
  readonly cost: number;
  /** The same for the same question. */
  readonly key: string;
}

/**
 * What strangers at one address may ask a minute, in units of complexity. Counted in the memory of this process, and
 * in the database only for each twentieth of the budget that an address has used up: whoever looks at a map costs no
 * write, and many processes together still keep the limit.
 */
export class ReadBudget {
  private minute = 0;
  private spent = new Map<string, number>();
  private refused = new Map<string, number>();
  private questions = { begun: 0, now: new Set<string>(), before: new Set<string>() };

  constructor(
    private readonly rateLimit: RateLimit,
    /** 0: no limit. */
    private readonly costPerMinute: number,
    private readonly clock: () => number = Date.now,
  ) {}

  /** Seconds to wait; 0 while there is something left. */
  async spend(address: string, { cost, key }: Asked): Promise<number> {
    if (this.costPerMinute === 0) return 0;
    this.turnMinute();
    const wait = (this.refused.get(address) ?? 0) - this.clock();
    if (wait > 0) return Math.ceil(wait / 1000);
    const spent = (this.spent.get(address) ?? 0) + cost * (this.wasJustAsked(key) ? REPEATED_SHARE : 1);
    const part = this.costPerMinute / PARTS;
    this.spent.set(address, spent % part);
    return spent < part ? 0 : this.count(address, Math.floor(spent / part));
  }

  private async count(address: string, parts: number): Promise<number> {
    const takes = Array.from({ length: parts }, async () =>
      this.rateLimit.take(`read ${address}`, PARTS, 60),
    );
    const [first] = (await Promise.all(takes)).toSorted((a, b) => b.retryAfterSeconds - a.retryAfterSeconds);
    const seconds = first?.retryAfterSeconds ?? 0;
    if (seconds > 0) this.refused.set(address, this.clock() + seconds * 1000);
    return seconds;
  }

  private turnMinute(): void {
    const minute = Math.floor(this.clock() / MINUTE);
    if (minute === this.minute) return;
    this.minute = minute;
    this.spent = new Map();
    this.refused = new Map([...this.refused].filter(([, until]) => until > this.clock()));
  }

  private wasJustAsked(key: string): boolean {
    const { begun, now } = this.questions;
    if (this.clock() - begun > FRESH_MILLISECONDS)
      this.questions = { begun: this.clock(), now: new Set(), before: now };
    const isKnown = this.questions.now.has(key) || this.questions.before.has(key);
    this.questions.now.add(key);
    return isKnown;
  }
}
