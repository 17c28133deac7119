export interface ConnectionLimits {
  /** Of one client address; 0: no limit. */
  readonly ofOneAddress: number;
  readonly inAll: number;
}

/** Counts the connections of one process that stay open, sockets and streams of events alike. */
export class OpenConnections {
  private readonly open = new Map<string, number>();
  private all = 0;

  constructor(private readonly limits: ConnectionLimits) {}

  get size(): number {
    return this.all;
  }

  /** How to give the place back, or words for whoever gets none. */
  take(address: string): (() => void) | string {
    const isFull = reaches(this.all, this.limits.inAll);
    if (isFull || reaches(this.open.get(address) ?? 0, this.limits.ofOneAddress)) {
      const where = isFull ? 'here' : 'from this address';
      return `Too many streams are open ${where}. Close some, or come again later.`;
    }
    this.count(address, 1);
    let isOpen = true;
    return () => {
      if (isOpen) this.count(address, -1);
      isOpen = false;
    };
  }

  private count(address: string, change: 1 | -1): void {
    this.all += change;
    const ofAddress = (this.open.get(address) ?? 0) + change;
    if (ofAddress === 0) this.open.delete(address);
    else this.open.set(address, ofAddress);
  }
}

function reaches(count: number, limit: number): boolean {
  return limit > 0 && count >= limit;
}
