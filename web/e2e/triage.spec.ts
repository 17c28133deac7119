import { expect, type Page } from '@playwright/test';

import { statusOf } from './support/casework';
import { test } from './support/journey';
import { type Sent, shown, submitReport } from './support/reports';
import type { TestServer } from './support/server';

// One after the other, each with waits for a server that shares its two cores with the browser.
test.slow();

const FIVE = ['PJU', 'POHON', 'DRAINASE', 'SAMPAH', 'PJU'];

const rowOf = (page: Page, code: string) => page.locator(`.feed-rows [data-code="${shown(code)}"]`);
const detail = (page: Page) => page.getByRole('article');
const told = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

async function submitFive(city: TestServer): Promise<Sent[]> {
  const sent: Sent[] = [];
  for (const categoryCode of FIVE) sent.push(await submitReport(city, { categoryCode }));
  return sent.reverse(); // as the list shows them
}

test('five reports in a row are opened, acknowledged and assigned by the keyboard alone', async ({
  city,
  openDesk,
  operator,
}) => {
  const reports = await submitFive(city);
  const page = await openDesk(operator);
  for (const { code } of reports) await expect(rowOf(page, code)).toBeVisible();
  const seconds: number[] = [];
  for (const [at, { code }] of reports.entries()) {
    const began = Date.now();
    await page.keyboard.press('j');
    if (at === 0) await page.keyboard.press('Enter');
    await expect(detail(page)).toContainText(shown(code));
    await expect(rowOf(page, code)).toBeFocused();

    await page.keyboard.press('a');
    await page.keyboard.press('t');
    const dialog = page.getByRole('dialog', { name: 'Tugaskan ke lembaga' });
    await expect(dialog.getByRole('searchbox', { name: 'Cari Lembaga' })).toBeFocused();
    await page.keyboard.type('bpb');
    await expect(dialog.getByRole('status')).toHaveText('Enter memilih BPBD');
    await page.keyboard.press('Enter');
    await expect(told(page, 'Ditugaskan ke BPBD.')).toBeVisible();
    await expect(rowOf(page, code)).toBeFocused();
    seconds.push((Date.now() - began) / 1000);
  }
  console.log(`Seconds per report, by keyboard: ${seconds.map((each) => each.toFixed(1)).join(', ')}`);
  for (const { code } of reports) expect(await statusOf(city, operator, code)).toBe('ASSIGNED');
});

test('the focus is never lost: out of a dialog, the filters, and a report that left the list', async ({
  city,
  openDesk,
  operator,
}) => {
  const [third, second, first] = [
    await submitReport(city, { categoryCode: 'PJU' }),
    await submitReport(city, { categoryCode: 'PJU' }),
    await submitReport(city, { categoryCode: 'PJU' }),
  ];
  const page = await openDesk(operator);
  await page.goto(`/command?agency=pupr&r=${shown(second.code)}`);
  await expect(detail(page)).toContainText(shown(second.code));
  await expect(rowOf(page, first.code)).toBeVisible();

  // What is not possible says why, and nothing happens.
  await page.keyboard.press('b');
  await expect(told(page, 'Laporan ini tidak di batas kelurahan.')).toBeVisible();
  await page.keyboard.press('n');
  const note = page.getByRole('dialog', { name: 'Catatan antarpetugas' });
  await expect(note.getByText('Tulis isinya dulu.')).toBeVisible();
  await expect(note.getByRole('button', { name: 'Catat' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(rowOf(page, second.code)).toBeFocused();

  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: /^Menunggu/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rowOf(page, second.code)).toBeFocused();

  // At another agency it is out of the filter and leaves the list; the next step goes on from its place.
  await page.keyboard.press('t');
  await page.getByRole('searchbox', { name: 'Cari Lembaga' }).fill('bpb');
  await page.keyboard.press('Enter');
  await expect(told(page, 'Ditugaskan ke BPBD.')).toBeVisible();
  await page.keyboard.press('j');
  await expect(detail(page)).toContainText(shown(third.code));
  await expect(rowOf(page, third.code)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(detail(page)).toHaveCount(0);
  await expect(rowOf(page, third.code)).toBeFocused();
});
