import { expect, type Page, type Route } from '@playwright/test';

import { expectNoFaults } from './support/axe';
import { DESK, PHONE, test } from './support/journey';
import { metadataOf, phonePhoto } from './support/photo';

const NO_SCRIPT = { ...PHONE, javaScriptEnabled: false } as const;
const STORY = 'Bak sampah penuh,\nsudah meluap ke jalan.';

test('a phone without script sends a report with its photo, and mends what was missing', async ({ open }) => {
  const page = await open(NO_SCRIPT);
  await page.goto('/report');
  const photo = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto() };
  await page.getByLabel('Foto').setInputFiles(photo);
  await page.getByLabel('Soal apa?').selectOption({ label: 'Sampah menumpuk/liar' });
  await page.getByLabel('Kelurahan').selectOption({ label: 'Oebufu' });
  await page.getByLabel('Patokan').fill('Depan SD');
  await page.getByLabel('Ceritakan singkat').fill(STORY);
  await page.getByLabel('Nomor HP atau surel').fill('nomor saya');
  await page.getByRole('button', { name: 'Kirim laporan' }).click();

  // Refused beside the field; everything that was typed is still there, the photo too.
  const contact = page.getByLabel('Nomor HP atau surel');
  await expect(contact).toHaveAttribute('aria-invalid', 'true');
  await expect(contact).toHaveAccessibleDescription(/nomor HP atau alamat surel/);
  await expect(contact).toHaveValue('nomor saya');
  await expect(page.getByLabel('Soal apa?')).toHaveValue('SAMPAH');
  await expect(page.getByLabel('Kelurahan').locator('option:checked')).toHaveText('Oebufu');
  await expect(page.getByLabel('Patokan')).toHaveValue('Depan SD');
  await expect(page.getByLabel('Ceritakan singkat')).toHaveValue(STORY);
  await expect(page.getByText('1 foto')).toBeVisible();
  await contact.fill('0812 3456 7890');
  const answer = page.waitForResponse((response) => new URL(response.url()).pathname.startsWith('/r/'));
  await page.getByRole('button', { name: 'Kirim laporan' }).click();

  // Its own page, told to nobody.
  const headers = (await answer).headers();
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cache-control']).toContain('no-store');
  expect(new URL(page.url()).pathname).toMatch(/^\/r\/[\w-]{20,}$/);
  await expect(page.getByRole('heading', { name: 'Laporan diterima' })).toBeVisible();
  await expect(page.getByText(/^[2-9A-Z]{3}-[2-9A-Z]{3}$/).first()).toBeVisible();
  await expect(page.getByText('Koordinasi: DLHK')).toBeVisible();
  await expect(page.getByText('sudah meluap ke jalan.')).toBeVisible();
  await expect(page.locator('.timeline li').first()).toBeVisible();
  const shown = page.getByRole('img', { name: /Foto 1/ });
  await expect(shown).toBeVisible();
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const stored = await page.request.get((await shown.getAttribute('src')) ?? '');
  expect(await metadataOf(await stored.body())).toEqual([]);
});

test('the plain form and the private page can be used by everyone', async ({ open }) => {
  const page = await open({ ...DESK, serviceWorkers: 'block' });
  await page.route(/\/report$/, withoutScript);
  await page.goto('/report');
  await showAtOnce(page);
  await expectNoFaults(page, 'plain form');
  // The browser stops at what is required; an older one does not, so the server says it too.
  await page.locator('form').evaluate((form: HTMLFormElement) => (form.noValidate = true));
  await page.getByLabel('Soal apa?').selectOption({ label: 'Lampu jalan mati' });
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(page.getByLabel('Kelurahan')).toHaveAttribute('aria-invalid', 'true');
  await showAtOnce(page);
  await expectNoFaults(page, 'plain form, refused');
  await page.getByLabel('Kelurahan').selectOption({ label: 'Lasiana' });
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(page.getByRole('heading', { name: 'Laporan diterima' })).toBeVisible();
  await expectNoFaults(page, 'private page');
  await page.goto('/r/tidak-ada');
  await expect(page.getByRole('heading')).toBeVisible();
  await expectNoFaults(page, 'no such private page');
});

test('the form and the private page speak English to whom it is asked for', async ({ open }) => {
  const page = await open({ ...NO_SCRIPT, locale: 'id-ID' });
  await page.goto('/report?lang=en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByLabel('What is it about?').selectOption({ label: 'Illegal dumping/pile' });
  await page.getByLabel('Which subdistrict?').selectOption({ label: 'Oebufu' });
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByRole('heading', { name: 'Report received' })).toBeVisible();
  await expect(page.getByText('Coordination: DLHK')).toBeVisible();

  const scripted = await open(PHONE);
  await scripted.goto('/report?lang=en');
  await scripted.getByRole('button', { name: 'Continue without a photo' }).click();
  await scripted.getByRole('link', { name: 'Choose the subdistrict from a list' }).click();
  await scripted.getByRole('button', { name: 'Oebufu' }).click();
  await scripted.getByRole('button', { name: 'Yes, here' }).click();
  await scripted.getByText('Illegal dumping').click();
  await scripted.getByRole('button', { name: 'Continue', exact: true }).click();
  await scripted.getByRole('button', { name: 'Send the report' }).click();
  await expect(scripted.getByRole('heading', { name: 'Report received' })).toBeVisible();
  await scripted.getByRole('link', { name: /^Open my report/ }).click();
  await expect(scripted.getByRole('heading', { name: 'Your report', exact: true })).toBeVisible();
});

/** The page as a browser without script reads it; axe is a script itself and needs one that has it. */
async function withoutScript(route: Route): Promise<void> {
  const response = await route.fetch({ maxRedirects: 0 });
  const read = (await response.text()).replace(/<script.*?<\/script>/gs, '').replace(/<\/?noscript>/g, '');
  await route.fulfill({ response, body: read });
}

/** Where scripts may run the plain form waits some seconds for one that takes over. */
async function showAtOnce(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
