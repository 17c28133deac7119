import { randomInt } from 'node:crypto';

import { expect, type Page, type TestInfo } from '@playwright/test';

import { DESK, sessionOf, test as base } from './support/journey';
import { shown, submitReport } from './support/reports';
import { startServer, type TestServer } from './support/server';

/** `STORM_REPORTS=500 STORM_MINUTES=10` is the storm of the specification; a short one by itself. */
const STORM_REPORTS = Number(process.env['STORM_REPORTS'] ?? 80);
const STORM_MINUTES = Number(process.env['STORM_MINUTES'] ?? 0.7);

const LOOKS = [
  { name: 'desk', width: 1440, height: 900 },
  { name: 'wall', width: 3840, height: 1080 },
  { name: 'phone', width: 390, height: 844 },
] as const;

/** A city with a history and an ordinary day of its own. */
const test = base.extend<object, { demonstration: TestServer }>({
  demonstration: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads here which fixtures are wanted
    async ({}, give) => {
      const server = await startServer({ SUBMISSIONS_PER_HOUR: '0' }, ['--demo']);
      await give(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

async function openCommand(
  city: TestServer,
  browser: { newContext: (as: object) => Promise<{ newPage: () => Promise<Page> }> },
) {
  const storageState = await sessionOf(city, city.operator);
  const context = await browser.newContext({ ...DESK, baseURL: city.url, storageState });
  const page = await context.newPage();
  await page.goto('/command');
  await expect(page.locator('.feed-rows [data-code]').first()).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.city-map')).toHaveAttribute('data-phase', 'ready', { timeout: 60_000 });
  return page;
}

/** Pictures of the moment at each size, dark and light, beside the test's results. */
async function portray(page: Page, info: TestInfo, moment: string): Promise<void> {
  for (const { name, width, height } of LOOKS) {
    await page.setViewportSize({ width, height });
    for (const theme of ['dark', 'light'] as const) {
      await chooseTheme(page, theme);
      await page.waitForTimeout(4_000); // the map draws itself anew, in software
      const path = info.outputPath(`${moment}-${name}-${theme}.png`);
      await page.screenshot({ path, timeout: 60_000 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(wide, `${moment}, ${name}: nothing to scroll sideways`).toBeLessThanOrEqual(0);
    }
  }
  await page.setViewportSize({ width: LOOKS[0].width, height: LOOKS[0].height });
  await chooseTheme(page, 'dark');
}

async function chooseTheme(page: Page, theme: 'dark' | 'light'): Promise<void> {
  await page.evaluate((chosen) => {
    localStorage.setItem('tanggap.theme', chosen);
  }, theme);
  // Only a device's change of mind makes an open screen look at the choice again.
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

const firstRows = async (page: Page): Promise<(string | null)[]> =>
  page
    .locator('.feed-rows [data-code]')
    .evaluateAll((rows) => rows.slice(0, 6).map((row) => row.getAttribute('data-code')));

test('an ordinary morning', async ({ demonstration, browser }, info) => {
  test.setTimeout(300_000);
  const page = await openCommand(demonstration, browser);
  await expect(page.locator('.trust-bar__phase', { hasText: 'Langsung' })).toBeVisible();
  await portray(page, info, 'morning');
  await page.context().close();
});

/** Half of it is water in one part of the city, as rain brings it; the rest is what wind leaves behind. */
async function storm(city: TestServer): Promise<string[]> {
  const sent: Promise<{ code: string }>[] = [];
  for (let index = 0; index < STORM_REPORTS; index++) {
    const isWater = index % 2 === 0;
    const categoryCode = isWater
      ? 'BANJIR'
      : (['POHON', 'LISTRIK', 'ANGIN_KENCANG', 'DRAINASE'][index % 4] ?? 'POHON');
    const spread = isWater ? 6 : 22;
    const place = {
      longitude: 123.612 + randomInt(-spread, spread) / 1000,
      latitude: -10.168 + randomInt(-spread, spread) / 1000,
    };
    sent.push(
      submitReport(city, { categoryCode, ...place, description: `Badai, laporan ke-${String(index + 1)}.` }),
    );
    await new Promise((resolve) => setTimeout(resolve, (STORM_MINUTES * 60_000) / STORM_REPORTS));
  }
  return (await Promise.all(sent)).map(({ code }) => code);
}

test('a storm folds into few alarms, moves nothing under a hand and loses nothing', async ({
  demonstration,
  browser,
}, info) => {
  test.setTimeout(STORM_MINUTES * 60_000 + 360_000);
  const page = await openCommand(demonstration, browser);
  const chosen = page.locator('.feed-rows [data-code]').nth(3);
  const code = (await chosen.getAttribute('data-code')) ?? '';
  await chosen.click();
  await expect(page).toHaveURL(new RegExp(`r=${code}`));
  // The pointer rests on the list: its rows stay where they are, whatever comes.
  const before = await firstRows(page);
  const reports = await storm(demonstration);
  expect(await firstRows(page)).toEqual(before);
  await expect(page).toHaveURL(new RegExp(`r=${code}`));
  const banner = page.locator('.alarm').first();
  await expect(banner).toBeVisible();
  expect((await banner.boundingBox())?.height ?? Infinity).toBeLessThan(130);
  expect(await page.locator('.map-alarm').count()).toBeLessThan(15);
  await portray(page, info, 'storm');

  // All of it is in the list once the hand has left, the newest on top.
  await page.mouse.move(700, 500);
  await page.locator('.feed-rows').evaluate((list) => list.scrollTo({ top: 0 }));
  await page.goto('/command?category=BANJIR&range=1h');
  const water = reports.filter((_, index) => index % 2 === 0);
  await expect(page.locator('.feed-panel__total')).toContainText(String(water.length), { timeout: 60_000 });
  await page.goto(`/command?r=${shown(reports.at(-1) ?? '')}`);
  await expect(page.getByText(`Badai, laporan ke-${String(STORM_REPORTS)}.`)).toBeVisible();
  await page.context().close();
});

test('a lost network greys the data, says since when, and comes back whole', async ({
  demonstration,
  browser,
}, info) => {
  test.setTimeout(360_000);
  const page = await openCommand(demonstration, browser);
  await expect(page.locator('.trust-bar__phase', { hasText: 'Langsung' })).toBeVisible();
  await page.context().setOffline(true);
  await demonstration.kill('SIGKILL');
  await expect(page.getByRole('heading', { name: /^Terputus/ })).toBeVisible({ timeout: 60_000 });
  await portray(page, info, 'lost');
  await demonstration.restart();
  await page.context().setOffline(false);
  await expect(page.locator('.trust-bar__phase', { hasText: 'Langsung' })).toBeVisible({ timeout: 90_000 });
  await expect(page.locator('.city-map')).toHaveAttribute('data-stale', 'false');
  await page.context().close();
});
