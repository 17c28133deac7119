import { expect } from '@playwright/test';

import { BRIEFLY, expectNoFaults } from './support/axe';
import { test } from './support/journey';
import { choosePhoto, confirmPlace, fillForm, receivedCode, send } from './support/phone-form';
import { acknowledge, PLACES, shown, submitReport } from './support/reports';

const HERE = { geolocation: { ...PLACES.oebufu, accuracy: 9 }, permissions: ['geolocation'] };

test('the form can be used by everyone, step by step', async ({ open }) => {
  const page = await open(HERE);
  await page.goto('/report');
  await expect(page.getByText('Ambil foto', { exact: true })).toBeVisible();
  await expectNoFaults(page, 'photo');
  await choosePhoto(page);
  await expectNoFaults(page, 'photo chosen');
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await expect(page.locator('.map[data-state=READY]')).toBeVisible();
  await expectNoFaults(page, 'place');
  await page.getByRole('link', { name: 'Pilih kelurahan dari daftar' }).click();
  await expect(page.getByRole('heading', { name: 'Kelurahan mana?' })).toBeVisible();
  await expectNoFaults(page, 'list of subdistricts');
  await page.goBack();
  await page.getByRole('button', { name: 'Pakai lokasi saya' }).first().click();
  await expect(page.getByText('Kelurahan Oebufu?')).toBeVisible();
  await expectNoFaults(page, 'place found');
  await page.getByRole('button', { name: 'Ya, di sini' }).click();
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await expect(page.getByText('Pilih dulu jenisnya.')).toBeVisible();
  await expectNoFaults(page, 'kind, nothing chosen');
  await page.getByRole('link', { name: 'Lihat semua jenis' }).click();
  await expect(page.getByRole('heading', { name: 'Semua jenis' })).toBeVisible();
  await expectNoFaults(page, 'all kinds');
  await page.getByRole('button', { name: 'Kebakaran' }).click();
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Telepon dulu' })).toBeVisible();
  await expectNoFaults(page, 'call first');
  await page.getByRole('button', { name: 'Sudah menelepon' }).click();
  await page.getByRole('textbox').fill('bukan nomor');
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(page.getByText('Tulis nomor HP atau alamat surel')).toBeVisible();
  await expectNoFaults(page, 'check, contact refused');
});

test('the waiting, the receipt and the list of own reports can be used by everyone', async ({ open }) => {
  const page = await open(HERE);
  await page.goto('/report?kind=POHON');
  await page.getByRole('button', { name: 'Lanjut tanpa foto' }).click();
  await confirmPlace(page, /Kelurahan Oebufu/);
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(page.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  await expectNoFaults(page, 'not sent yet');
  await page.context().setOffline(false);
  await receivedCode(page);
  await expectNoFaults(page, 'received');
  await page.getByRole('button', { name: 'Buat laporan lain' }).click();
  await page.getByRole('link', { name: 'Laporan dari HP ini' }).click();
  await expect(page.getByRole('heading', { name: 'Laporan dari HP ini' })).toBeVisible();
  await expectNoFaults(page, 'own reports');
});

test('the public map can be used by everyone', async ({ city, open }) => {
  const page = await open();
  await page.goto('/?area=53.71.04.1010');
  await expect(page.getByText('Belum ada laporan di sini')).toBeVisible();
  await expectNoFaults(page, 'nothing in an area', BRIEFLY);
  const { code } = await submitReport(city, { categoryCode: 'POHON', description: 'Menutup jalan.' });
  await submitReport(city, { categoryCode: 'PKL_LIAR', ...PLACES.lasiana });
  await page.goto('/');
  await expect(page.locator('[data-code]').nth(1)).toBeVisible();
  await expectNoFaults(page, 'reports');
  await page.goto(`/?r=${code}`);
  await expect(page.getByText('Menutup jalan.')).toBeVisible();
  await expectNoFaults(page, 'one report', BRIEFLY);
  await page.goto('/?r=ZZZZZZ');
  await expect(page.getByText('Tidak ada laporan ZZZ-ZZZ')).toBeVisible();
  await expectNoFaults(page, 'no such report', BRIEFLY);
  await page.goto('/tidak-ada');
  await expect(page.getByText('Halaman ini tidak ada')).toBeVisible();
  await expectNoFaults(page, 'no such page', BRIEFLY);
});

test('the command center can be used by everyone', async ({
  city,
  open,
  openDesk,
  operator,
  administrator,
}) => {
  const door = await open();
  await door.goto('/command');
  await door.getByLabel(/Surel/).fill('siapa@contoh.id');
  await door.getByLabel(/Kata sandi/).fill('bukan ini');
  await door.getByRole('button', { name: 'Masuk' }).click();
  await expect(door.getByRole('alert')).toBeVisible();
  await expectNoFaults(door, 'sign-in refused', BRIEFLY);

  await submitReport(city, { categoryCode: 'POHON' });
  const page = await openDesk(operator);
  await expect(page.locator('[data-code]').first()).toBeVisible();
  await expectNoFaults(page, 'live');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoFaults(page, 'keys', BRIEFLY);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Lembaga/ }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await expectNoFaults(page, 'choice of agencies', BRIEFLY);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('oebuf');
  await expect(
    page.getByRole('listbox', { name: 'Hasil pencarian' }).getByRole('option', { name: /Oebufu/ }),
  ).toBeVisible();
  await expectNoFaults(page, 'search', BRIEFLY);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Operator', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Keluar' })).toBeVisible();
  await expectNoFaults(page, 'menu', BRIEFLY);

  const other = await openDesk(administrator);
  await expect(other.getByText('Akun administrator')).toBeVisible();
  await expectNoFaults(other, 'administrator', BRIEFLY);
});

test('an alarm and a lost connection can be read by everyone', async ({ city, openDesk, operator }) => {
  const flood = await submitReport(city, { categoryCode: 'BANJIR', description: 'Air setinggi lutut.' });
  const page = await openDesk(operator);
  await page.goto(`/command?r=${flood.code}`);
  await expect(page.getByText('KRITIS belum diakui')).toBeVisible();
  await expect(page.getByText('Air setinggi lutut.')).toBeVisible();
  await expectNoFaults(page, 'alarm and one report');
  await page.context().setOffline(true);
  await expect(page.getByText('Tindakan dikunci')).toBeVisible({ timeout: 30_000 });
  await expectNoFaults(page, 'disconnected', BRIEFLY);
  await page.context().setOffline(false);
  await acknowledge(city, operator, flood.id);
});

test('what did not come can be read by everyone, in English too', async ({ city, open, operator }) => {
  const { code } = await submitReport(city, { categoryCode: 'POHON' });
  const page = await open({ storageState: operator });
  const silent = new Set(['FeedPage', 'ActionPage']);
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    return [...silent].some((name) => asked.includes(`query ${name}`)) ? route.abort() : route.continue();
  });
  await page.goto('/command?lang=en');
  await expect(page.getByText('The list has not loaded')).toBeVisible();
  await expect(page.getByText('The action list has not loaded.')).toBeVisible();
  await expectNoFaults(page, 'lists that did not come', BRIEFLY);
  silent.clear();
  await expect(page.locator(`[data-code="${shown(code)}"]`)).toBeVisible();
  await expectNoFaults(page, 'live, in English', BRIEFLY);
  silent.add('Cities');
  await page.reload();
  await expect(page.getByText('The server does not answer')).toBeVisible();
  await expectNoFaults(page, 'unreachable', BRIEFLY);
});

test('taking news down and looking at a photo can be done by everyone', async ({
  city,
  openDesk,
  openPhone,
  operator,
}) => {
  const news = await submitReport(city, { categoryCode: 'INFO_WARGA', description: 'Kerja bakti Minggu.' });
  const desk = await openDesk(operator);
  await desk.goto(`/command?r=${shown(news.code)}`);
  await desk.getByRole('button', { name: 'Turunkan info ini' }).click();
  await expect(desk.getByRole('dialog')).toBeVisible();
  await expectNoFaults(desk, 'take-down', BRIEFLY);

  const phone = await openPhone({ ...PLACES.oebufu, accuracy: 9 });
  await fillForm(phone, 'Sampah menumpuk', 'Bak penuh.');
  const code = await send(phone);
  await desk.goto(`/command?r=${code}`);
  await desk.getByRole('button', { name: /perbesar/ }).click();
  await expect(desk.getByRole('dialog')).toBeVisible();
  await expectNoFaults(desk, 'a photo, large', BRIEFLY);
});
