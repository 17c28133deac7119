import { type Change, keyOf } from './changes.ts';

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

/** An event that somebody should have heard and had not when they were judged. */
export interface Missing {
  /** Of the event; `GONE` where nothing is told of it. */
  readonly kind: string;
  readonly id: string;
  /** Since its clock; null where nothing is told of it. */
  readonly lateSeconds: number | null;
}

export function missingOf(heard: readonly string[], log: readonly Change[], now: number): Missing[] {
  const known = new Set(heard);
  return log
    .filter((change) => !known.has(keyOf(change)))
    .map(({ kind, reportId, event }) => ({
      kind: event?.kind ?? kind,
      id: event?.id ?? reportId,
      lateSeconds: event === null ? null : (now - Date.parse(event.at)) / 1000,
    }));
}
