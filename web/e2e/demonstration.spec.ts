import { expect, test } from '@playwright/test';

import { DESK } from './support/journey';
import { startServer } from './support/server';
import { signIn } from './support/sign-in';

test('a demonstration says so to residents and in the command center', async ({ browser }) => {
  const server = await startServer({}, ['--demo', '--speed', '300']);
  const context = await browser.newContext({ ...DESK, baseURL: server.url });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByText('Peragaan: laporan di sini dibuat oleh program')).toBeVisible();
  await signIn(page, server.url, server.operator);
  await expect(page.getByText('Peragaan: bukan laporan sungguhan')).toBeVisible();
  await context.close();
  await server.stop();
});
