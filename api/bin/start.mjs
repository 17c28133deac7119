// `npm start`: install, build, then run the server; its exit code is ours.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import {
  ensureInstalled,
  ensureWebBuilt,
  fail,
  projectEnvironment,
  projectNode,
  root,
} from './toolchain.mjs';

await ensureInstalled();
await ensureWebBuilt();

const program = await bundle('api/src/main.ts');
const server = spawn(projectNode(), ['--enable-source-maps', program, ...process.argv.slice(2)], {
  cwd: root,
  env: projectEnvironment({ NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node') }),
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
server.once('error', (error) => fail(error.message));
server.once('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));

// The end of the channel tells the server to stop, also when we are killed. A signal would come twice from a
// terminal, which sends it to both of us, and a second one means "do not wait".
const stop = () => server.connected && server.disconnect();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);

// Killed outright, npm cannot tell us. Between it and us there may be a shell that lives on.
function ancestors() {
  const stat = `/proc/${process.ppid}/stat`;
  const grandparent = existsSync(stat) ? readFileSync(stat, 'utf8').split(') ').at(-1).split(' ')[1] : '';
  return `${process.ppid} ${grandparent}`;
}

if (process.env.npm_lifecycle_event === 'start') {
  const before = ancestors();
  setInterval(() => ancestors() !== before && stop(), 500).unref();
}
