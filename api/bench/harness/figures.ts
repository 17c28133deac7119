export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Runs each contender once per round, in turns, so that whatever else the machine does hits all alike. */
export async function inTurns<Result>(
  rounds: number,
  contenders: Readonly<Record<string, () => Promise<Result>>>,
): Promise<Readonly<Record<string, readonly Result[]>>> {
  const results: Record<string, Result[]> = {};
  for (let round = 0; round < rounds; round++) {
    const names = Object.keys(contenders);
    // Each begins in turn: none is always the one after the other.
    const order = [...names.slice(round % names.length), ...names.slice(0, round % names.length)];
    for (const name of order) {
      const result = await contenders[name]?.();
      if (result !== undefined) (results[name] ??= []).push(result);
    }
  }
  return results;
}
