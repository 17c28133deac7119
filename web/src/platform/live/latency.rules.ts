export interface Sample {
  at: number;
  ms: number;
}

export interface Latency {
  count: number;
  p50: number;
  p99: number;
}

const keptMs = 60_000;

/** Adds a sample and drops what is older than a minute. */
export function withSample(samples: readonly Sample[], sample: Sample): Sample[] {
  return [...samples.filter((each) => sample.at - each.at < keptMs), sample];
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? 0;
}

/** From the event's clock to the screen, over the last minute; null when nothing happened in it. */
export function latencyOf(samples: readonly Sample[], now: number): Latency | null {
  const recent = samples.filter((each) => now - each.at < keptMs).map((each) => Math.max(0, each.ms));
  if (recent.length === 0) return null;
  recent.sort((a, b) => a - b);
  return { count: recent.length, p50: percentile(recent, 0.5), p99: percentile(recent, 0.99) };
}
