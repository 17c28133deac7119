import { expect, type Page } from '@playwright/test';

import { test } from './support/journey';
import { shown, submitReport } from './support/reports';

const row = (page: Page, code: string) => page.locator(`.feed-rows [data-code="${shown(code)}"]`);
const mapReady = (page: Page) => page.locator('.city-map[data-phase="ready"]');
const menu = (page: Page) => page.getByRole('button', { name: /^Tampilan tersimpan/ });

test('an address shows a colleague the same state: filter, range, selection and map', async ({
  city,
  openDesk,
  open,
  operator,
}) => {
  const light = await submitReport(city, { categoryCode: 'PJU' });
  const drain = await submitReport(city, { categoryCode: 'DRAINASE' });
  const page = await openDesk(operator);
  await expect(mapReady(page)).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  const trail = await page.evaluate(() => history.length);
  await page.getByLabel('Rentang waktu masuk').selectOption('today');
  await page.getByRole('button', { name: /^Selesai/ }).click();
  await row(page, light.code).click();
  await page.mouse.move(700, 400);
  await page.mouse.down();
  await page.mouse.move(600, 350, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/at=-\d+\.\d{5},\d+\.\d{5},\d+\.\d\d/);
  expect(await page.evaluate(() => history.length)).toBe(trail);

  const address = page.url();
  // Two maps that are drawn in software at once are slow.
  await page.close();
  const other = await open({ storageState: operator });
  await other.goto(address);
  await expect(mapReady(other)).toBeVisible();
  await expect(other.getByLabel('Rentang waktu masuk')).toHaveValue('today');
  await expect(other.getByRole('button', { name: /^Selesai/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(other.getByRole('article')).toContainText(shown(light.code));
  await expect(row(other, drain.code)).toBeVisible();
  expect(other.url()).toBe(address);
});

test('a slip in an address is passed over with a quiet word, and the rest holds', async ({
  city,
  open,
  operator,
}) => {
  const { code } = await submitReport(city, { categoryCode: 'PJU' });
  const page = await open({ storageState: operator });
  await page.goto('/command?status=waiting,coordination,nonsense&range=9y&agency=dlkh&at=here&r=!!');
  await expect(page.getByText('5 bagian alamat dilewati:')).toBeVisible();
  await expect(row(page, code)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Proses/ })).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'Tutup' }).click();
  await expect(page.getByText('bagian alamat dilewati')).toHaveCount(0);
});

test('a view is saved, found on another device, told to be changed, renamed, removed and put back', async ({
  openDesk,
  operator,
}) => {
  const page = await openDesk(operator);
  await page.getByLabel('Rentang waktu masuk').selectOption('7d');
  await menu(page).click();
  await page.getByLabel('Nama tampilan').fill('Giliran siang');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(menu(page)).toHaveAccessibleName('Tampilan tersimpan: Giliran siang');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Selesai/ }).click();
  await expect(menu(page)).toContainText('diubah');

  const other = await openDesk(operator);
  await menu(other).click();
  await other.getByRole('button', { name: 'Giliran siang', exact: true }).click();
  await expect(other.getByLabel('Rentang waktu masuk')).toHaveValue('7d');
  await expect(other).toHaveURL(/view=/);
  await expect(menu(other)).not.toContainText('diubah');

  await menu(other).click();
  await other.getByRole('button', { name: 'Ganti nama Giliran siang' }).click();
  await other.getByLabel('Nama baru untuk Giliran siang').fill('Giliran malam');
  await other.getByRole('button', { name: 'Ganti', exact: true }).click();
  await expect(menu(other)).toContainText('Giliran malam');
  await other.getByRole('button', { name: 'Hapus Giliran malam' }).click();
  await expect(other.getByText('“Giliran malam” dihapus.')).toBeVisible();
  await other.getByRole('button', { name: 'Kembalikan' }).click();
  await expect(other.getByRole('button', { name: 'Giliran malam', exact: true })).toBeVisible();
  await expect(other.getByRole('button', { name: /^Bagikan/ })).toHaveCount(0);
});

test('a range is drawn on the histogram by pointer and moved by keys', async ({
  city,
  openDesk,
  operator,
}) => {
  await submitReport(city, { categoryCode: 'PJU' });
  const page = await openDesk(operator);
  await page.getByLabel('Rentang waktu masuk').selectOption('24h');
  const histogram = page.getByRole('region', { name: 'Sebaran waktu masuk' });
  await expect(histogram).toContainText('tampil: 24 jam terakhir');
  const plot = page.locator('.histogram__plot');
  const box = await plot.boundingBox();
  if (!box) throw new Error('No plot');
  await page.mouse.move(box.x + box.width * 0.3, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 20, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/range=\d{8}T\d{4}Z\.\.\d{8}T\d{4}Z/);
  const before = new URL(page.url()).searchParams.get('range');
  await page.getByRole('slider', { name: 'Awal rentang' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => new URL(page.url()).searchParams.get('range')).not.toBe(before);
  await page.getByRole('button', { name: 'Tampilkan semua waktu' }).click();
  await expect(page).not.toHaveURL(/range=/);
});

test('the map tints subdistricts by a figure, says which tint is what, and lists them; density has a scale', async ({
  city,
  openDesk,
  operator,
}) => {
  await submitReport(city, { categoryCode: 'PJU' });
  const page = await openDesk(operator);
  await expect(mapReady(page)).toBeVisible();
  const legend = page.locator('.legend');
  const layer = legend.getByLabel('Lapisan');
  await layer.selectOption('count');
  await expect(page).toHaveURL(/layer=count/);
  await expect(legend.locator('.map-layers__classes li').first()).toHaveText(/\d/);
  await legend.getByText('Daftar kelurahan').click();
  const oebufu = legend.getByRole('row', { name: /^Oebufu/ });
  await expect(oebufu).toHaveText(/^Oebufu[1-9]/);
  // Where there is nothing, one tint says so.
  await page.goto(`${page.url()}&range=20200101T0000Z..20200102T0000Z`);
  await expect(legend.locator('.map-layers__classes li')).toHaveText(['0']);
  await layer.selectOption('heat');
  await expect(page).toHaveURL(/layer=heat/);
  await expect(legend.locator('.map-layers__heat')).toHaveText('sedikitbanyak laporan');
  await layer.selectOption('none');
  await expect(page).not.toHaveURL(/layer=/);
});
