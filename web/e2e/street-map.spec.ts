import { expect, type Page, test } from '@playwright/test';
import { places } from './map-page/fixture-city';
import { answer, colourAt, isNear, type MapSite, openMap, serveMapPage } from './map-page/map-site';
import { startStreetHost, type StreetHost } from './map-page/street-host';

const LAKE = { longitude: 123.6305, latitude: -10.2315 };
/** On a main road, away from every mark. */
const ROAD = { longitude: 123.572, latitude: -10.2 };
const LAND = { light: '#F4F5F2', dark: '#1C262D' };
const SEA = { light: '#DCE6EB', dark: '#0B1115' };

let site: MapSite;
let host: StreetHost;

test.use({ viewport: { width: 900, height: 700 } });
test.beforeAll(async () => {
  site = await serveMapPage();
});
test.afterAll(async () => {
  await site.close();
});
test.beforeEach(async () => {
  host = await startStreetHost();
});
test.afterEach(async () => {
  await host.close();
});

const asks = (kind: string, path: string): string => `&basemap=${kind}&address=${host.origin}${path}`;
const streetPhase = (page: Page) => page.locator('.city-map__streets');
const switched = (page: Page) => page.getByRole('button', { name: 'Peta jalan' });

/** Camera, selection and marks, as the page tells them. */
const whole = async (page: Page) =>
  page.evaluate(() => {
    const { viewport, handle } = window.mapPage;
    const marks = handle?.visibleReports().map(({ code, count }) => `${code ?? ''}${String(count)}`);
    return { viewport, marks: marks?.toSorted() };
  });

test('nothing leaves the machine while nobody chose a map from elsewhere', async ({ page }) => {
  const answers = await answer(page, site);
  await openMap(page, site, 'theme=light');
  await expect(switched(page)).toHaveCount(0);
  await expect.poll(() => colourAt(page, places.land)).toBe(LAND.light);
  expect([answers.strangers, host.asked]).toEqual([[], []]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`streets that answer lie beneath the reports, in the quiet colours of the ${theme} theme`, async ({
    page,
  }) => {
    const answers = await answer(page, site);
    await openMap(page, site, `theme=${theme}${asks('STREETS', '/planet')}`);
    await expect(streetPhase(page)).toHaveAttribute('data-streets', 'shown');
    await expect.poll(() => colourAt(page, LAKE)).toBe(SEA[theme]);
    expect(await colourAt(page, { ...places.land, longitude: 123.5945 })).toBe(LAND[theme]);
    expect(await colourAt(page, ROAD)).not.toBe(LAND[theme]);
    await expect(page.getByRole('link', { name: '© Peta Uji' })).toHaveAttribute(
      'href',
      'https://peta.example/',
    );
    expect(answers.strangers.every((url) => url.startsWith(host.origin))).toBe(true);
    await page.evaluate(() => window.mapPage.set({ theme: 'dark' }));
    await expect.poll(() => colourAt(page, LAKE)).toBe(SEA.dark);
  });
}

test('streets that come or go leave camera, marks and selection as they are', async ({ page }) => {
  await answer(page, site);
  host.manner = 'hangs';
  await openMap(page, site, `theme=light${asks('STREETS', '/planet')}`);
  await expect.poll(() => colourAt(page, places.land)).toBe(LAND.light);
  const before = await whole(page);
  expect(before.marks?.length).toBeGreaterThan(3);
  await expect(page.getByText('Peta jalan tidak menjawab')).toBeVisible({ timeout: 4_000 });
  expect(await colourAt(page, places.land)).toBe(LAND.light);
  host.manner = 'answers';
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(streetPhase(page)).toHaveAttribute('data-streets', 'shown');
  await expect.poll(() => colourAt(page, LAKE)).toBe(SEA.light);
  await expect.poll(() => whole(page)).toEqual(before);
  await switched(page).click();
  await expect(switched(page)).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => colourAt(page, LAKE)).toBe(LAND.light);
  await expect.poll(() => whole(page)).toEqual(before);
  const asked = host.asked.length;
  await page.reload();
  await page.locator('[data-phase=ready]').waitFor();
  await expect(switched(page)).toHaveAttribute('aria-pressed', 'false');
  expect(host.asked).toHaveLength(asked);
});

test('streets that break later go, and the map stays whole', async ({ page }) => {
  await answer(page, site);
  await openMap(page, site, `theme=light${asks('STREETS', '/planet')}`);
  await expect(streetPhase(page)).toHaveAttribute('data-streets', 'shown');
  host.manner = 'tiles fail';
  await page.evaluate(() => window.mapPage.handle?.zoomTo(123.61, -10.21, 15));
  await expect(page.getByText('Peta jalan tidak menjawab')).toBeVisible();
  await expect.poll(() => colourAt(page, { longitude: 123.613, latitude: -10.2075 })).toBe(LAND.light);
});

test('tiles that hang keep nobody waiting for ever', async ({ page }) => {
  await answer(page, site);
  host.manner = 'tiles hang';
  await openMap(page, site, `theme=light${asks('STREETS', '/planet')}`);
  await expect(streetPhase(page)).toHaveAttribute('data-streets', 'added');
  expect(await colourAt(page, places.land)).toBe(LAND.light);
  await expect(page.getByText('Peta jalan tidak menjawab')).toBeVisible({ timeout: 8_000 });
});

test('what is no style is said to be none', async ({ page }) => {
  await answer(page, site);
  host.manner = 'garbage';
  await openMap(page, site, `theme=light${asks('STYLE', '/style.json')}`);
  await expect(page.getByText('Peta jalan tidak terbaca')).toBeVisible();
  expect(await colourAt(page, places.land)).toBe(LAND.light);
});

test('a file of tiles is read in parts, and drawn like any streets', async ({ page }) => {
  const answers = await answer(page, site);
  await openMap(page, site, `theme=light${asks('PMTILES', '/kota.pmtiles')}`);
  await expect(streetPhase(page)).toHaveAttribute('data-streets', 'shown');
  await expect.poll(() => colourAt(page, LAKE)).toBe(SEA.light);
  await expect(page.getByText('© Berkas Uji')).toBeVisible();
  expect(answers.strangers.every((url) => url === `${host.origin}/kota.pmtiles`)).toBe(true);
});

test('a style from elsewhere brings its shapes alone: no stranger is asked, nothing of ours is replaced', async ({
  page,
}) => {
  const answers = await answer(page, site);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await openMap(page, site, `theme=light${asks('STYLE', '/style.json')}`);
  await expect(streetPhase(page)).toHaveAttribute('data-streets', 'shown');
  await expect.poll(() => colourAt(page, LAKE)).toBe(SEA.light);
  await expect
    .poll(async () => {
      const colour = await colourAt(page, places.accepted);
      return isNear(colour, '#8A3F9A');
    })
    .toBe(true);
  expect(answers.strangers.filter((url) => !url.startsWith(host.origin))).toEqual([]);
  expect(faults).toEqual([]);
});
