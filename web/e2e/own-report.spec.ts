import { expect } from '@playwright/test';

import { expectNoFaults } from './support/axe';
import { statusOf, step } from './support/casework';
import { PHONE, sessionOf, test } from './support/journey';
import { phonePhoto } from './support/photo';
import { submitReport } from './support/reports';
import type { TestServer } from './support/server';

// Axe in two themes at two widths, several times.
test.slow();

test('a reporter on a phone without script answers with a photo, finds it unsolved, then confirms and rates; a supervisor reopens', async ({
  city,
  open,
  officer,
}) => {
  const made = await submitReport(city, { categoryCode: 'JALAN_RUSAK', description: 'Lubang di tikungan.' });
  const { id: reportId } = made;
  let version = 1;
  const work = async (name: string, type = 'ReportStepInput', more: object = {}): Promise<void> => {
    ({ version } = await step(city, officer, name, type, { reportId, version, ...more }));
  };
  await work('acceptReport');
  await work('askReporter', 'AskReporterInput', { question: 'Lubangnya di sisi kiri atau kanan?' });

  const page = await open({ ...PHONE, javaScriptEnabled: false });
  const seenByAll = await open(PHONE);
  const own = `/r/${made.trackingToken}`;
  await seenByAll.goto(own);
  await expectNoFaults(seenByAll, 'a question');
  await seenByAll.setViewportSize({ width: 390, height: 844 });
  await page.goto(own);
  await expect(page.getByText('Lubangnya di sisi kiri atau kanan?').first()).toBeVisible();
  await page.getByLabel('Jawaban Anda').fill('Kiri, dekat got.');
  const photo = { name: 'IMG_0002.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto() };
  await page.getByLabel('Foto').setInputFiles(photo);
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(page.getByRole('status')).toContainText('Terkirim');
  await expect(page.getByRole('img', { name: 'Foto tambahan 1 dari Anda' })).toBeVisible();
  expect(await statusOf(city, officer, made.code)).toBe('ACCEPTED');

  version += 1;
  await work('startReport');
  await work('resolveReport', 'ResolveReportInput', { explanation: 'Ditambal aspal.' });
  await page.goto(own);
  await expect(page.getByText('Ditambal aspal.').first()).toBeVisible();
  await page.getByRole('radio', { name: 'Kecewa', exact: true }).check();
  await page.getByRole('button', { name: 'Belum beres' }).click();
  const words = page.getByLabel('Catatan Anda');
  await expect(words).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await words.fill('Masih cekung.');
  await page.getByRole('button', { name: 'Belum beres' }).click();
  await expect(page.getByRole('status')).toContainText('dibuka lagi');
  expect(await statusOf(city, officer, made.code)).toBe('ASSIGNED');

  version += 1;
  await work('acceptReport');
  await work('startReport');
  await work('resolveReport', 'ResolveReportInput', {
    explanation: 'Diratakan lagi.',
    photoIds: [await upload(city)],
  });
  await seenByAll.goto(own);
  await expectNoFaults(seenByAll, 'a solution');
  await seenByAll.setViewportSize({ width: 390, height: 844 });
  await seenByAll.getByRole('button', { name: 'Belum beres' }).click();
  await expectNoFaults(seenByAll, 'a solution, refused');
  await page.goto(own);
  await expect(page.getByRole('img', { name: 'Foto sesudah dikerjakan 1' })).toBeVisible();
  await page.getByRole('radio').nth(3).check();
  await page.getByRole('button', { name: 'Sudah beres' }).click();
  await expect(page.getByRole('status')).toContainText('Laporan ditutup');
  await expect(page.getByText('Nilai 4 dari 5')).toBeVisible();
  expect(await statusOf(city, officer, made.code)).toBe('CLOSED');
  await seenByAll.goto(own);
  await expectNoFaults(seenByAll, 'closed');

  const supervisor = await sessionOf(city, await city.addUser({ name: 'Sari Nalle', role: 'SUPERVISOR' }));
  version += 1;
  const reason = 'Foto sesudah bukan dari tempat ini.';
  await step(city, supervisor, 'reopenReport', 'ReopenReportInput', { reportId, version, reason });
  await page.goto(own);
  await expect(page.getByText(reason)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sudah beres' })).toHaveCount(0);
  await page.getByText('Tambah keterangan').click();
  await expect(page.getByLabel('Keterangan Anda')).toBeVisible();
});

/** An after-photo, as the desk uploads it. */
async function upload(city: TestServer): Promise<string> {
  const form = new FormData();
  form.append('photo', new Blob([new Uint8Array(await phonePhoto())], { type: 'image/jpeg' }), 'sesudah.jpg');
  const answer = await fetch(`${city.url}/media`, { method: 'POST', body: form });
  return ((await answer.json()) as { id: string }).id;
}
