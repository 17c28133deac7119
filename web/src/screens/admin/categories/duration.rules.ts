export type DurationUnit = 'M' | 'H' | 'D';

/** A duration as a form asks for it. */
export interface PlainDuration {
  amount: number;
  unit: DurationUnit;
}

/** `PT30M`, `PT4H`, `P3D`; null for one of several units, which is shown as it is written. */
export function plainDuration(iso: string): PlainDuration | null {
  const [, days, hours, minutes] = /^P(?:(\d+)D|T(?:(\d+)H|(\d+)M))$/.exec(iso) ?? [];
  if (days !== undefined) return { amount: Number(days), unit: 'D' };
  if (hours !== undefined) return { amount: Number(hours), unit: 'H' };
  return minutes === undefined ? null : { amount: Number(minutes), unit: 'M' };
}

/** What was typed as ISO 8601: a number with its unit, or a duration already. Empty: none. */
export function durationOf(amount: string, unit: string): string | null {
  const typed = amount.trim().toUpperCase();
  if (typed === '') return null;
  if (typed.startsWith('P')) return typed;
  return unit === 'D' ? `P${typed}D` : `PT${typed}${unit}`;
}
