const mostKept = 2_000;

/**
 * What the stream has told since a cursor, to be held against the same log read by another road. A stream is only
 * wrong where something is missing: what was told and may not be seen any more is passed over by the other road.
 */
export interface Ledger {
  /** Everything after this is in `told`; null while nothing is known. */
  readonly since: string | null;
  readonly told: readonly string[];
}

export const nothingTold: Ledger = { since: null, told: [] };

/** In a flood it lets go of what is too much to hold, and begins anew. */
export function withTold(ledger: Ledger, key: string, cursor: string): Ledger {
  if (ledger.since === null) return ledger;
  if (ledger.told.length >= mostKept) return { since: cursor, told: [] };
  return { since: ledger.since, told: [...ledger.told, key] };
}

/**
 * What the other road has and the stream never told: nothing; only what came last, so that the stream has stopped and
 * can go on from its cursor; or something in between, which no cursor brings back.
 */
export type Verdict = 'whole' | 'stopped' | 'gap';

export function compareWithLog(read: readonly string[], ledgers: readonly Ledger[]): Verdict {
  const told = new Set(ledgers.flatMap((ledger) => ledger.told));
  const first = read.findIndex((key) => !told.has(key));
  if (first === -1) return 'whole';
  return read.slice(first).some((key) => told.has(key)) ? 'gap' : 'stopped';
}
