// `npm run dev`: the server and the screens, both started anew as their sources change.
import { spawn } from 'node:child_process';
import { ensureInstalled, npm, projectEnvironment, projectNode, root } from './toolchain.mjs';

await ensureInstalled();
const env = projectEnvironment();
const watched = ['--watch-path=api/src', '--watch-path=api/cities', '--watch-preserve-output'];
const server = spawn(
  projectNode(),
  [...watched, '--import', 'tsx', 'api/src/main.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    env,
    stdio: 'inherit',
  },
);
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.kill(signal));
const screens = npm(['run', 'dev', '--workspace', 'web'], { env });
const ended = new Promise((resolve) => server.once('exit', (code) => resolve(code ?? 1)));
process.exit(await Promise.race([screens, ended]));
