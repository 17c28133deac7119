// `npm test`: every test there is; the last line is `N passed, N failed`, and what was
// skipped stands on the line before. `-- api` (or web, journeys) runs a part.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, ensureWebBuilt, projectEnvironment, root, run, say } from './toolchain.mjs';

await ensureInstalled();
const results = mkdtempSync(join(tmpdir(), 'tanggap-results-'));

async function vitest(folder) {
  const file = join(results, `${folder}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run('vitest', ['run', ...reporters], { cwd: join(root, folder) });
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = read(file);
  const { numPendingTests: pending = 0, numTodoTests: todo = 0 } = read(file);
  return { passed, failed, skipped: pending + todo, code };
}

async function journeys() {
  await ensureWebBuilt();
  const file = join(results, 'journeys.json');
  const env = projectEnvironment({ PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  const code = await run('playwright', ['test', '--reporter=list,json'], { cwd: join(root, 'web'), env });
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = read(file).stats ?? {};
  return { passed: expected + flaky, failed: unexpected, skipped, code };
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

const parts = { api: () => vitest('api'), web: () => vitest('web'), journeys };
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  say(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  say(`\n— ${name}`);
  const { passed, failed, skipped, code } = await part();
  total.passed += passed;
  total.skipped += skipped;
  // A file that cannot even be loaded has no tests to count, but it failed.
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
}
rmSync(results, { recursive: true, force: true });
process.exitCode = total.failed === 0 ? 0 : 1;
process.stdout.write(`${total.skipped} skipped\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
