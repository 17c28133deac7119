import { expect, type Page } from '@playwright/test';

import { BRIEFLY, expectNoFaults } from './support/axe';
import { DESK, PHONE, type Session, test } from './support/journey';
import type { TestServer } from './support/server';
import { totpOf } from './support/totp';

const PASSWORD = 'kata sandi yang panjang';
const INVITE = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) {
  ... on InvitedPerson { joinUrl } } }`;

async function invite(city: TestServer, { cookies }: Session, email: string): Promise<string> {
  const answer = await fetch(`${city.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    },
    body: JSON.stringify({
      query: INVITE,
      variables: { input: { email, name: 'Nona Bria', role: 'OPERATOR' } },
    }),
  });
  const { data } = (await answer.json()) as { data: { invitePerson: { joinUrl: string } } };
  return new URL(data.invitePerson.joinUrl).pathname;
}

async function enterPassword(page: Page, email: string): Promise<void> {
  await page.goto('/command');
  await page.getByLabel('Surel').fill(email);
  await page.getByLabel('Kata sandi').fill(PASSWORD);
  await page.keyboard.press('Enter');
}

test('somebody who was invited joins on a phone, sets up a second factor, and signs in with it', async ({
  administrator,
  city,
  open,
}) => {
  const email = 'bria@kupang.example';
  const path = await invite(city, administrator, email);
  const phone = await open(PHONE);
  await phone.goto(path);
  await expect(phone.getByRole('heading', { name: 'Selamat datang, Nona Bria' })).toBeVisible();
  await expectNoFaults(phone, 'the page to join', BRIEFLY);
  await phone.setViewportSize(PHONE.viewport);
  await phone.getByLabel('Kata sandi baru').fill(PASSWORD);
  await phone.keyboard.press('Enter');

  await expect(phone.getByRole('heading', { name: 'Akun Anda' })).toBeVisible();
  await expect(phone.getByText('Tidak ada perangkat lain')).toBeVisible();
  await expectNoFaults(phone, 'the account', BRIEFLY);
  await phone.setViewportSize(PHONE.viewport);
  await phone.getByLabel('Kata sandi Anda').fill(PASSWORD);
  await phone.getByRole('button', { name: 'Pasang' }).click();
  await expect(phone.getByRole('img', { name: /Kode QR/ })).toBeVisible();
  await phone.getByText('Tidak dapat memindai?').click();
  const secret = (await phone.locator('details code').textContent()) ?? '';
  await phone.getByLabel('Kode 6 angka').fill('000000');
  await phone.keyboard.press('Enter');
  await expect(phone.getByRole('alert').getByText('Kode tidak cocok')).toBeVisible();
  await expectNoFaults(phone, 'the enrolment', BRIEFLY);
  await phone.setViewportSize(PHONE.viewport);
  const wide = await phone.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await phone.getByLabel('Kode 6 angka').fill(totpOf(secret));
  await phone.keyboard.press('Enter');
  await expect(phone.getByText('Simpan kode cadangan')).toBeVisible();
  const first = (await phone.locator('.account__codes code').first().textContent()) ?? '';
  await phone.getByRole('button', { name: 'Sudah saya simpan' }).click();
  await expect(phone.getByRole('button', { name: 'Lepas' })).toBeVisible();

  await phone.getByRole('button', { name: 'Kode cadangan baru' }).click();
  await expect(phone.getByLabel('Kata sandi Anda')).toBeFocused();
  await phone.keyboard.type(PASSWORD);
  await expectNoFaults(phone, 'the password for new backup codes', BRIEFLY);
  await phone.setViewportSize(PHONE.viewport);
  await phone.getByRole('button', { name: 'Buat kode cadangan baru' }).click();
  await expect(phone.getByText('Kode cadangan yang lama tidak berlaku lagi.')).toBeVisible();
  await expectNoFaults(phone, 'new backup codes', BRIEFLY);
  await phone.setViewportSize(PHONE.viewport);
  const backup = (await phone.locator('.account__codes code').first().textContent()) ?? '';
  expect(backup).not.toBe(first);
  await phone.getByRole('button', { name: 'Sudah saya simpan' }).click();
  await expect(phone.getByRole('button', { name: 'Kode cadangan baru' })).toBeVisible();

  const desk = await open(DESK);
  await enterPassword(desk, email);
  await expect(desk.getByRole('heading', { name: 'Kode masuk kedua' })).toBeVisible();
  await desk.getByLabel(/Kode 6 angka/).fill(backup);
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Langsung').first()).toBeVisible();

  await phone.reload();
  await phone.getByRole('button', { name: 'Akhiri', exact: true }).click();
  await expect(phone.getByText('Tidak ada perangkat lain')).toBeVisible();
  await desk.reload();
  await expect(desk.getByRole('heading', { name: 'Masuk ke pusat komando' })).toBeVisible();

  await phone.goto(path);
  await expect(phone.getByText('Undangan ini tidak berlaku lagi')).toBeVisible();
});
