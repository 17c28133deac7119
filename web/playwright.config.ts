import { defineConfig } from '@playwright/test';

import { browser } from './e2e/support/browser';

export default defineConfig({
  testDir: 'e2e',
  // One browser that draws maps in software keeps two cores busy.
  workers: 1,
  fullyParallel: false,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  outputDir: 'test-results',
  use: { launchOptions: await browser(), screenshot: 'only-on-failure', trace: 'retain-on-failure' },
});
