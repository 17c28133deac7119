import { StartRefusal } from '../platform/index.ts';
import { compareSums, foldSums, rebuildSums } from '../reports/index.ts';
import type { CommandSet } from './command-set.ts';

/** Adds `tanggap sums …`. */
export const registerSumsCommands: CommandSet = (program, withInstallation) => {
  const sums = program.command('sums').description('the sums of reports that maps and figures are read from');
  sums
    .command('check')
    .description('compare every sum with the reports; exits with 1 when one is wrong')
    .action(async () => {
      await withInstallation(async ({ database }) => {
        await foldSums(database);
        const compared = await compareSums(database);
        if (compared === null) throw new StartRefusal('The sums were never built: tanggap sums rebuild');
        const { sums, wrong, examples } = compared;
        process.stdout.write(`${sums.toLocaleString('en')} sums, ${wrong.toLocaleString('en')} wrong.\n`);
        for (const { grain, key, kept, reported } of examples)
          process.stdout.write(
            `grain ${String(grain)}, ${key}: ${String(kept)} kept, ${String(reported)} reports\n`,
          );
        if (wrong > 0) process.exitCode = 1;
      });
    });
  sums
    .command('rebuild')
    .description('build them anew from the reports, while everybody goes on working')
    .action(async () => {
      await withInstallation(async ({ database }) => {
        const begin = performance.now();
        const isDone = await rebuildSums(database);
        const seconds = ((performance.now() - begin) / 1000).toFixed(1);
        process.stdout.write(isDone ? `Built in ${seconds} s.\n` : 'Another process is building them.\n');
      });
    });
};
