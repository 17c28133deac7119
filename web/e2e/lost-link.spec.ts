import { expect, type Page } from '@playwright/test';

import { DESK, PHONE, sessionOf, test } from './support/journey';
import { shown, submitReport } from './support/reports';
import type { TestServer } from './support/server';
import { takeWire } from './support/wire';

const row = (page: Page, code: string) => page.locator(`.feed-rows [data-code="${shown(code)}"]`);
const lost = (page: Page) => page.getByRole('heading', { name: /^Terputus \d+ dtk · data per \d\d[.:]\d\d/ });
const trustBar = (page: Page) => page.locator('.trust-bar');
const live = (page: Page) => page.locator('.trust-bar__phase', { hasText: 'Langsung' });

test('a session that ends elsewhere is told, and nothing is tried until the person is back', async ({
  city,
  open,
}) => {
  const session = await sessionOf(city, city.operator);
  const page = await open({ storageState: session });
  await withoutMap(page);
  const wire = await takeWire(page);
  await page.clock.install();
  await page.goto('/command');
  await expect(live(page)).toBeVisible();
  await signOut(city, session);
  const door = page.getByRole('dialog', { name: 'Sesi Anda berakhir' });
  await expect(door).toBeVisible();
  await expect(trustBar(page)).toContainText('Sesi berakhir · data per');

  const opened = wire.opened();
  for (let minute = 0; minute < 3; minute++) await page.clock.fastForward(60_000);
  await expect(trustBar(page)).toContainText('masuk lagi untuk melanjutkan');
  expect(wire.opened()).toBe(opened);

  const missed = await submitReport(city, { categoryCode: 'PJU' });
  await door.getByLabel('Surel').fill(city.operator.email);
  await door.getByLabel('Kata sandi').fill(city.operator.password);
  await door.getByRole('button', { name: 'Masuk', exact: true }).click();
  await expect(door).toHaveCount(0);
  await expect(row(page, missed.code)).toHaveCount(1);
});

test('a socket that hears nothing is given up; what happened meanwhile comes once and in order', async ({
  city,
  open,
  operator,
}) => {
  const page = await open({ storageState: operator });
  const wire = await takeWire(page);
  await page.goto('/command');
  await expect(live(page)).toBeVisible();
  wire.hold();
  const missed = [];
  for (let count = 0; count < 3; count++) missed.push(await submitReport(city, { categoryCode: 'PJU' }));
  await expect(lost(page)).toBeVisible();
  await expect(page.locator('.city-map')).toHaveAttribute('data-stale', 'true');
  for (const { code } of missed) await expect(row(page, code)).toHaveCount(0);

  wire.mend();
  await page.keyboard.press('s');
  await expect(page.getByText('Terhubung lagi · 6 kejadian disusulkan')).toBeVisible();
  await expect(lost(page)).toHaveCount(0);
  await expect(page.locator('.city-map')).toHaveAttribute('data-stale', 'false');
  for (const { code } of missed) await expect(row(page, code)).toHaveCount(1);
  const codes = await page
    .locator('.feed-rows [data-code]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-code') ?? ''));
  const newestFirst = missed.map(({ code }) => shown(code)).reverse();
  expect(codes.filter((code) => newestFirst.includes(code))).toEqual(newestFirst);
  await expect(trustBar(page)).toContainText('celah 0');
});

test('a laptop that wakes makes a new connection at once, and fills the gap', async ({
  city,
  open,
  operator,
}) => {
  const page = await open({ storageState: operator });
  await withoutMap(page);
  const wire = await takeWire(page);
  await page.clock.install();
  await page.goto('/command');
  await expect(live(page)).toBeVisible();
  wire.mute();
  const missed = await submitReport(city, { categoryCode: 'PJU' });
  const before = wire.opened();
  await page.clock.fastForward('20:00');
  await expect.poll(() => wire.opened(), { timeout: 5_000 }).toBeGreaterThan(before);
  await expect(row(page, missed.code)).toHaveCount(1);
  await expect(live(page)).toBeVisible();
});

test('a stream that stops without a word, on a socket that answers, is found within a minute and goes on', async ({
  city,
  open,
  operator,
}) => {
  test.setTimeout(150_000);
  const page = await open({ storageState: operator });
  await withoutMap(page);
  const wire = await takeWire(page);
  await page.goto('/command');
  await expect(live(page)).toBeVisible();
  wire.mute();
  const missed = await submitReport(city, { categoryCode: 'PJU' });
  await expect(row(page, missed.code)).toHaveCount(1, { timeout: 80_000 });
  expect(wire.opened()).toBe(2);
  await expect(trustBar(page)).toContainText('celah 0');
});

test('an expired cursor is owned up to: all is read anew, and nothing is missing', async ({
  city,
  open,
  operator,
}) => {
  const page = await open({ storageState: operator });
  await withoutMap(page);
  const wire = await takeWire(page);
  await page.goto('/command');
  await expect(live(page)).toBeVisible();
  await wire.cut();
  await expect(lost(page)).toBeVisible();
  const missed = await submitReport(city, { categoryCode: 'PJU' });
  wire.expireCursor();
  wire.mend();
  await page.keyboard.press('s');
  await expect(page.getByText('Terhubung lagi · dimuat ulang')).toBeVisible();
  await expect(row(page, missed.code)).toHaveCount(1);
  await expect(trustBar(page)).toContainText('celah 1');
  const after = await submitReport(city, { categoryCode: 'PJU' });
  await expect(row(page, after.code)).toHaveCount(1);
});

test('a server that says "too much" is left alone for long, in words', async ({ open, operator }) => {
  const page = await open({ storageState: operator });
  const wire = await takeWire(page);
  await page.goto('/command');
  await expect(live(page)).toBeVisible();
  await wire.cut(4413);
  await expect(page.getByText('Server membatasi sambungan')).toBeVisible();
  expect(wire.opened()).toBe(1);
  await expect(trustBar(page)).toContainText(/sambung ulang ke-1 dalam (\d|[1-5]\d) dtk/);
  wire.mend();
  await page.getByRole('button', { name: 'Sambung sekarang' }).click();
  await expect(live(page)).toBeVisible();
});

for (const [name, as] of [
  ['wide', DESK],
  ['in the hand', PHONE],
] as const) {
  test(`the desk ${name} says how old it is while it is cut off, greys its map, and says when it is back`, async ({
    open,
    officer,
  }) => {
    const page = await open({ ...as, storageState: officer });
    const wire = await takeWire(page);
    await page.goto(name === 'wide' ? '/desk' : '/desk?show=map');
    await wire.stands();
    await wire.cut();
    await expect(page.getByText(/^Terputus \d+ dtk · data per \d\d[.:]\d\d/).first()).toBeVisible();
    if (name !== 'wide') await expect(page.locator('.city-map')).toHaveAttribute('data-stale', 'true');
    await expect(page.getByText(/^Terputus [2-9] dtk/).first()).toBeVisible();
    wire.mend();
    await expect(page.getByText('Terhubung lagi · tidak ada yang terlewat')).toBeVisible();
    await expect(page.getByText(/^Terputus/)).toHaveCount(0);
  });
}

test('a device whose clock is hours wrong tells ages and delays by the server’s', async ({
  city,
  open,
  operator,
}) => {
  const page = await open({ storageState: operator });
  await withoutMap(page);
  await page.clock.install({ time: Date.now() + 5 * 3_600_000 });
  await page.goto('/command');
  await expect(live(page)).toBeVisible();
  const { code } = await submitReport(city, { categoryCode: 'PJU' });
  await expect(row(page, code)).toHaveCount(1);
  // "peristiwa → layar p50 84 md · p99 190 md (1 mnt, n 2)"
  const delays = page.getByText(/p50 \d+ md · p99 \d+ md/);
  await expect(delays).toBeVisible();
  const [, p99 = ''] = /p99 (\d+) md/.exec(await delays.innerText()) ?? [];
  expect(Number(p99)).toBeGreaterThan(0);
  expect(Number(p99)).toBeLessThan(5_000);
  await expect(page.getByText(/^peristiwa terakhir \d+ dtk lalu$/)).toBeVisible();
});

test('screens that show nothing live open no socket', async ({ open, administrator }) => {
  const page = await open();
  await withoutMap(page);
  let sockets = 0;
  page.on('websocket', () => (sockets += 1));
  await page.goto('/command');
  await expect(page.getByRole('heading', { name: 'Masuk ke pusat komando' })).toBeVisible();
  await page.context().addCookies(administrator.cookies);
  await page.goto('/account');
  await expect(page.getByRole('heading', { name: 'Akun Anda' })).toBeVisible();
  await page.goto('/admin');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(sockets).toBe(0);
  await page.goto('/command');
  await expect(live(page)).toBeVisible();
  expect(sockets).toBe(1);
});

/** The map in software takes the processor from what is looked at here. */
async function withoutMap(page: Page): Promise<void> {
  await page.route('**/assets/city-map-*.js', (route) => route.abort());
}

async function signOut(city: TestServer, session: Awaited<ReturnType<typeof sessionOf>>): Promise<void> {
  const cookie = session.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${city.url}/auth/sign-out`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: city.url, cookie },
    body: '{}',
  });
  if (!answer.ok) throw new Error(`Not signed out: ${String(answer.status)}`);
}
