import { expect, type Page } from '@playwright/test';

import { phonePhoto } from './photo';

/** Chooses the photo once the script has taken over from the plain form, and waits until it stands on the screen. */
export async function choosePhoto(page: Page): Promise<void> {
  const photo = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto() };
  await page.locator('.at-photo input[type=file]').first().setInputFiles(photo);
  await expect(page.getByRole('img', { name: 'Foto 1 yang Anda pilih' })).toBeVisible();
}

/** Takes the phone's own place; the form asks for the subdistrict while boundaries are approximate. */
export async function confirmPlace(page: Page, subdistrict: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Pakai lokasi saya' }).first().click();
  await expect(page.getByText(subdistrict).first()).toBeVisible();
  await page.getByRole('button', { name: 'Ya, di sini' }).click();
}

export async function chooseKind(page: Page, kind: string, description: string): Promise<void> {
  await page.getByText(kind).first().click();
  await page.getByRole('textbox', { name: /Ceritakan singkat|Apa yang perlu diketahui/ }).fill(description);
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
}

/** The whole form up to the last button. */
export async function fillForm(
  page: Page,
  kind: string,
  description: string,
  subdistrict = /Kelurahan Oebufu/,
): Promise<void> {
  await page.goto('/report');
  await choosePhoto(page);
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await confirmPlace(page, subdistrict);
  await chooseKind(page, kind, description);
}

/** Sends, and answers the code that the resident is given. */
export async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  return receivedCode(page);
}

export async function receivedCode(page: Page): Promise<string> {
  await expect(page.getByText(/Laporan diterima|Kabar sudah terpasang/)).toBeVisible();
  const code = page.getByText(/^[2-9A-Z]{3}-[2-9A-Z]{3}$/).first();
  return (await code.textContent()) ?? '';
}
