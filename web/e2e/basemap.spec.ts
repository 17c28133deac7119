import { expect } from '@playwright/test';

import { startStreetHost } from './map-page/street-host';
import { BRIEFLY, expectNoFaults } from './support/axe';
import { DESK, sessionOf, test } from './support/journey';
import { startServer } from './support/server';

test('an administrator chooses a style; maps draw it within their policy, and nobody else is asked', async ({
  open,
}) => {
  const city = await startServer({ SUBMISSIONS_PER_HOUR: '0' });
  const host = await startStreetHost();
  try {
    const storageState = await sessionOf(city, city.administrator);
    const desk = await open({ ...DESK, baseURL: city.url, storageState, serviceWorkers: 'block' });
    const elsewhere: string[] = [];
    const refused: string[] = [];
    desk.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(city.url)) elsewhere.push(url);
    });
    desk.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    await desk.goto('/');
    await expect(desk.locator('.city-map[data-phase=ready]')).toBeVisible();
    expect(elsewhere).toEqual([]);

    await desk.goto('/admin?tab=peta');
    await desk.getByRole('radio', { name: /^Gaya peta MapLibre/ }).check();
    await desk.getByLabel('Alamat gaya').fill('http://peta.example/style.json');
    await desk.getByRole('button', { name: 'Simpan' }).click();
    await expect(desk.getByRole('alert')).toContainText('harus dimulai dengan https://');
    await expectNoFaults(desk, 'a basemap that was refused', BRIEFLY);
    await desk.getByLabel('Alamat gaya').fill(`${host.origin}/style.json`);
    await desk.getByRole('button', { name: 'Simpan' }).click();
    await expect(desk.getByText('Tersimpan.')).toBeVisible();

    await desk.goto('/');
    await expect(desk.locator('.city-map__streets')).toHaveAttribute('data-streets', 'shown');
    await desk.goto('/admin?tab=riwayat');
    await expect(desk.getByRole('row').nth(1)).toContainText('Memilih peta dasar');
    expect(elsewhere.length).toBeGreaterThan(1);
    expect(elsewhere.filter((url) => !url.startsWith(host.origin))).toEqual([]);
    expect(refused).toEqual([]);
  } finally {
    await host.close();
    await city.stop();
  }
});
