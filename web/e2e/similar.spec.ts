import { expect } from '@playwright/test';

import { test } from './support/journey';
import { choosePhoto, confirmPlace } from './support/phone-form';
import { PLACES, shown, submitReport } from './support/reports';

test('while a resident writes, a report of the same thing is offered, and a yes loses nothing typed', async ({
  city,
  openPhone,
}) => {
  // No other journey reports a tree here.
  const other = await submitReport(city, {
    ...{ categoryCode: 'POHON', description: 'Pohon tumbang.' },
    ...PLACES.lasiana,
  });
  const phone = await openPhone({ ...PLACES.lasiana, accuracy: 9 });
  await phone.goto('/report');
  await choosePhoto(phone);
  await phone.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await confirmPlace(phone, /Kelurahan Lasiana/);
  await phone.getByText('Pohon tumbang').first().click();
  const words = phone.getByRole('textbox', { name: /Ceritakan singkat|Apa yang perlu diketahui/ });
  await words.fill('Menutup separuh jalan.');

  await phone.getByText('Ada 1 laporan mirip di dekat sini.').click();
  const offered = phone.getByRole('listitem').filter({ hasText: shown(other.code) });
  await offered.getByRole('button', { name: 'Dukung' }).click();
  await expect(offered).toContainText('Didukung 1 warga');
  await expect(offered.getByRole('button')).toBeDisabled();
  await expect(words).toHaveValue('Menutup separuh jalan.');
  await expect(phone.getByRole('button', { name: 'Lanjut', exact: true })).toBeEnabled();
});
