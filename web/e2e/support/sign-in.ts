import { expect, type Page } from '@playwright/test';

import type { SignIn } from './server';

/** Opens the command center the way a person does. */
export async function signIn(page: Page, url: string, account: SignIn): Promise<void> {
  await page.goto(`${url}/command`);
  await page.getByLabel(/Surel|E-mail/).fill(account.email);
  await page.getByLabel(/Kata sandi|Password/).fill(account.password);
  await page.getByRole('button', { name: /^(Masuk|Sign in)$/ }).click();
  await expect(page.getByRole('button', { name: /^(Masuk|Sign in)$/ })).toHaveCount(0);
}
