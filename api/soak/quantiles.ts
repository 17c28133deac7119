/** In whole milliseconds, as text; of nothing a dash. What is not a number is left out. */
export function quantiles(values: readonly number[]): { p50: string; p99: string; last: string } {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  const at = (share: number): string => {
    const value = sorted[Math.floor(share * (sorted.length - 1))];
    return value === undefined ? '–' : String(Math.round(value));
  };
  return { p50: at(0.5), p99: at(0.99), last: at(1) };
}
