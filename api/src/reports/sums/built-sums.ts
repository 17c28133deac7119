import type { Database } from '../../platform/index.ts';
import { LAYOUT } from './grains.ts';

/**
 * Whether there are sums to read. A database of before they existed, or of before the
 * grains of today, has none until they are built, in the background
 * and once; until then rows are read.
 */
export class BuiltSums {
  private isKnown = false;

  constructor(private readonly database: Pick<Database, 'read'>) {}

  async areThere(): Promise<boolean> {
    if (this.isKnown) return true;
    const [state] = await this.database.read<{ generation: number; layout: number }>(
      'select generation, grains_layout as layout from report_sum_state',
    );
    this.isKnown = state !== undefined && state.generation > 0 && state.layout === LAYOUT;
    return this.isKnown;
  }
}
