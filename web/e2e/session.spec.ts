import { expect } from '@playwright/test';

import { test } from './support/journey';
import { shown, submitReport } from './support/reports';
import { signIn } from './support/sign-in';

test('a session that ends keeps the screen, says so, and goes on after signing in again', async ({
  city,
  open,
}) => {
  const { code } = await submitReport(city, { categoryCode: 'PJU' });
  const page = await open();
  await signIn(page, city.url, city.operator);
  await expect(page.locator('.trust-bar__phase')).toHaveText('Langsung');
  await page.goto(`/command?category=PJU&r=${shown(code)}`);
  const row = page.locator(`.feed-rows [data-code="${shown(code)}"]`);
  await expect(page.getByRole('article')).toContainText(shown(code));

  const other = await page.context().newPage();
  await other.goto('/command');
  await other.getByRole('button', { name: 'Operator', exact: true }).click();
  await other.getByRole('button', { name: 'Keluar' }).click();
  await expect(other.getByRole('heading', { name: 'Masuk ke pusat komando' })).toBeVisible();

  // The server looks every fifteen seconds whose socket it is.
  const door = page.getByRole('dialog', { name: 'Sesi Anda berakhir' });
  await expect(door).toBeVisible({ timeout: 30_000 });
  await expect(row).toBeVisible();
  await expect(page.getByRole('region', { name: 'Laporan', exact: true })).toHaveCSS('filter', /grayscale/);
  await expect(page).toHaveURL(new RegExp(`category=PJU.*r=${shown(code)}`));

  await door.getByLabel('Surel').fill(city.operator.email);
  await door.getByLabel('Kata sandi').fill(city.operator.password);
  await door.getByRole('button', { name: 'Masuk' }).click();
  await expect(door).toHaveCount(0);
  await expect(page.locator('.trust-bar__phase')).toHaveText('Langsung');
  await expect(page.getByRole('article')).toContainText(shown(code));
  const next = await submitReport(city, { categoryCode: 'PJU' });
  await expect(page.locator(`.feed-rows [data-code="${shown(next.code)}"]`)).toBeVisible();
});
