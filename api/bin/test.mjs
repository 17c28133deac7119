// `npm test`: every test there is; the last line is `N passed, N failed`, and what was
// skipped stands on the line before. `-- api` (or web, journeys) runs a part. With `--second-try`, for shared
// machines that stall for seconds, a test that failed is tried once more, and is named when it needed that.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playwrightResults, vitestResults } from './test-results.mjs';
import { ensureInstalled, ensureWebBuilt, projectEnvironment, root, run, say } from './toolchain.mjs';

await ensureInstalled();
const results = mkdtempSync(join(tmpdir(), 'tanggap-results-'));
const secondTry = process.argv.includes('--second-try');

async function vitest(folder) {
  const file = join(results, `${folder}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', ...reporters, ...(secondTry ? ['--retry=1'] : [])];
  const code = await run('vitest', args, { cwd: join(root, folder) });
  return { ...vitestResults(file), code };
}

async function journeys() {
  await ensureWebBuilt();
  const file = join(results, 'journeys.json');
  const env = projectEnvironment({ PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  const args = ['test', '--reporter=list,json', ...(secondTry ? ['--retries=1'] : [])];
  const code = await run('playwright', args, { cwd: join(root, 'web'), env });
  return { ...playwrightResults(file), code };
}

const parts = { api: () => vitest('api'), web: () => vitest('web'), journeys };
const wanted = process.argv.slice(2).filter((word) => word !== '--second-try');
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  say(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const flaky = [];
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  say(`\n— ${name}`);
  const { passed, failed, skipped, code, ...names } = await part();
  failures.push(...names.failures);
  flaky.push(...names.flaky);
  total.passed += passed;
  total.skipped += skipped;
  // A file that cannot even be loaded has no tests to count, but it failed.
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
}
rmSync(results, { recursive: true, force: true });
process.exitCode = total.failed === 0 ? 0 : 1;
for (const test of flaky) process.stdout.write(`passed at the second try: ${test}\n`);
for (const test of failures) process.stdout.write(`FAILED ${test}\n`);
process.stdout.write(`${total.skipped} skipped\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
