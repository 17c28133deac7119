import { existsSync } from 'node:fs';

import chromium from '@sparticuz/chromium';

export { chromium as playwright } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** WebGL in software, and none of the calls home that a browser makes by itself. */
const SWITCHES = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** The system's Chromium, else the one that comes by npm. */
export async function browser(): Promise<{ executablePath: string; args: string[] }> {
  const own = SYSTEM.find((path) => existsSync(path));
  if (own !== undefined) return { executablePath: own, args: SWITCHES };
  // In a single process, closing one journey's page takes the next one's browser with it.
  return {
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => arg !== '--single-process'), ...SWITCHES],
  };
}
