import { expect, type Page } from '@playwright/test';

import { test } from './support/journey';
import { acknowledge, ask, PLACES, shown, submitReport } from './support/reports';
import type { TestServer } from './support/server';

const rows = (page: Page) => page.locator('.feed-rows [data-code]');
const row = (page: Page, code: string) => page.locator(`.feed-rows [data-code="${shown(code)}"]`);
const detail = (page: Page) => page.getByRole('article');

test('one hand on the keyboard reads, opens, corrects and acknowledges', async ({
  city,
  openDesk,
  operator,
}) => {
  const border = await borderPlace(city);
  await submitReport(city, { categoryCode: 'PJU' });
  const { code } = await submitReport(city, { categoryCode: 'DRAINASE', ...border });
  const page = await openDesk(operator);
  await expect(row(page, code)).toBeVisible();

  const first = await rows(page).first().getAttribute('data-code');
  await page.keyboard.press('j');
  await expect(page.locator(`[data-code="${first ?? ''}"]`)).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`r=${first ?? ''}`));
  await expect(detail(page)).toContainText(first ?? '');
  await page.keyboard.press('j');
  await expect(detail(page)).not.toContainText(first ?? '');
  await page.keyboard.press('Escape');
  await expect(detail(page)).toHaveCount(0);

  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Cari kode atau wilayah' })).toBeFocused();
  await page.keyboard.type(code.toLowerCase());
  await expect(page.getByRole('option', { name: `Buka laporan ${shown(code)}` })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(detail(page)).toContainText(shown(code));

  const before = (await page.locator('.detail__place > span').first().innerText()).trim();
  await expect(detail(page).getByRole('button', { name: /^batas/ })).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByText('Kelurahan dibetulkan ke')).toBeVisible();
  await expect(page.locator('.detail__place > span').first()).not.toHaveText(before);
  await page.getByRole('button', { name: 'Kembalikan' }).click();
  await expect(page.locator('.detail__place > span').first()).toHaveText(before);

  await page.keyboard.press('a');
  await expect(page.getByText('Drainase tersumbat diakui.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Akui laporan' })).toHaveCount(0);

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Tombol pintas' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(detail(page)).toBeVisible();
});

test('what is filtered stands in the address and survives a reload', async ({ city, openDesk, operator }) => {
  const light = await submitReport(city, { categoryCode: 'PJU' });
  const water = await submitReport(city, { categoryCode: 'AIR_BERSIH', ...PLACES.lasiana });
  const page = await openDesk(operator);
  await expect(row(page, light.code)).toBeVisible();
  await page.getByRole('button', { name: /^Lembaga/ }).click();
  await page.getByRole('combobox', { name: 'Cari Lembaga' }).fill('air minum');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByLabel('Rentang waktu masuk').selectOption('7d');
  await page.getByRole('button', { name: /^Selesai/ }).click();
  await expect(row(page, light.code)).toHaveCount(0);
  await expect(row(page, water.code)).toBeVisible();
  await page.reload();
  await expect(row(page, water.code)).toBeVisible();
  await expect(row(page, light.code)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Lembaga: .*Air Minum/ })).toBeVisible();
  await expect(page.getByLabel('Rentang waktu masuk')).toHaveValue('7d');
  await expect(page.getByRole('button', { name: /^Selesai/ })).toHaveAttribute('aria-pressed', 'true');
  // What arrives meanwhile goes by the same filter.
  const other = await submitReport(city, { categoryCode: 'PJU' });
  const leak = await submitReport(city, { categoryCode: 'AIR_BERSIH' });
  await expect(row(page, leak.code)).toBeVisible();
  await expect(row(page, other.code)).toHaveCount(0);
});

test('after a lost network the gap is filled without a reload, nothing lost or doubled', async ({
  city,
  openDesk,
  operator,
}) => {
  const page = await openDesk(operator);
  const before = await submitReport(city, { categoryCode: 'PJU' });
  await expect(row(page, before.code)).toBeVisible();
  await row(page, before.code).click();
  await expect(page.getByRole('button', { name: 'Akui laporan' })).toBeEnabled();
  await page.context().setOffline(true);
  await expect(page.getByText('Tindakan dikunci')).toBeVisible({ timeout: 30_000 });
  await expectGrey(page);
  await expect(page.getByRole('button', { name: 'Akui laporan' })).toBeDisabled();
  const missed = await submitFive(city);
  await expect(rows(page).first()).toHaveAttribute('data-code', shown(before.code));

  await page.context().setOffline(false);
  await expect(page.getByText('Tindakan dikunci')).toHaveCount(0);
  // The hand is still in the list, so nothing moves under it: what came waits behind a button.
  await expect(page.locator('.trust-bar')).toContainText('10 kejadian disusulkan');
  await page.getByRole('button', { name: '↑ 5 baru' }).click();
  for (const { code } of missed) await expect(row(page, code)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Akui laporan' })).toBeEnabled();
});

test('a server killed and started again is joined again, with everything it had answered for', async ({
  city,
  openDesk,
  operator,
}) => {
  test.setTimeout(150_000);
  const page = await openDesk(operator);
  const [flood] = await Promise.all([submitReport(city, { categoryCode: 'BANJIR' }), submitFive(city)]);
  await expect(page.getByText('KRITIS belum diakui: Banjir')).toBeVisible();
  const known = await rows(page).evaluateAll((all) => all.map((each) => each.getAttribute('data-code')));
  await city.kill('SIGKILL');
  await expect(page.getByRole('heading', { name: /^Terputus/ })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('1 KRITIS belum diakui saat terputus:')).toBeVisible();
  await expectGrey(page);
  await city.restart();
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { name: /^Terputus/ })).toHaveCount(0);
  for (const code of known)
    await expect(page.locator(`.feed-rows [data-code="${code ?? ''}"]`)).toHaveCount(1);
  const after = await submitReport(city, { categoryCode: 'PJU' });
  await expect(row(page, after.code)).toHaveCount(1);
  await acknowledge(city, operator, flood.id);
  await expect(page.getByRole('alert').filter({ hasText: 'KRITIS' })).toHaveCount(0);
});

test('language and theme are switched on the spot and kept', async ({ openDesk, operator }) => {
  const page = await openDesk(operator);
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Operator', exact: true }).click();
  await page.getByRole('button', { name: 'Tampilan terang' }).click();
  await expect(root).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: 'Operator', exact: true }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(root).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Reports', exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Reports', exact: true })).toBeVisible();
  await expect(root).toHaveAttribute('data-theme', 'light');
});

test('an administrator sees what anyone sees, is told so, and can do nothing', async ({
  city,
  openDesk,
  administrator,
}) => {
  const page = await openDesk(administrator);
  await expect(page.getByText('Akun administrator melihat laporan publik saja.')).toBeVisible();
  await expect(page.locator('.filter-bar__sealed')).toHaveCount(0);
  const sealed = await submitReport(city, { categoryCode: 'TUNAWISMA' });
  const coarse = await submitReport(city, { categoryCode: 'PKL_LIAR', ...PLACES.lasiana });
  const open = await submitReport(city, { categoryCode: 'PJU' });
  await expect(row(page, open.code)).toBeVisible();
  await expect(row(page, sealed.code)).toHaveCount(0);
  await row(page, coarse.code).click();
  await expect(detail(page)).toContainText('sekitar sini, 100 m');
  await expect(page.getByRole('button', { name: 'Akui laporan' })).toHaveCount(0);
});

async function submitFive(city: TestServer) {
  const sent = [];
  for (let count = 0; count < 5; count++) sent.push(await submitReport(city, { categoryCode: 'PJU' }));
  return sent;
}

async function expectGrey(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Laporan', exact: true })).toHaveCSS(
    'filter',
    /grayscale\(1\)/,
  );
}

/** A place that lies within its accuracy of another subdistrict, found as the form would find it. */
async function borderPlace(city: TestServer) {
  for (let step = 0; step < 40; step++) {
    const place = { longitude: 123.6 + step * 0.001, latitude: -10.17, accuracyMeters: 60 };
    const { jurisdictionAt } = await ask<{ jurisdictionAt: { borderWith: object | null } | null }>(
      city,
      `query ($longitude: Float!, $latitude: Float!, $accuracyMeters: Float) {
         jurisdictionAt(longitude: $longitude, latitude: $latitude, accuracyMeters: $accuracyMeters) { borderWith { code } } }`,
      place,
    );
    if (jurisdictionAt?.borderWith) return place;
  }
  throw new Error('No border on the way');
}
