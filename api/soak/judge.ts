export interface Verdict {
  /** In the log and never heard. */
  readonly lost: number;
  /** Heard again. */
  readonly repeated: number;
  /** Heard after something that comes later in the log. */
  readonly disordered: number;
  /** Heard and not in the log. */
  readonly strange: number;
}

/** What somebody heard beside what the log holds for them, both in their order. */
export function judge(heard: readonly string[], log: readonly string[]): Verdict {
  const places = new Map(log.map((key, place) => [key, place]));
  const seen = new Set<string>();
  let [repeated, disordered, strange, last] = [0, 0, 0, -1];
  for (const key of heard) {
    const place = places.get(key);
    if (place === undefined) strange += 1;
    else if (seen.has(key)) repeated += 1;
    else if (place < last) disordered += 1;
    seen.add(key);
    last = Math.max(last, place ?? -1);
  }
  return { lost: log.filter((key) => !seen.has(key)).length, repeated, disordered, strange };
}

export function isClean({ lost, repeated, disordered, strange }: Verdict): boolean {
  return lost + repeated + disordered + strange === 0;
}
