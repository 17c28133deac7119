import { expect } from '@playwright/test';

import { test } from './support/journey';
import { acknowledge, shown, submitReport } from './support/reports';

test('a phone goes from the list into a report and back, as its Back button says', async ({
  city,
  openPhone,
  operator,
}) => {
  const report = await submitReport(city, { categoryCode: 'DRAINASE', description: 'Got tersumbat.' });
  const phone = await openPhone(undefined, { storageState: operator });
  await phone.goto('/command');
  const row = phone.locator(`[data-code="${shown(report.code)}"]`);
  await row.tap();
  await expect(phone).toHaveURL(new RegExp(`r=${shown(report.code)}`));
  const detail = phone.locator('.detail');
  await expect(detail.getByText('Got tersumbat.')).toBeVisible();
  // The keyboard and the reading voice go along into what covers the list.
  await expect
    .poll(async () => detail.evaluate((panel) => panel.contains(document.activeElement)))
    .toBe(true);
  await phone.goBack();
  await expect(detail).toHaveCount(0);
  await expect(row).toBeVisible();
  await expect(phone).toHaveURL(/\/command$/);
});

test('an alarm is seen on a phone on which a report is open, and leads to its own', async ({
  city,
  openPhone,
  operator,
}) => {
  const report = await submitReport(city, { categoryCode: 'DRAINASE', description: 'Got meluap.' });
  const phone = await openPhone(undefined, { storageState: operator });
  await phone.goto(`/command?r=${shown(report.code)}`);
  const detail = phone.locator('.detail');
  await expect(detail.getByText('Got meluap.')).toBeVisible();
  const fire = await submitReport(city, { categoryCode: 'KEBAKARAN', description: 'Api di dapur.' });
  const alarm = phone.locator('.alarm');
  await expect(alarm).toContainText('KRITIS belum diakui: Kebakaran');
  // It covers nothing of the report: the way out of it least of all.
  const [over, under] = await Promise.all([alarm.boundingBox(), detail.boundingBox()]);
  expect((over?.y ?? 0) + (over?.height ?? 0)).toBeLessThanOrEqual((under?.y ?? 0) + 1);
  await expect(detail.getByRole('button', { name: /Tutup/ })).toBeInViewport({ ratio: 1 });
  await phone.screenshot({ path: test.info().outputPath('alarm-over-a-report.png') });
  await alarm.getByRole('button', { name: 'Lihat' }).tap();
  await expect(phone).toHaveURL(new RegExp(`r=${shown(fire.code)}`));
  await expect(detail.getByText('Api di dapur.')).toBeVisible();
  await acknowledge(city, operator, fire.id);
  await expect(alarm).toHaveCount(0);
  expect((await detail.boundingBox())?.y).toBe(0);
});
