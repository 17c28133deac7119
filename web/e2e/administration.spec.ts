import { expect, type Page } from '@playwright/test';

import { BRIEFLY, expectNoFaults } from './support/axe';
import { DESK, PHONE, test } from './support/journey';

const PASSWORD = 'kata sandi yang panjang';
const TABS = ['Orang', 'Aplikasi', 'Lembaga', 'Jenis laporan', 'Penangan tersegel', 'Kalender', 'Riwayat'];

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['ADMIN_PICTURES'];
  if (folder === undefined) return;
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `${folder}/${name}-${String(width)}.png` });
  }
  await page.setViewportSize(DESK.viewport);
}

test('an administrator invites an officer, who joins; and changes the target of a category', async ({
  city,
  open,
}) => {
  const desk = await open(DESK);
  await desk.goto('/admin');
  await expect(desk.getByRole('heading', { name: 'Masuk ke pengaturan kota' })).toBeVisible();
  await desk.getByLabel('Surel').fill(city.administrator.email);
  await desk.getByLabel('Kata sandi').fill(city.administrator.password);
  await desk.keyboard.press('Enter');

  await desk.getByRole('button', { name: 'Undang orang' }).click();
  const form = desk.getByRole('dialog');
  await form.getByLabel('Surel').fill('bria-dlhk@kupang.example');
  await form.getByLabel('Nama').fill('Nona Bria');
  await look(desk, 'invite');
  await form.getByLabel('Lembaga').selectOption({ label: 'Dinas Lingkungan Hidup dan Kebersihan' });
  await form.getByRole('button', { name: 'Buat undangan' }).click();
  const link = await form.getByLabel('Salin sekarang').inputValue();
  await expectNoFaults(desk, 'the link of an invitation', BRIEFLY);
  await desk.setViewportSize(DESK.viewport);
  await form.getByRole('button', { name: 'Sudah disimpan' }).click();
  await expect(desk.getByRole('table', { name: 'Undangan' }).getByText('Nona Bria')).toBeVisible();

  const phone = await open(PHONE);
  await phone.goto(new URL(link).pathname);
  await phone.getByLabel('Kata sandi baru').fill(PASSWORD);
  await phone.keyboard.press('Enter');
  await expect(phone.getByRole('heading', { name: 'Akun Anda' })).toBeVisible();
  await phone.goto('/admin');
  await expect(phone.getByText('Layar ini untuk administrator kota')).toBeVisible();
  await expectNoFaults(phone, 'the administration for an officer', BRIEFLY);

  await desk.getByRole('link', { name: 'Jenis laporan' }).click();
  await desk.getByLabel('Cari jenis laporan').fill('sampah');
  const row = desk.getByRole('row').filter({ hasText: 'SAMPAH' }).first();
  await row.getByRole('button', { name: /^Ubah/ }).click();
  const target = form.getByRole('group', { name: 'Penyelesaian' });
  await target.getByLabel('Lamanya').fill('selamanya');
  await form.getByLabel('Nama dalam bahasa Inggris').fill('Rubbish');
  await form.getByRole('button', { name: 'Simpan sebagai versi baru' }).click();
  await expect(form.getByRole('alert')).toContainText('Tulis lamanya');
  await expect(form.getByLabel('Nama dalam bahasa Inggris')).toHaveValue('Rubbish');
  await look(desk, 'category-refused');
  await expectNoFaults(desk, 'a category that was refused', BRIEFLY);
  await desk.setViewportSize(DESK.viewport);
  await target.getByLabel('Lamanya').fill('5');
  await target.getByLabel('Satuan').selectOption({ label: 'hari' });
  await form.getByRole('button', { name: 'Simpan sebagai versi baru' }).click();
  await expect(form).toHaveCount(0);
  await expect(row).toContainText('5 hari');
  await row.getByRole('button', { name: /^Ubah/ }).click();
  await expect(form.getByRole('table', { name: 'Versi' }).getByRole('row')).toHaveCount(3);
  await desk.keyboard.press('Escape');
  await desk.getByRole('link', { name: 'Riwayat' }).click();
  await expect(desk.getByRole('row').nth(1)).toContainText('Mengubah jenis laporan');
});

test('every part of the administration is clean for axe and fits a phone', async ({ administrator, open }) => {
  const desk = await open({ ...DESK, storageState: administrator });
  await desk.goto('/admin');
  for (const name of TABS) {
    await desk.getByRole('link', { name, exact: true }).click();
    await expect(desk.getByRole('heading', { name, level: 1 })).toBeVisible();
    await expect(desk.locator('[aria-busy]')).toHaveCount(0);
    await look(desk, name.toLowerCase().replaceAll(' ', '-'));
    await expectNoFaults(desk, name, BRIEFLY);
    await desk.setViewportSize(PHONE.viewport);
    const wide = await desk.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, name).toBeLessThanOrEqual(390);
    await desk.setViewportSize(DESK.viewport);
  }
});
