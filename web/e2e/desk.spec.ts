import { expect } from '@playwright/test';

import { expectNoFaults } from './support/axe';
import { accountOf, statusOf, step } from './support/casework';
import { PHONE, test } from './support/journey';
import { phonePhoto } from './support/photo';
import { PLACES, shown, submitReport } from './support/reports';

// Axe in two themes on a screen that also draws a map takes its time in software.
test.slow();

const HERE = { geolocation: { ...PLACES.oebufu, accuracy: 9 }, permissions: ['geolocation'] };

test("an officer on a phone resolves with a photo, and the reporter's page shows it", async ({
  city,
  open,
  officer,
  head,
}) => {
  const made = await submitReport(city, { categoryCode: 'JALAN_RUSAK', description: 'Lubang di tikungan.' });
  const { id: reportId } = made;
  await step(city, officer, 'acceptReport', 'ReportStepInput', { reportId, version: 1 });
  const accountId = await accountOf(city, head, 'Ana Manafe');
  await step(city, head, 'assignPerson', 'AssignPersonInput', { reportId, version: 2, accountId });

  const page = await open({ ...PHONE, ...HERE, storageState: officer });
  await page.goto('/desk');
  const card = page.getByRole('article', { name: 'Jalan berlubang/rusak' });
  await card.getByRole('button', { name: 'Mulai kerjakan' }).click();
  await expect(card.getByRole('button', { name: 'Foto sesudah' })).toBeVisible();
  await expect.poll(async () => statusOf(city, head, made.code)).toBe('IN_PROGRESS');
  await expectNoFaults(page, 'tasks', [
    ['light', 390, 844],
    ['dark', 390, 844],
  ]);

  await page.context().setOffline(true);
  const photo = { name: 'sesudah.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto() };
  await card.locator('input[type=file]').setInputFiles(photo);
  await page.getByRole('dialog').getByRole('button', { name: 'Selesaikan' }).click();
  await expect(page.getByText('1 foto dan 1 perubahan tersimpan di HP ini')).toBeVisible();
  await expect(card).toContainText('foto sesudah belum terkirim');
  expect(await statusOf(city, head, made.code)).toBe('IN_PROGRESS');
  await page.context().setOffline(false);
  await expect.poll(async () => statusOf(city, head, made.code), { timeout: 60_000 }).toBe('RESOLVED');
  await expect(page.getByText('tersimpan di HP ini')).toHaveCount(0);

  const reporter = await open(PHONE);
  await reporter.goto(`/r/${made.trackingToken}`);
  await expect(reporter.locator('.photos img')).toHaveCount(1);
  await expect(reporter.locator('body')).toContainText('Selesai');
});

test("one hand on the keyboard takes a report from accepted to solved; a colleague's change in between is told and nothing typed is lost", async ({
  city,
  open,
  officer,
  head,
}) => {
  const made = await submitReport(city, { categoryCode: 'DRAINASE', description: 'Got penuh pasir.' });
  const page = await open({ storageState: head });
  await page.goto(`/desk?r=${shown(made.code)}`);
  const panel = page.getByRole('article');
  await expect(panel).toContainText('Got penuh pasir.');
  await expectNoFaults(page, 'queue and case', [
    ['light', 1440, 900],
    ['dark', 1440, 900],
  ]);
  await expect(panel.getByRole('button', { name: 'Terima' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Mulai kerjakan' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Selesaikan dengan foto' })).toBeVisible();

  await page.keyboard.press('r');
  const words = page.getByRole('dialog').getByRole('textbox');
  await expect(words).toBeFocused();
  await page.keyboard.type('Got dikeruk sampai ujung.');
  const accountId = await accountOf(city, head, 'Ana Manafe');
  await step(city, officer, 'assignPerson', 'AssignPersonInput', {
    reportId: made.id,
    version: 3,
    accountId,
  });
  await page.keyboard.press('Control+Enter');
  const alert = page.getByRole('dialog').getByRole('alert');
  await expect(alert).toContainText('Belum tersimpan.');
  await expect(alert).toContainText('Ana Manafe');
  await expect(words).toHaveValue('Got dikeruk sampai ujung.');
  await expectNoFaults(page, 'a conflict is told', [['light', 1440, 900]]);
  await page.getByRole('button', { name: 'Ulangi dengan yang terbaru' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(panel).toContainText('“Got dikeruk sampai ujung.”');
  expect(await statusOf(city, head, made.code)).toBe('RESOLVED');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Tombol pintas' })).toBeVisible();
});
