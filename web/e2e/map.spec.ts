import { expect, type Page, test } from '@playwright/test';
import { places, report } from './map-page/fixture-city';
import { hotReport } from './map-page/hot-report';
import {
  answer,
  colourAt,
  coloursAt,
  isNear,
  type MapSite,
  openMap,
  pixelOf,
  serveMapPage,
} from './map-page/map-site';

/** Well formed, and nobody's: the payload says user "tanggap". */
const FAKE_TOKEN = 'pk.eyJ1IjoidGFuZ2dhcCIsImEiOiJ0ZXN0In0.c2lnbmF0dXJl';

const COLOURS = {
  dark: {
    sea: '#0B1115',
    land: '#1C262D',
    waiting: '#E2C07B',
    coordination: '#D09AD8',
    progress: '#7FB2EE',
    panel: '#161E24',
    select: '#FFFFFF',
  },
  light: {
    sea: '#DCE6EB',
    land: '#F4F5F2',
    waiting: '#8A5B00',
    coordination: '#8A3F9A',
    progress: '#1B5FAE',
    panel: '#FFFFFF',
    select: '#16212A',
  },
} as const;
const RED = '#C4122A';

let site: MapSite;

test.use({ viewport: { width: 900, height: 700 } });
test.beforeAll(async () => {
  site = await serveMapPage();
});
test.afterAll(async () => {
  await site.close();
});

const engines = [
  { engine: 'MapLibre', query: '' },
  { engine: 'Mapbox', query: `&token=${FAKE_TOKEN}` },
] as const;

for (const { engine, query } of engines) {
  for (const theme of ['dark', 'light'] as const) {
    test(`${engine} draws sea, land, statuses and groups in the ${theme} theme's colours`, async ({
      page,
    }) => {
      await answer(page, site, 200);
      await openMap(page, site, `theme=${theme}${query}`);
      const look = COLOURS[theme];
      await expect.poll(() => colourAt(page, places.land)).toBe(look.land);
      // Far from the coast: near it the water is lighter.
      const [sea] = await coloursAt(page, [{ x: 890, y: 690 }]);
      expect(sea).toBe(look.sea);
      await expect.poll(() => colourAt(page, places.received)).toBe(look.waiting);
      expect(await colourAt(page, places.accepted)).toBe(look.coordination);
      // Half waiting, half in progress: the ring's right side is one, its left side the other.
      expect(await ringColours(page)).toEqual([look.waiting, look.progress]);
      expect(await colourAt(page, places.group, { x: 0, y: -10 })).toBe(look.panel);
    });
  }

  test(`${engine} keeps the marks on screen while new tiles are on their way`, async ({ page }) => {
    const answers = await answer(page, site, 200);
    await openMap(page, site, `theme=light${query}`);
    await expect.poll(() => colourAt(page, places.accepted)).toBe(COLOURS.light.coordination);
    answers.tileDelay = 1200;
    const before = answers.tiles.length;
    await page.evaluate(() => {
      window.mapPage.set({ tilesQuery: 'city=kupang&open=true&late=false' });
    });
    await expect.poll(() => answers.tiles.length).toBeGreaterThan(before);
    for (let look = 0; look < 4; look++) {
      expect(await colourAt(page, places.accepted)).toBe(COLOURS.light.coordination);
    }
  });

  test(`${engine} shows an unacknowledged CRITICAL in red, and calms down when somebody has it`, async ({
    page,
  }) => {
    await answer(page, site, 200);
    await openMap(page, site, `theme=dark${query}`);
    await expect.poll(() => colourAt(page, places.alarm, { x: -7, y: 0 })).toBe(RED);
    await expect(page.locator('.map-alarm')).toHaveCount(1);
    await page.evaluate(
      (hot) => {
        window.mapPage.set({ hot: [{ ...hot, arrivedAt: Date.now() }] });
      },
      hotReport('alarm', places.alarm, { urgency: 'CRITICAL', acknowledged: true, isNew: false }),
    );
    await expect(page.locator('.map-alarm')).toHaveCount(0);
    await expect.poll(() => colourAt(page, places.alarm, { x: -5, y: 0 })).not.toBe(RED);
  });
}

/** The named colours right and left of the middle of the group. */
async function ringColours(page: Page): Promise<string[]> {
  const sides = await Promise.all([14, -15].map((x) => colourAt(page, places.group, { x, y: 0 })));
  const names = Object.values(COLOURS).flatMap((look) => Object.values(look));
  return sides.map((colour) => names.find((name) => isNear(colour, name)) ?? colour);
}

test('without a token nobody but the own server is asked for anything', async ({ page }) => {
  const answers = await answer(page, site);
  await openMap(page, site);
  await page.evaluate(() => {
    window.mapPage.set({ theme: 'dark', language: 'en' });
  });
  await expect.poll(() => colourAt(page, places.land)).toBe(COLOURS.dark.land);
  expect(answers.strangers).toEqual([]);
});

test('a new report is on the map before the tiles know it, once, and the camera stays', async ({ page }) => {
  const answers = await answer(page, site);
  await openMap(page, site);
  const before = await page.evaluate(() => window.mapPage.viewport);
  const tiles = answers.tiles.length;
  answers.marks = [
    ...answers.marks,
    report('hot', places.hot, { status: 'ASSIGNED', public: 'COORDINATION' }),
  ];
  await page.evaluate(
    (hot) => {
      window.mapPage.set({ hot: [{ ...hot, arrivedAt: Date.now() }] });
    },
    hotReport('hot', places.hot),
  );
  const copies = () =>
    page.evaluate(() => window.mapPage.handle?.visibleReports().filter(({ id }) => id === 'hot').length);
  await expect.poll(copies, { timeout: 1000 }).toBe(1);
  expect(answers.tiles.length).toBe(tiles);
  await expect.poll(() => answers.tiles.length, { timeout: 9000 }).toBeGreaterThan(tiles);
  for (let look = 0; look < 5; look++) expect(await copies()).toBe(1);
  expect(await colourAt(page, places.hot, { x: -6, y: 0 })).toBe(COLOURS.light.coordination);
  expect(await page.evaluate(() => window.mapPage.viewport)).toEqual(before);
});

test('a coarse report is a dashed square with nothing in its middle', async ({ page }) => {
  await answer(page, site);
  await openMap(page, site, 'theme=light');
  const middle = await colourAt(page, places.coarse);
  expect(middle).not.toBe(COLOURS.light.waiting);
  const { x, y } = await pixelOf(page, places.coarse);
  const rows = [10, 11, 12].map((below) =>
    Array.from({ length: 20 }, (_, step) => ({ x: x - 10 + step, y: y + below })),
  );
  const counts: number[] = [];
  for (const row of rows) {
    const colours = await coloursAt(page, row);
    counts.push(colours.filter((colour) => Number.parseInt(colour.slice(1, 3), 16) < 0x90).length);
  }
  const dark = Math.max(...counts);
  expect(dark).toBeGreaterThan(4);
  expect(dark).toBeLessThan(18);
});

test('a click selects, a click beside it does not, and the selection keeps its ring', async ({ page }) => {
  await answer(page, site);
  await openMap(page, site, 'theme=light');
  const at = await pixelOf(page, places.accepted);
  await page.mouse.click(at.x, at.y);
  const bare = await pixelOf(page, places.land);
  await page.mouse.click(bare.x, bare.y);
  expect(await page.evaluate(() => window.mapPage.picked)).toEqual(['ACCEPTED', null]);
  await page.evaluate((place) => {
    window.mapPage.set({
      selection: {
        id: 'accepted',
        code: 'ACCEPTED',
        ...place,
        publicStatus: 'COORDINATION',
        status: 'ACCEPTED',
        urgency: 'NORMAL',
        label: 'Pohon tumbang',
      },
    });
  }, places.accepted);
  await expect.poll(() => colourAt(page, places.accepted, { x: 18, y: 0 })).toBe(COLOURS.light.select);
  expect(await colourAt(page, places.accepted)).toBe(COLOURS.light.coordination);
  const copies = await page.evaluate(
    () => window.mapPage.handle?.visibleReports().filter(({ id }) => id === 'accepted').length,
  );
  expect(copies).toBe(1);
});

test('approximate boundaries are called so on the map', async ({ page }) => {
  await answer(page, site);
  await openMap(page, site);
  await expect(page.getByText('batas perkiraan')).toBeVisible();
  await openMap(page, site, 'boundaries=IMPORTED');
  await expect(page.getByText('batas perkiraan')).toHaveCount(0);
});

test('old data is grey, and an open CRITICAL stays red', async ({ page }) => {
  await answer(page, site);
  await openMap(page, site, 'theme=light');
  await expect(page.locator('.map-alarm')).toHaveCount(1);
  await page.evaluate(() => {
    window.mapPage.set({ stale: true });
  });
  await expect
    .poll(async () => {
      const [red, green, blue] = channels(await colourAt(page, places.accepted));
      return Math.max(red, green, blue) - Math.min(red, green, blue);
    })
    .toBeLessThan(12);
  expect(await colourAt(page, places.alarm, { x: -7, y: 0 })).toBe(RED);
});

test('the keyboard moves the map and reads what is in view', async ({ page }) => {
  await answer(page, site);
  await openMap(page, site);
  await page.locator('canvas').focus();
  const before = await page.evaluate(() => window.mapPage.viewport?.west ?? 0);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate(() => window.mapPage.viewport?.west ?? 0)).toBeGreaterThan(before);
  const list = page.getByRole('region', { name: 'Laporan yang tampak di peta' });
  await expect(list.getByRole('button').first()).toHaveText(/ALARM2 .* kritis, belum diakui/);
  await list.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.mapPage.picked)).toEqual(['ALARM2']);
});

test.describe('for those who want less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('a CRITICAL has a still double ring', async ({ page }) => {
    await answer(page, site);
    await openMap(page, site);
    const ring = page.locator('.map-alarm i');
    await expect(ring).toHaveCount(1);
    const still = await ring.evaluate((element) => {
      const outer = getComputedStyle(element, '::after');
      return { name: outer.animationName, opacity: Number(outer.opacity), border: outer.borderTopStyle };
    });
    expect(still).toEqual({ name: 'none', opacity: 0.6, border: 'solid' });
  });
});

test('a browser without WebGL is told so in words', async ({ page }) => {
  await answer(page, site);
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(`${site.origin}/e2e/map-page/index.html`);
  await expect(page.getByText('Peta tidak dapat digambar di peramban ini')).toBeVisible();
});

function channels(colour: string): [number, number, number] {
  const at = (index: number): number => Number.parseInt(colour.slice(index, index + 2), 16);
  return [at(1), at(3), at(5)];
}
