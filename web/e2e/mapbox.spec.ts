import { expect } from '@playwright/test';

import { test } from './support/journey';
import { startServer } from './support/server';

/** Well formed, and nobody's: the payload says user "tanggap". */
const FAKE_TOKEN = 'pk.eyJ1IjoidGFuZ2dhcCIsImEiOiJ0ZXN0In0.c2lnbmF0dXJl';

test('a server started with a token has its pages draw by Mapbox, within their own policy', async ({
  open,
}) => {
  const city = await startServer({ MAPBOX_TOKEN: FAKE_TOKEN, SUBMISSIONS_PER_HOUR: '0' });
  try {
    const page = await open({ baseURL: city.url });
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    // Mapbox's servers are not reached from here; what they would answer to a token that counts is this.
    await page.route(/^https:/, async (route) =>
      route.request().url().includes('/map-sessions/')
        ? route.fulfill({ status: 200, json: {} })
        : route.abort(),
    );
    await page.goto('/');
    await expect(page.locator('.city-map[data-phase=ready]')).toBeVisible();
    await expect(page.locator('.mapboxgl-map')).toBeAttached();
    expect(refused).toEqual([]);
  } finally {
    await city.stop();
  }
});

test('a map whose program does not come leaves the command center whole, and says so', async ({
  openDesk,
  operator,
}) => {
  const page = await openDesk(operator, { serviceWorkers: 'block' });
  await page.route(/\/assets\/(city-map|map)-[^/]*\.js$/, async (route) => route.abort());
  await page.goto('/command');
  await expect(page.getByText('Peta belum termuat.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Laporan', exact: true })).toBeVisible();
  await expect(page.locator('.trust-bar__phase')).toHaveText('Langsung');
  await page.unroute(/\/assets\/(city-map|map)-[^/]*\.js$/);
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(page.locator('.city-map[data-phase=ready]')).toBeVisible();
});
