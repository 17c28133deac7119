import { expect } from '@playwright/test';

import { BRIEFLY, expectNoFaults } from './support/axe';
import { DESK, PHONE, test } from './support/journey';

const PASSWORD = 'kata sandi yang panjang';
const TABS = [
  'Orang',
  'Aplikasi',
  'Lembaga',
  'Jenis laporan',
  'Penangan tersegel',
  'Kalender',
  'Peta dasar',
  'Riwayat',
];

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
  // A category that no other journey reports: they share one server.
  await desk.getByLabel('Cari jenis laporan').fill('iklan');
  const row = desk.getByRole('row').filter({ hasText: 'IKLAN_LIAR' }).first();
  await row.getByRole('button', { name: /^Ubah/ }).click();
  const target = form.getByRole('group', { name: 'Penyelesaian' });
  await target.getByLabel('Lamanya').fill('selamanya');
  await form.getByLabel('Nama dalam bahasa Inggris').fill('Unlicensed billboards');
  await form.getByRole('button', { name: 'Simpan sebagai versi baru' }).click();
  await expect(form.getByRole('alert')).toContainText('Tulis lamanya');
  await expect(form.getByLabel('Nama dalam bahasa Inggris')).toHaveValue('Unlicensed billboards');
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

test('every part of the administration is clean for axe and fits a phone', async ({
  administrator,
  open,
}) => {
  const desk = await open({ ...DESK, storageState: administrator });
  await desk.goto('/admin');
  for (const name of TABS) {
    await desk.getByRole('link', { name, exact: true }).click();
    await expect(desk.getByRole('heading', { name, level: 1 })).toBeVisible();
    await expect(desk.locator('[aria-busy]')).toHaveCount(0);
    await expectNoFaults(desk, name, BRIEFLY);
    await desk.setViewportSize(PHONE.viewport);
    const wide = await desk.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, name).toBeLessThanOrEqual(390);
    await desk.setViewportSize(DESK.viewport);
  }
});

test('an app gets a key, a half day and a handler are set, an agency is added, and the history tells all of it', async ({
  administrator,
  open,
}) => {
  const desk = await open({ ...DESK, storageState: administrator });
  const form = desk.getByRole('dialog');
  const check = async (state: string) => {
    await expectNoFaults(desk, state, BRIEFLY);
    await desk.setViewportSize(DESK.viewport);
  };

  await desk.goto('/admin?tab=aplikasi');
  await desk.getByRole('button', { name: 'Daftarkan aplikasi' }).click();
  await form.getByLabel('Nama aplikasi').fill('Peta Kampus');
  await form.getByRole('button', { name: 'Daftarkan' }).click();
  await expect(form.getByRole('alert')).not.toBeEmpty();
  await expect(form.getByLabel('Nama aplikasi')).toHaveValue('Peta Kampus');
  await form.getByLabel('Membaca laporan publik').check();
  await form.getByRole('button', { name: 'Daftarkan' }).click();
  await form.getByRole('button', { name: 'Buat kunci' }).click();
  expect(await form.getByLabel('Salin sekarang').inputValue()).toMatch(/^tgp_/);
  await form.getByRole('button', { name: 'Sudah disimpan' }).click();
  await expect(form.getByRole('table', { name: 'Kunci' }).getByRole('row')).toHaveCount(2);
  await check('an app');
  await form.getByRole('button', { name: /^Cabut kunci/ }).click();
  await expect(form.getByText(/^Dicabut/)).toBeVisible();
  await desk.keyboard.press('Escape');

  await desk.getByRole('link', { name: 'Kalender' }).click();
  await desk.getByRole('button', { name: 'Tambah hari libur' }).click();
  const year = new Date().getFullYear();
  await form.getByLabel('Tanggal').fill(`${String(year)}-04-25`);
  await form.getByLabel('Nama').fill('HUT Kota Kupang');
  await form.getByLabel('Dasar keputusan').fill('SK Wali Kota');
  await form.getByLabel('Setengah hari').fill('20:00');
  await form.getByRole('button', { name: 'Simpan' }).click();
  await expect(form.getByRole('alert').first()).toContainText('Setengah hari tutup antara');
  await check('a holiday');
  await form.getByLabel('Setengah hari').fill('12:00');
  await form.getByRole('button', { name: 'Simpan' }).click();
  await expect(desk.getByText('HUT Kota Kupang')).toBeVisible();
  await expect(desk.getByText('tutup 12:00')).toBeVisible();

  await desk.getByRole('link', { name: 'Penangan tersegel' }).click();
  await desk.getByRole('button', { name: 'Tunjuk penangan' }).click();
  await form.getByLabel('Jenis laporan').selectOption('LAINNYA');
  await form.getByLabel('Lembaga').selectOption('command-center');
  await form.getByLabel('Operator', { exact: true }).check();
  await check('a naming');
  await form.getByRole('button', { name: 'Tunjuk' }).click();
  await expect(desk.getByRole('cell', { name: 'Operator' })).toBeVisible();

  await desk.getByRole('link', { name: 'Lembaga' }).click();
  await desk.getByRole('button', { name: 'Tambah lembaga' }).click();
  await form.getByLabel('Nama', { exact: true }).fill('PD Pasar');
  await form.getByLabel('Singkatan').fill('Pasar');
  await form.getByLabel('Nama di alamat').fill('pd-pasar');
  await form.getByRole('button', { name: 'Tambah' }).click();
  await expect(desk.getByRole('row').filter({ hasText: 'PD Pasar' })).toContainText('Terdaftar');

  await desk.getByRole('link', { name: 'Orang' }).click();
  await desk.getByRole('button', { name: 'Atur Operator' }).click();
  await check('a person');
  await desk.keyboard.press('Escape');
  await desk.getByRole('link', { name: 'Jenis laporan' }).click();
  await desk.getByRole('region', { name: /^Coba/ }).getByLabel('Jenis laporan').selectOption('SAMPAH');
  await desk.getByLabel('Kelurahan', { exact: true }).selectOption({ label: 'Liliba' });
  await expect(desk.getByRole('status').getByText('Lingkungan Hidup').first()).toBeVisible();

  await desk.getByRole('link', { name: 'Riwayat' }).click();
  for (const words of [
    'Menambah lembaga',
    'Menunjuk penangan tersegel',
    'Menyimpan hari libur',
    'Mencabut kunci',
  ])
    await expect(desk.getByRole('row').filter({ hasText: words }).first()).toBeVisible();
});
