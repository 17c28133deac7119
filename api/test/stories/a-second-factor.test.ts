import { beforeAll, describe, expect, it } from 'vitest';

import { createUser } from '../../src/accounts/index.ts';
import { startTestApp, type TestApp } from '../app.ts';
import { Browser } from '../browser.ts';
import { testDatabase } from '../database.ts';
import { totpOf } from '../totp.ts';

const PASSWORD = 'correct horse battery';
const STATE = '{ viewer { email } signIn { state email secondFactorEnrolled secondFactorRequired } }';

interface State {
  readonly viewer: { readonly email: string } | null;
  readonly signIn: { readonly state: string; readonly email: string | null };
}
interface Enrolment {
  readonly totpURI: string;
  readonly backupCodes: string[];
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});

let people = 0;
async function person(of: TestApp = app): Promise<{ email: string; browser: Browser }> {
  const email = `person-${String(++people)}@kupang.example`;
  await createUser(of.database, { email, name: 'Nona Bria', role: 'OPERATOR', password: PASSWORD });
  const browser = new Browser(of.url);
  expect((await browser.post('/auth/sign-in/email', { email, password: PASSWORD })).status).toBe(200);
  return { email, browser };
}

async function enrol(browser: Browser): Promise<Enrolment> {
  const enabled = await browser.post('/auth/two-factor/enable', { password: PASSWORD });
  expect(enabled.status).toBe(200);
  const enrolment = (await enabled.json()) as Enrolment;
  const code = totpOf(enrolment.totpURI);
  expect((await browser.post('/auth/two-factor/verify-totp', { code })).status).toBe(200);
  return enrolment;
}

async function challenged(email: string): Promise<Browser> {
  const browser = new Browser(app.url);
  const response = await browser.post('/auth/sign-in/email', { email, password: PASSWORD });
  expect(await response.json()).toMatchObject({ twoFactorRedirect: true });
  expect((await browser.ask<State>(STATE)).signIn.state).toBe('SIGNED_OUT');
  return browser;
}

describe('A second factor', () => {
  it('is asked for after the password, once it is set up, and its secret is in no row', async () => {
    const { email, browser } = await person();
    const { totpURI, backupCodes } = await enrol(browser);
    const rows = await app.database.query<object>('select * from auth_two_factor');
    const secret = new URL(totpURI).searchParams.get('secret') ?? '';
    const words = JSON.stringify(rows);
    expect(secret).toMatch(/^[A-Z2-7]{20,}=*$/);
    for (const hidden of [secret, ...backupCodes]) expect(words).not.toContain(hidden);

    const again = await challenged(email);
    expect((await again.post('/auth/two-factor/verify-totp', { code: '000000' })).status).toBe(401);
    const code = totpOf(totpURI);
    expect((await again.post('/auth/two-factor/verify-totp', { code })).status).toBe(200);
    expect((await again.ask<State>(STATE)).viewer).toEqual({ email });
  });

  it('does not count before its first code was right', async () => {
    const { email, browser } = await person();
    expect((await browser.post('/auth/two-factor/enable', { password: PASSWORD })).status).toBe(200);
    expect((await browser.post('/auth/two-factor/verify-totp', { code: '12' })).status).toBe(401);
    const elsewhere = new Browser(app.url);
    await elsewhere.post('/auth/sign-in/email', { email, password: PASSWORD });
    expect((await elsewhere.ask<State>(STATE)).viewer).toEqual({ email });
  });

  it('has backup codes, each of which opens once', async () => {
    const { email, browser } = await person();
    const { backupCodes } = await enrol(browser);
    expect(backupCodes).toHaveLength(10);
    const code = backupCodes[3];
    const open = async () => (await challenged(email)).post('/auth/two-factor/verify-backup-code', { code });
    expect((await open()).status).toBe(200);
    expect((await open()).status).toBe(401);
  });

  it('gets new backup codes for the password, and the old ones open nothing more', async () => {
    const { email, browser } = await person();
    const { backupCodes: old } = await enrol(browser);
    const renew = async (body: object) => browser.post('/auth/two-factor/generate-backup-codes', body);
    for (const body of [{}, { password: 'a wrong password' }]) expect((await renew(body)).status).toBe(400);
    const answer = await renew({ password: PASSWORD });
    expect(answer.status).toBe(200);
    const { backupCodes } = (await answer.json()) as Enrolment;
    expect(backupCodes).toHaveLength(10);
    expect(backupCodes.filter((code) => old.includes(code))).toEqual([]);
    const open = async (code?: string) =>
      (await challenged(email)).post('/auth/two-factor/verify-backup-code', { code });
    expect((await open(old[0])).status).toBe(401);
    expect((await open(backupCodes[0])).status).toBe(200);
  });

  it('is taken off with the password only', async () => {
    const { email, browser } = await person();
    await enrol(browser);
    for (const body of [{}, { password: 'a wrong password' }])
      expect((await browser.post('/auth/two-factor/disable', body)).status).toBe(400);
    expect((await browser.post('/auth/two-factor/disable', { password: PASSWORD })).status).toBe(200);
    const again = new Browser(app.url);
    await again.post('/auth/sign-in/email', { email, password: PASSWORD });
    expect((await again.ask<State>(STATE)).viewer).toEqual({ email });
  });

  it('is not waived for a device, however the request asks', async () => {
    const { email, browser } = await person();
    const { totpURI } = await enrol(browser);
    const device = await challenged(email);
    const body = { code: totpOf(totpURI), trustDevice: true };
    expect((await device.post('/auth/two-factor/verify-totp', body)).status).toBe(200);
    await device.post('/auth/sign-out');
    const response = await device.post('/auth/sign-in/email', { email, password: PASSWORD });
    expect(await response.json()).toMatchObject({ twoFactorRedirect: true });
  });

  it('closes after ten wrong guesses, whichever way and however often the challenge is begun anew', async () => {
    const { email, browser } = await person();
    const { totpURI } = await enrol(browser);
    const statuses: number[] = [];
    for (let round = 0; round < 4; round++) {
      const guesser = await challenged(email);
      for (let guess = 0; guess < 3; guess++) {
        const door = guess === 2 ? 'verify-backup-code' : 'verify-totp';
        statuses.push((await guesser.post(`/auth/two-factor/${door}`, { code: '000000' })).status);
      }
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429]);
    const right = await challenged(email);
    const locked = await right.post('/auth/two-factor/verify-totp', { code: totpOf(totpURI) });
    expect(locked.status).toBe(429);
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(600);
  });

  it('leaves the doors shut that nobody needs', async () => {
    const { browser } = await person();
    for (const door of ['get-totp-uri', 'send-otp', 'verify-otp', 'view-backup-codes'])
      expect((await browser.post(`/auth/two-factor/${door}`, { password: PASSWORD })).status).toBe(404);
    expect((await browser.post('/auth/sign-in/social', { provider: 'google' })).status).toBe(404);
  });
});

describe('A city that requires a second factor', () => {
  it('lets staff without one do nothing but set it up, and says so', async () => {
    const database = await testDatabase();
    await database.query(`update city set settings = settings || '{"secondFactor": "REQUIRED"}'`);
    const strict = await startTestApp({ database });
    const { email, browser } = await person(strict);
    const pending = {
      state: 'SECOND_FACTOR_MISSING',
      email,
      secondFactorEnrolled: false,
      secondFactorRequired: true,
    };
    expect(await browser.ask<State>(STATE)).toEqual({ viewer: null, signIn: pending });
    await expect(browser.ask('{ mySessions { id } }')).rejects.toThrow('UNAUTHENTICATED');
    const change = { currentPassword: PASSWORD, newPassword: 'another good password' };
    expect((await browser.post('/auth/change-password', change)).status).toBe(403);
    const sealed = '{ reportCounts { sealed { count } } }';
    expect(await browser.ask(sealed)).toEqual({ reportCounts: { sealed: null } });

    await enrol(browser);
    const done = { ...pending, state: 'SIGNED_IN', secondFactorEnrolled: true };
    expect(await browser.ask<State>(STATE)).toEqual({ viewer: { email }, signIn: done });
    expect(await browser.ask(sealed)).toEqual({ reportCounts: { sealed: { count: 0 } } });

    expect((await browser.post('/auth/two-factor/disable', { password: PASSWORD })).status).toBe(200);
    await expect
      .poll(async () => (await browser.ask<State>(STATE)).signIn.state)
      .toBe('SECOND_FACTOR_MISSING');
  });
});
