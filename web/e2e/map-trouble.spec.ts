import { expect, test } from '@playwright/test';
import { places, report } from './map-page/fixture-city';
import { hotReport } from './map-page/hot-report';
import { answer, colourAt, type MapSite, openMap, serveMapPage } from './map-page/map-site';

/** Well formed, and nobody's: the payload says user "tanggap". */
const FAKE_TOKEN = 'pk.eyJ1IjoidGFuZ2dhcCIsImEiOiJ0ZXN0In0.c2lnbmF0dXJl';
const LAND = '#F4F5F2';

let site: MapSite;

test.use({ viewport: { width: 900, height: 700 } });
test.beforeAll(async () => {
  site = await serveMapPage();
});
test.afterAll(async () => {
  await site.close();
});

test('a token that Mapbox refuses leaves no blank map: it draws itself, and says so', async ({ page }) => {
  const answers = await answer(page, site, 401);
  await page.goto(`${site.origin}/e2e/map-page/index.html?theme=light&token=${FAKE_TOKEN}`);
  await expect(page.getByText('Mapbox menolak kunci peta.')).toBeVisible();
  expect(answers.strangers.some((url) => url.includes('/map-sessions/'))).toBe(true);
  await expect(page.locator('.maplibregl-map')).toBeAttached();
  await expect.poll(() => colourAt(page, places.land)).toBe(LAND);
});

test('tiles that fail keep what is hot on the map, say so, and are asked for again', async ({ page }) => {
  const answers = await answer(page, site);
  await openMap(page, site);
  answers.failing = true;
  await page.evaluate(
    (hot) => {
      window.mapPage.set({ hot: [{ ...hot, arrivedAt: Date.now() }] });
    },
    hotReport('hot', places.hot),
  );
  await expect(page.getByText('Sebagian laporan belum tampak di peta')).toBeVisible();
  const copies = () =>
    page.evaluate(() => window.mapPage.handle?.visibleReports().filter(({ id }) => id === 'hot').length);
  expect(await copies()).toBe(1);
  answers.failing = false;
  answers.marks = [
    ...answers.marks,
    report('hot', places.hot, { status: 'ASSIGNED', public: 'COORDINATION' }),
  ];
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(page.getByText('Sebagian laporan belum tampak di peta')).toHaveCount(0);
  await expect.poll(copies).toBe(1);
});
