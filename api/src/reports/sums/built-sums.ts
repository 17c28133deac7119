import type { Database } from '../../platform/index.ts';

/**
 * Whether there are sums to read. A database of before they existed has none until they are built, in the background
 * and once; until then rows are read.
 */
export class BuiltSums {
  private isKnown = false;

  constructor(private readonly database: Pick<Database, 'read'>) {}

  async areThere(): Promise<boolean> {
    if (this.isKnown) return true;
    const [state] = await this.database.read<{ generation: number }>(
      'select generation from report_sum_state',
    );
    this.isKnown = (state?.generation ?? 0) > 0;
    return this.isKnown;
  }
}
