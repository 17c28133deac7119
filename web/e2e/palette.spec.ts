import { expect, type Page } from '@playwright/test';

import { BRIEFLY, expectNoFaults } from './support/axe';
import { PHONE, test } from './support/journey';
import { shown, submitReport } from './support/reports';

const row = (page: Page, code: string) => page.locator(`.feed-rows [data-code="${shown(code)}"]`);
const detail = (page: Page) => page.getByRole('article');
const palette = (page: Page) => page.getByRole('dialog', { name: 'Cari apa saja' });
const field = (page: Page) => palette(page).getByRole('combobox');
const chosen = (page: Page) => palette(page).locator('[role="option"][aria-selected="true"]');
const button = (page: Page) => page.getByRole('button', { name: 'Cari apa saja' });
const searchBox = (page: Page) => page.getByLabel('Cari kode atau wilayah');

async function openPalette(page: Page): Promise<void> {
  await expect(button(page)).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

test('three letters of a subdistrict filter by it, a code opens its report, a word does what it says', async ({
  city,
  openDesk,
  operator,
}) => {
  const { code } = await submitReport(city, { categoryCode: 'PJU' });
  const page = await openDesk(operator);
  await expect(row(page, code)).toBeVisible();

  await openPalette(page);
  await page.keyboard.type('las');
  await expect(chosen(page)).toContainText('Lasiana');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toHaveCount(0);
  await expect(page).toHaveURL(/area=53\.71\.03\.1011/);
  await expect(page.getByRole('button', { name: /^Wilayah: .*Lasiana/ })).toBeVisible();
  await expect(row(page, code)).toHaveCount(0);

  // What was chosen lately stands first, and the filter has a way back.
  await openPalette(page);
  await expect(chosen(page)).toContainText('Lasiana');
  await page.keyboard.type('hapus sar');
  await expect(chosen(page)).toContainText('Hapus saringan');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/area=/);
  await expect(row(page, code)).toBeVisible();

  await openPalette(page);
  await page.keyboard.type(code.toLowerCase());
  await expect(chosen(page)).toContainText(shown(code));
  await page.keyboard.press('Enter');
  await expect(detail(page)).toContainText(shown(code));
  await expect(row(page, code)).toBeFocused();

  await openPalette(page);
  await page.keyboard.type('catat');
  await expect(chosen(page)).toContainText('Catatan antarpetugas');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Catatan antarpetugas' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(row(page, code)).toBeFocused();
});

test('Escape gives the focus back, and what is not possible says why', async ({
  city,
  openDesk,
  operator,
}) => {
  await submitReport(city, { categoryCode: 'PJU' });
  const page = await openDesk(operator);
  const first = page.locator('.feed-rows [data-code]').first();
  await expect(first).toBeVisible();
  await page.keyboard.press('j');
  await expect(first).toBeFocused();
  await openPalette(page);
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  await expect(first).toBeFocused();

  // The slash is still the search box's; from there the palette opens too, and its chord closes it.
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
  await openPalette(page);
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toHaveCount(0);
  await expect(searchBox(page)).toBeFocused();

  await openPalette(page);
  await page.keyboard.type('catat');
  await expect(chosen(page)).toContainText('Buka laporan dulu.');
  await page.keyboard.press('Enter');
  await expect(palette(page).getByRole('status')).toHaveText('Buka laporan dulu.');
  await field(page).fill('qqqq');
  await expect(palette(page)).toContainText('Tidak ada yang cocok dengan “qqqq”.');
  await expectNoFaults(page, 'nothing found', BRIEFLY);
  await field(page).fill('oe');
  await expect(palette(page).getByRole('group', { name: /^Tempat/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(palette(page).getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await expectNoFaults(page, 'palette', BRIEFLY);
});

test('on a phone a button opens it, and a touch chooses', async ({ city, open, operator }) => {
  await submitReport(city, { categoryCode: 'PJU' });
  const page = await open({ ...PHONE, storageState: operator });
  await page.goto('/command');
  await button(page).tap();
  await field(page).fill('terlambat');
  await palette(page)
    .getByRole('option', { name: /^Terlambat/ })
    .tap();
  await expect(palette(page)).toHaveCount(0);
  await expect(page).toHaveURL(/late=1/);
});
