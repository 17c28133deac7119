import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { startTestApp } from '../app.ts';

const CROWD = 1_500;

/** Opens so many connections at once and says how many were taken within a second. */
const CLIENT = `const { connect } = require('node:net');
  const [port, crowd] = process.argv.slice(1).map(Number);
  let taken = 0;
  for (let n = 0; n < crowd; n++) connect(port, '127.0.0.1').on('error', () => undefined).on('connect', () => taken++);
  setTimeout(() => { process.stdout.write(String(taken)); process.exit(); }, 900);`;

/** What the machine itself allows. */
function longestQueue(): number {
  try {
    return Number(readFileSync('/proc/sys/net/core/somaxconn', 'utf8'));
  } catch {
    return 0;
  }
}

it.runIf(longestQueue() >= CROWD)(
  'A crowd that comes back while the process is busy waits at the door, and nobody is sent away to try again',
  async () => {
    const { url } = await startTestApp();
    // The child is waited for without a turn of the event loop: nobody is let in meanwhile.
    const { stdout } = spawnSync(process.execPath, ['-e', CLIENT, new URL(url).port, String(CROWD)]);
    expect(Number(stdout.toString())).toBe(CROWD);
  },
);
