import { expect, type Page, test } from '@playwright/test';

import { places } from './map-page/fixture-city';
import { hotReport } from './map-page/hot-report';
import { answer, type MapSite, openMap, pixelOf, serveMapPage } from './map-page/map-site';

/** Well formed, and nobody's. */
const FAKE_TOKEN = 'pk.eyJ1IjoidGFuZ2dhcCIsImEiOiJ0ZXN0In0.c2lnbmF0dXJl';

let site: MapSite;

test.use({ viewport: { width: 900, height: 700 } });
test.beforeAll(async () => {
  site = await serveMapPage();
});
test.afterAll(async () => {
  await site.close();
});

/** Three CRITICAL in one street, in the middle of the map. */
const STREET = ['a', 'b', 'c'].map((id, index) =>
  hotReport(
    id,
    { longitude: places.land.longitude + index * 0.0012, latitude: places.land.latitude },
    { urgency: 'CRITICAL', acknowledged: false },
  ),
);

async function alarmInTheStreet(page: Page): Promise<void> {
  await page.evaluate((hot) => {
    window.mapPage.set({ hot: hot.map((report) => ({ ...report, arrivedAt: Date.now() })) });
  }, STREET);
}

const width = async (page: Page): Promise<number> =>
  page.evaluate(() => (window.mapPage.viewport?.east ?? 0) - (window.mapPage.viewport?.west ?? 0));

test('alarms that lie on each other are one mark with their number, and a click goes nearer until each stands by itself', async ({
  page,
}) => {
  test.setTimeout(150_000);
  await answer(page, site);
  await openMap(page, site);
  await alarmInTheStreet(page);
  const fold = page.locator('.map-alarm[data-count="3"]');
  await expect(fold).toHaveCount(1);
  const before = await width(page);
  await fold.click();
  await expect.poll(async () => width(page)).toBeLessThan(before / 3);
  await expect(async () => {
    const folds = page.locator('.map-alarm[data-count]');
    if ((await folds.count()) > 0) await folds.first().click();
    await expect(folds).toHaveCount(0, { timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  // Nothing was picked on the way, and the marks are where the reports are.
  expect(await page.evaluate(() => window.mapPage.picked)).toEqual([]);
  for (const { longitude, latitude } of STREET) {
    const { x, y } = await pixelOf(page, { longitude, latitude });
    const boxes = await page.locator('.map-alarm').evaluateAll((marks) =>
      marks.map((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }),
    );
    expect(Math.min(...boxes.map((box) => Math.hypot(box.x - x, box.y - y)))).toBeLessThan(3);
  }
});

test('a map on which nothing happens is not drawn again, whatever is selected or hidden on it', async ({
  page,
}) => {
  await page.addInitScript(COUNT_DRAWS);
  await answer(page, site);
  await openMap(page, site, 'theme=light');
  await page.evaluate(({ longitude, latitude }) => {
    window.mapPage.set({
      gone: ['received'],
      selection: {
        ...{ id: 'accepted', code: 'ACCEPTED', longitude, latitude, label: 'Pohon tumbang' },
        ...{ publicStatus: 'COORDINATION', status: 'ACCEPTED', urgency: 'NORMAL' },
      },
    });
  }, places.accepted);
  const draws = async (): Promise<number> => page.evaluate<number>('globalThis.draws');
  await expect.poll(draws).toBeGreaterThan(0);
  // Tiles are asked for once more after a change; then all is quiet.
  await expect(async () => {
    const before = await draws();
    await page.waitForTimeout(1_500);
    expect(await draws()).toBe(before);
  }).toPass({ timeout: 20_000 });
});

test('what was hidden and is no more leaves nothing behind in the engine', async ({ page }) => {
  await answer(page, site);
  await openMap(page, site, 'watched');
  const kept = async (): Promise<number | undefined> => page.evaluate(() => window.mapPage.keptStates?.());
  await page.evaluate(() => {
    window.mapPage.set({ gone: Array.from({ length: 250 }, (_, index) => `gone${String(index)}`) });
  });
  await expect.poll(kept).toBe(250);
  await page.evaluate(() => {
    window.mapPage.set({ gone: ['gone7'] });
  });
  await expect.poll(kept).toBe(1);
});

for (const [engine, query] of [
  ['MapLibre', 'watched'],
  ['Mapbox', `watched&token=${FAKE_TOKEN}`],
] as const) {
  test(`a browser that takes the graphics away and gives them back finds ${engine}'s map as it was`, async ({
    page,
  }) => {
    await answer(page, site, 200);
    await openMap(page, site, query);
    const later = Date.now() + 60_000;
    const hot = ['hot', 'hotter'].map((id) => ({
      ...hotReport(id, places[id === 'hot' ? 'hot' : 'land']),
      arrivedAt: later,
    }));
    await page.evaluate(
      ([{ longitude, latitude }, first]) => {
        window.mapPage.set({
          gone: ['received'],
          hot: first,
          selection: {
            ...{ id: 'accepted', code: 'ACCEPTED', longitude, latitude, label: '' },
            ...{ publicStatus: 'COORDINATION', status: 'ACCEPTED', urgency: 'NORMAL' },
          },
        });
      },
      [places.accepted, hot.slice(0, 1)] as const,
    );
    const marks = async () =>
      page.evaluate(() =>
        window.mapPage.handle
          ?.visibleReports()
          .map(({ id }) => id)
          .filter((id) => id !== null)
          .sort(),
      );
    const kept = async (): Promise<number | undefined> => page.evaluate(() => window.mapPage.keptStates?.());
    await expect.poll(marks).toEqual(['accepted', 'alarm', 'coarse', 'hot']);
    if (engine === 'MapLibre') await expect.poll(kept).toBe(3);
    await page.evaluate(async () => {
      const context = document.querySelector('canvas')?.getContext('webgl2');
      const loss = context?.getExtension('WEBGL_lose_context');
      loss?.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 500));
      loss?.restoreContext();
    });
    await expect.poll(marks).toEqual(['accepted', 'alarm', 'coarse', 'hot']);
    if (engine === 'MapLibre') await expect.poll(kept).toBe(3);
    // It goes on with what comes.
    await page.evaluate((both) => window.mapPage.set({ hot: both }), hot);
    await expect.poll(marks).toEqual(['accepted', 'alarm', 'coarse', 'hot', 'hotter']);
  });
}

const COUNT_DRAWS = `globalThis.draws = 0;
  const { drawElements } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawElements = function (...how) {
    globalThis.draws += 1;
    return drawElements.apply(this, how);
  };`;
