import { Presets, SingleBar } from 'cli-progress';
import { type Command, InvalidArgumentError } from 'commander';

import { simulateCity, type Simulated } from '../simulation/index.ts';
import type { CommandSet, WithInstallation } from './command-set.ts';

interface Options {
  readonly reports: number;
  readonly city?: string;
  readonly seed: string;
  readonly years: number;
}

const MOST_REPORTS = 20_000_000;

/** Adds `tanggap simulate`. */
export const registerSimulateCommand: CommandSet = (program: Command, withInstallation: WithInstallation) => {
  program
    .command('simulate')
    .description('fill a city with a made-up history, for trials; every report is marked as a demonstration')
    .requiredOption('--reports <number>', 'how many', wholeNumber(MOST_REPORTS))
    .option('--city <slug>', 'the city; needed only where several are loaded')
    .option('--seed <text>', 'the same seed makes the same history, and goes on with one that stopped', '1')
    .option('--years <number>', 'how far back it reaches', wholeNumber(50), 5)
    .action(async (options: Options) => {
      await withInstallation(async ({ database }) => {
        const bar = new SingleBar(
          { format: 'Reports {bar} {value}/{total}, {eta_formatted} left', hideCursor: true },
          Presets.shades_classic,
        );
        bar.start(options.reports, 0);
        const simulated = await simulateCity(database, {
          ...options,
          now: Date.now(),
          onProgress: (done) => {
            bar.update(done);
          },
        }).finally(() => {
          bar.stop();
        });
        process.stdout.write(`${summary(simulated)}\n`);
      });
    });
};

function summary({ resumedAt, written, seconds }: Simulated): string {
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  if (written === 0) return `All ${resumedAt.toLocaleString('en')} reports are there already.`;
  const rate = Math.round(written / seconds).toLocaleString('en');
  const went = resumedAt === 0 ? '' : `, after ${resumedAt.toLocaleString('en')} of an earlier run`;
  return `${written.toLocaleString('en')} reports in ${seconds.toFixed(1)} s${went}: ${rate} a second, ${String(peak)} MB of memory at most.`;
}

function wholeNumber(most: number): (text: string) => number {
  return (text) => {
    const number = Number(text.replaceAll(/[_,.](?=\d{3})/g, ''));
    if (Number.isInteger(number) && number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`A whole number from 1 to ${most.toLocaleString('en')}.`);
  };
}
