import { say } from './figures.ts';
import { thousands } from './ground.ts';

/** Flat: nothing on a request path grows with the reports kept. */
const AIM = 1.5;

/** A hundred thousand and a million reports; `--small` measures the first alone. */
export function sizes(): readonly number[] {
  return process.argv.includes('--small') ? [100_000] : [100_000, 1_000_000];
}

/** How much longer it takes with ten times the reports, ours and the reference's. */
export function sayGrowth(what: string, measured: readonly { own: number; plain: number }[]): void {
  const [small, large] = measured;
  const [few, many] = sizes();
  if (small === undefined || large === undefined || few === undefined || many === undefined) return;
  say(
    `  ${what} from ${thousands(few)} to ${thousands(many)} reports: × ${(large.own / small.own).toFixed(2)} ` +
      `(aim ≤ ${String(AIM)}), plain × ${(large.plain / small.plain).toFixed(2)}`,
  );
}
