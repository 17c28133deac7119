import { Command } from 'commander';
import type { CommandSet, WithInstallation } from './cli/command-set.ts';
import {
  createLog,
  demonstrationEnv,
  exitWhenAsked,
  openInstallation,
  readEnv,
  Shutdown,
  StartRefusal,
} from './platform/index.ts';
import { registerImportCommands } from './cli/import.ts';
import { registerSimulateCommand } from './cli/simulate.ts';
import { registerSumsCommands } from './cli/sums.ts';
import { registerUserCommands } from './cli/user.ts';
import { entities, prepareDatabase } from './prepare-database.ts';

const commandSets: readonly CommandSet[] = [
  registerUserCommands,
  registerImportCommands,
  registerSimulateCommand,
  registerSumsCommands,
];

const program = new Command('tanggap')
  .description('Administration of this installation; while its server runs, a command joins its database')
  .option('--demo', 'work on the demonstration (npm start -- --demo) instead')
  .showHelpAfterError();

const withInstallation: WithInstallation = async (work) => {
  const given = readEnv(process.env, process.cwd());
  const env = program.opts<{ demo?: true }>().demo ? demonstrationEnv(given) : given;
  const log = createLog(process.env['LOG_LEVEL'] ? env.logLevel : 'warn');
  const shutdown = new Shutdown(log);
  const exit = exitWhenAsked(shutdown, log);
  try {
    const installation = await openInstallation({
      ...{ env, log, shutdown, entities, as: 'command' },
      onDatabaseGivenUp: (reason) => {
        log.fatal(reason);
        exit(1);
      },
    });
    const demonstration = program.opts<{ demo?: true }>().demo === true;
    if (!installation.joined) await prepareDatabase(installation.database, { demonstration });
    return await work(installation);
  } finally {
    await shutdown.run();
  }
};

for (const addCommands of commandSets) addCommands(program, withInstallation);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof StartRefusal ? error.message : describe(error)}\n`);
  process.exitCode = 1;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
