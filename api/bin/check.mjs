// `npm run check`: everything that a machine can judge without running the program. `-- lint` runs a part.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, projectEnvironment, root, say } from './toolchain.mjs';

await ensureInstalled();
const env = projectEnvironment({ FORCE_COLOR: process.stderr.isTTY ? '1' : '0' });

function tool(command) {
  return new Promise((resolve) => {
    const [program, ...args] = command.split(' ');
    const child = spawn(program, args, { cwd: root, env });
    let words = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (words += chunk));
    child.once('error', (error) => resolve({ ok: false, words: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, words }));
  });
}

/** The schema is emitted from the code: a commit holds what the code says. */
async function schemaIsFresh() {
  const file = join(root, 'schema.graphql');
  const committed = readFileSync(file, 'utf8');
  const { ok, words } = await tool('node --import tsx api/src/emit-schema.ts');
  const emitted = readFileSync(file, 'utf8');
  if (emitted !== committed) writeFileSync(file, committed);
  if (ok && emitted === committed) return { ok, words };
  return { ok: false, words: `${words}schema.graphql is stale: npm run schema\n` };
}

const parts = {
  format: () => tool('prettier --check . --log-level warn'),
  lint: () => tool('eslint . --max-warnings 0 --cache --cache-location node_modules/.cache/eslint/'),
  'api-types': () => tool('tsc -p api'),
  'web-types': () => tool('tsc -p web'),
  'form-types': () => tool('tsc -p web/report'),
  boundaries: () => tool('depcruise --config .dependency-cruiser.mjs api/src web/src'),
  'report-table': () => tool('node api/bin/check-report-table.mjs'),
  'dead-code': () => tool('knip'),
  schema: schemaIsFresh,
  'generated-code': () => tool('graphql-codegen --config codegen.yml --check'),
};

const wanted = process.argv.slice(2).filter((name) => name in parts);
const queue = wanted.length > 0 ? wanted : Object.keys(parts);
const failed = [];

async function work() {
  for (let name = queue.shift(); name; name = queue.shift()) {
    const from = Date.now();
    const { ok, words } = await parts[name]();
    say(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
    if (ok) continue;
    failed.push(name);
    say(words.trimEnd());
  }
}

await Promise.all([work(), work()]);
say(failed.length === 0 ? 'All checks pass.' : `Failed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
