import { expect } from '@playwright/test';

import { test } from './support/journey';
import { receivedCode } from './support/phone-form';
import { PLACES } from './support/reports';

const HERE = { ...PLACES.oebufu, accuracy: 9 };
const NEARBY = { longitude: 123.6301, latitude: -10.1722, accuracy: 20 };
const NEWS = 'Kerja bakti Minggu pagi, kumpul di pos ronda.';

test('what a neighbour shares is seen nearby, not in the city, and goes when it is taken down', async ({
  openDesk,
  openPhone,
  operator,
}) => {
  const near = await openPhone(NEARBY);
  await near.goto('/');
  await near.getByRole('button', { name: 'Di sekitar saya' }).first().click();
  await expect(near.getByRole('heading', { name: 'Di sekitar saya' })).toBeVisible();
  const far = await openPhone();
  await far.goto('/');
  await expect(far.getByRole('heading', { name: 'Laporan warga', exact: true })).toBeVisible();

  const phone = await openPhone(HERE);
  await phone.goto('/report?kind=INFO_WARGA');
  await phone.getByRole('button', { name: 'Lanjut tanpa foto' }).click();
  await phone.getByRole('button', { name: 'Pakai lokasi saya' }).first().click();
  await phone.getByRole('button', { name: 'Ya, di sini' }).click();
  await phone.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await expect(phone.getByText('Tulis dulu kabarnya')).toBeVisible();
  await phone.getByRole('textbox', { name: 'Apa yang perlu diketahui tetangga?' }).fill(NEWS);
  await phone.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await expect(phone.getByText('selama 72 jam')).toBeVisible();
  await phone.getByRole('button', { name: 'Kirim laporan' }).click();
  const code = await receivedCode(phone);

  const card = near.locator(`[data-code="${code}"]`);
  await expect(card).toContainText('Info warga');
  await card.click();
  await expect(near.getByText(NEWS)).toBeVisible();
  await near.getByRole('button', { name: 'Kembali ke daftar' }).click();
  await far.reload();
  await expect(far.getByRole('heading', { name: 'Laporan warga', exact: true })).toBeVisible();
  await expect(far.locator(`[data-code="${code}"]`)).toHaveCount(0);

  const desk = await openDesk(operator);
  await desk.locator(`[data-code="${code}"]`).click();
  await desk.getByRole('button', { name: 'Turunkan info ini' }).click();
  await desk.getByLabel('Alasan, dicatat di riwayat laporan').fill('Kabar bohong.');
  await desk.getByRole('button', { name: 'Turunkan', exact: true }).click();
  await expect(desk.getByText('Info warga diturunkan.')).toBeVisible();
  await expect(card).toHaveCount(0);
});
