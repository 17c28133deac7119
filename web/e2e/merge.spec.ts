import { expect, type Page } from '@playwright/test';

import { expectNoFaults } from './support/axe';
import { statusOf, step } from './support/casework';
import { test } from './support/journey';
import { ask, PLACES, shown, submitReport } from './support/reports';

// Axe in two themes on a screen that also draws a map takes its time in software.
test.slow();

/** Where no other journey reports anything that would be likelier. */
const QUIET_STREET = { longitude: 123.598, latitude: -10.209 };

const panel = (page: Page, code: string) => page.getByRole('article').filter({ hasText: shown(code) });

test('two reports of one fallen tree are merged side by side and taken apart again', async ({
  city,
  openDesk,
  operator,
}) => {
  const first = await submitReport(city, {
    categoryCode: 'POHON',
    ...QUIET_STREET,
    description: 'Pohon beringin tumbang menutup jalan di depan gereja.',
  });
  const second = await submitReport(city, {
    categoryCode: 'POHON',
    longitude: QUIET_STREET.longitude + 0.0003,
    latitude: QUIET_STREET.latitude,
    description: 'Ada pohon tumbang, jalan tertutup.',
  });
  await ask(city, `mutation ($input: SupportReportInput!) { supportReport(input: $input) { __typename } }`, {
    input: { reportId: second.id, clientId: 'pendukung-yang-melihat-pohon-itu-juga' },
  });
  const page = await openDesk(operator);
  await page.goto(`/command?r=${first.code}`);
  await expect(page.getByRole('button', { name: /^Mirip/ })).toBeEnabled();

  await page.keyboard.press('g');
  const list = page.getByRole('dialog', { name: 'Laporan mirip' });
  const suggestion = list.getByRole('button', { name: new RegExp(shown(second.code)) });
  await expect(suggestion).toContainText('kata sama: jalan, pohon, tumbang');
  await expectNoFaults(page, 'similar reports', [
    ['dark', 1440, 900],
    ['light', 1440, 900],
  ]);
  await suggestion.click();

  const merge = page.getByRole('dialog', { name: 'Gabungkan dua laporan' });
  // What has more supporters stays, unless somebody says otherwise.
  await expect(merge.getByRole('button', { name: `Gabungkan ke ${shown(second.code)}` })).toBeDisabled();
  await merge.getByRole('radio', { name: new RegExp(shown(first.code)) }).check();
  await expect(merge.getByText('2 dukungan pindah, termasuk pelapornya')).toBeVisible();
  await expect(merge.locator('mark').first()).toHaveText('Pohon');
  await merge.getByLabel('Alasan, dibaca petugas').fill('Pohon yang sama');
  await expectNoFaults(page, 'two reports side by side', [
    ['dark', 1440, 900],
    ['light', 390, 844],
    ['light', 1440, 900],
  ]);

  // A colleague is faster by a moment: it is told in words, and what was typed stays.
  let met = false;
  await page.route('**/graphql', async (route) => {
    if (!met && route.request().postData()?.includes('mergeReport')) {
      met = true;
      const input = { reportId: first.id, agency: 'pupr', version: 1 };
      await step(city, operator, 'assignReport', 'AssignReportInput', input);
    }
    await route.continue();
  });
  await merge.getByRole('button', { name: `Gabungkan ke ${shown(first.code)}` }).click();
  await expect(merge.getByRole('alert').filter({ hasText: 'isian Anda tetap ada' })).toBeVisible();
  await expect(merge.getByLabel('Alasan, dibaca petugas')).toHaveValue('Pohon yang sama');
  await expect(merge).toContainText('Koordinasi: PUPR');
  await merge.getByRole('button', { name: 'Ulangi dengan yang terbaru' }).click();

  await expect(page.getByText(`Digabung ke ${shown(first.code)}.`)).toBeVisible();
  await expect(panel(page, first.code)).toContainText('2 warga mendukung');
  await expect(panel(page, first.code)).toContainText('Laporan lain digabung ke sini');
  await panel(page, first.code)
    .getByRole('button', { name: shown(second.code) })
    .click();
  await expect(panel(page, second.code)).toContainText('Digabung ke laporan');
  expect(await statusOf(city, operator, second.code)).toBe('MERGED');

  await panel(page, second.code).getByRole('button', { name: 'Batalkan gabungan' }).click();
  const undo = page.getByRole('dialog', { name: 'Batalkan gabungan' });
  await undo.getByLabel('Alasan, dibaca petugas').fill('Ternyata dua pohon');
  await undo.getByRole('button', { name: 'Pisahkan lagi' }).click();
  await expect(page.getByText('Gabungan dibatalkan; kedua laporan')).toBeVisible();
  await expect(panel(page, second.code)).toContainText('1 warga mendukung');
  await expect(panel(page, second.code)).not.toContainText('Digabung ke laporan');
  expect(await statusOf(city, operator, second.code)).not.toBe('MERGED');
});

test('a merge by mistake is undone from the word that follows it, and a report is assigned and noted by key', async ({
  city,
  openDesk,
  operator,
}) => {
  const first = await submitReport(city, { categoryCode: 'PJU', ...PLACES.lasiana });
  const second = await submitReport(city, { categoryCode: 'DRAINASE', ...PLACES.lasiana });
  const page = await openDesk(operator);
  await page.goto(`/command?r=${second.code}`);
  await expect(page.getByRole('button', { name: /^Mirip/ })).toBeEnabled();

  await page.keyboard.press('g');
  const list = page.getByRole('dialog', { name: 'Laporan mirip' });
  const code = list.getByLabel('Atau kode laporan lain');
  await code.fill('bukan kode');
  await code.press('Enter');
  await expect(list.getByRole('alert')).toContainText('6 huruf dan angka');
  await code.fill(first.code);
  await code.press('Enter');
  const merge = page.getByRole('dialog', { name: 'Gabungkan dua laporan' });
  await merge.getByLabel('Alasan, dibaca petugas').fill('Keliru');
  // Closed by mistake: everything is there again.
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await expect(merge.getByLabel('Alasan, dibaca petugas')).toHaveValue('Keliru');
  await merge.getByRole('button', { name: `Gabungkan ke ${shown(first.code)}` }).click();
  await page.locator('.notice').getByRole('button', { name: 'Batalkan gabungan' }).click();
  await expect(page.getByText('Gabungan dibatalkan; kedua laporan')).toBeVisible();
  expect(await statusOf(city, operator, second.code)).not.toBe('MERGED');

  await page.keyboard.press('t');
  const assign = page.getByRole('dialog', { name: 'Tugaskan ke lembaga' });
  await assign.getByRole('searchbox').fill('DLHK');
  // One key chooses and sends.
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ditugaskan ke DLHK.')).toBeVisible();
  await expect(panel(page, first.code)).toContainText('Koordinasi: DLHK');
  await page.keyboard.press('n');
  const note = page.getByRole('dialog', { name: 'Catatan antarpetugas' });
  await note.getByRole('textbox').fill('Tiang di tepi jalan.');
  await note.getByRole('button', { name: 'Catat' }).click();
  await expect(page.getByText('Catatan tersimpan.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Buka di meja kerja' })).toHaveAttribute(
    'href',
    `/desk?r=${shown(first.code)}`,
  );
});
