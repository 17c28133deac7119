import { resolve } from 'node:path';

import { Presets, SingleBar } from 'cli-progress';
import type { Command } from 'commander';

import {
  type CityRecord,
  type CitySnapshot,
  describeProblem,
  importAreas,
  type ImportedAreas,
  readCitySnapshot,
} from '../jurisdictions/index.ts';
import { type Database, errorMessage, StartRefusal } from '../platform/index.ts';
import type { WithInstallation } from './command-set.ts';

export interface ImportAreasDeps {
  readonly withInstallation: WithInstallation;
  /** Places open reports of a city by its new boundaries; a second run goes on where the first one stopped. */
  readonly replaceReports: (
    database: Database,
    cityId: number,
    onProgress: (looked: number, left: number) => void,
  ) => Promise<{ readonly looked: number; readonly moved: number }>;
}

interface Options {
  readonly city?: string;
  readonly codeProperty: string;
  readonly nameProperty?: string;
}

/** Adds `tanggap import areas FILE`. */
export function registerImportAreas(program: Command, deps: ImportAreasDeps): void {
  const group =
    program.commands.find((command) => command.name() === 'import') ??
    program.command('import').description('bring data in from files');
  group
    .command('areas')
    .argument('<file>', 'GeoJSON FeatureCollection of Polygons or MultiPolygons, degrees (WGS 84)')
    .description('replace the boundaries of a city: one feature per subdistrict, all or nothing')
    .option('--city <slug>', 'the city; needed only where several are loaded')
    .option('--code-property <name>', 'property that holds the official code', 'code')
    .option('--name-property <name>', 'property that holds the name, where a code is missing or unknown')
    .action(async (file: string, options: Options) => {
      await deps.withInstallation(async ({ database }) => {
        await runImport(database, file, options, deps.replaceReports);
      });
    });
}

async function runImport(
  database: Database,
  file: string,
  options: Options,
  replaceReports: ImportAreasDeps['replaceReports'],
): Promise<void> {
  const city = chosenCity(await readCitySnapshot(database), options.city);
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file); // npm changes the working folder
  const { codeProperty, nameProperty } = options;
  const imported = await withBar('Boundaries', async (show) =>
    importAreas(database, { file: path, city, codeProperty, nameProperty }, show),
  );
  print(`${city.name}: ${describeImport(imported)}`);
  const { looked, moved } = await withBar('Open reports', async (show) =>
    replaceReports(database, city.id, (done, left) => {
      show(done, done + left);
    }),
  );
  print(`Open reports looked at: ${String(looked)}, moved to another area: ${String(moved)}.`);
}

function chosenCity(snapshot: CitySnapshot, slug: string | undefined): CityRecord {
  try {
    return snapshot.requireCity(slug);
  } catch (error) {
    throw new StartRefusal(`--city: ${errorMessage(error)}`, { cause: error });
  }
}

function describeImport(imported: ImportedAreas): string {
  if (imported.kind === 'imported') {
    const { areas, version, changed } = imported;
    const state = changed ? 'imported as' : 'already there as';
    return `boundaries of ${String(areas)} areas ${state} version ${String(version)}.`;
  }
  const lines = imported.problems.map(describeProblem);
  if (imported.more > 0) lines.push(`… and ${String(imported.more)} more.`);
  throw new StartRefusal(['The file was refused; nothing was changed.', ...lines].join('\n'));
}

/** A bar while work goes on; only on a terminal. */
async function withBar<Result>(
  label: string,
  work: (show: (done: number, total: number) => void) => Promise<Result>,
): Promise<Result> {
  const bar = new SingleBar(
    { format: `${label} {bar} {value}/{total}`, hideCursor: true },
    Presets.shades_classic,
  );
  try {
    return await work((done, total) => {
      if (!bar.isActive) bar.start(total, 0);
      bar.setTotal(total);
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
