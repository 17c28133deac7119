// What the launchers share. Plain JavaScript without dependencies, for any Node from 20 on.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const modules = join(root, 'node_modules');
const leastNode = 24;

/** The Node that the lockfile pins, unless the one that runs is new enough. */
export function projectNode() {
  if (Number.parseInt(process.versions.node, 10) >= leastNode) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const file = join(modules, `node-${platform}-${process.arch}`, 'bin', name);
  if (existsSync(file)) return file;
  fail(
    `Tanggap runs on Node ${leastNode}; this is ${process.versions.node}, and none ships for this machine.`,
  );
}

/** @returns {NodeJS.ProcessEnv} An environment in which `node` and the project's tools are the project's own. */
export function projectEnvironment(extra = {}) {
  const path = [dirname(projectNode()), join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, TSX_TSCONFIG_PATH: join(root, 'api', 'tsconfig.json'), ...extra, PATH: path };
}

/** Installs exactly what the lockfile says, when that is not what is there. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  say('Installing (once) …');
  const code = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] });
  if (code !== 0) fail('The installation failed (npm ci).');
}

/** npm writes its own account of what it installed when it has finished. Optional packages may be missing. */
function isInstalled() {
  const account = join(modules, '.package-lock.json');
  if (!existsSync(account)) return false;
  const installed = packagesOf(account);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, link, optional }]) =>
      !path.includes('node_modules/') || link || optional || installed[path]?.version === version,
  );
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

/** Builds the screens when their sources have changed since the last build. */
export async function ensureWebBuilt() {
  const stamp = join(root, 'web', 'dist', '.built-from');
  const sources = [
    join(root, 'package-lock.json'),
    join(root, 'schema.graphql'),
    ...filesBelow(join(root, 'web')),
  ];
  const digest = digestOf(sources.filter((file) => existsSync(file)));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  say('Building the screens (once) …');
  const options = { stdio: ['ignore', 'pipe', 'pipe'], env: projectEnvironment() };
  const code = await npm(['run', 'build', '--workspace', 'web'], options);
  if (code !== 0) fail('The screens could not be built (npm run build --workspace web).');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

/** @returns {Promise<number>} The exit code. What the program wrote is shown when it fails and was piped. */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const env = options.env ?? projectEnvironment();
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options, env });
    const written = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => written.push(chunk));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code !== 0) process.stderr.write(Buffer.concat(written));
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

export function npm(args, options = {}) {
  const self = process.env.npm_execpath;
  const env = { ...process.env };
  if (self?.endsWith('.js'))
    return run(options.env ? projectNode() : process.execPath, [self, ...args], { env, ...options });
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    env,
    shell: process.platform === 'win32',
    ...options,
  });
}

function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

const notSources = /^(node_modules|dist.*|e2e|test-results|playwright-report|coverage|\..*)$/;

function filesBelow(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !notSources.test(name));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
    );
}

export function say(line) {
  process.stderr.write(`${line}\n`);
}

export function fail(line) {
  say(line);
  process.exit(1);
}
