import type { Client } from 'urql';
import type { Move, Seen } from './move';
import { takeStep, type Outcome } from './take-step';

export interface BulkItem extends Seen {
  readonly code: string;
  readonly title: string;
}

export interface BulkResult {
  readonly item: BulkItem;
  readonly outcome: Outcome | null;
}

/** One step for many reports, one by one, each with a result of its own. */
export async function runBulk(
  client: Client,
  items: readonly BulkItem[],
  move: Move,
  onResult: (result: BulkResult) => void,
): Promise<void> {
  for (const item of items) onResult({ item, outcome: await takeStep(client, move, item) });
}
