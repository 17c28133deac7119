import { chromium } from '@playwright/test';
import { browser } from './e2e/support/browser';
const url = 'http://localhost:4877';
const { executablePath, args } = await browser();
const b = await chromium.launch({ executablePath, args });
const out = '/tmp/desk-demo/';
const only = process.argv[2] ?? 'all';
async function sign(email: string, ctxo: object) {
  const c = await b.newContext({ baseURL: url, locale: 'id-ID', timezoneId: 'Asia/Makassar', ...ctxo });
  const a = await c.request.post('/auth/sign-in/email', { data: { email, password: 'desk-demo-passw0rd' }, headers: { origin: url } });
  if (!a.ok()) throw new Error(await a.text());
  const p = await c.newPage();
  p.on('response', async (r) => { if (r.status() >= 400) console.log(r.status(), r.url(), (await r.text().catch(() => '')).slice(0, 400), (r.request().postData() ?? '').slice(0, 900)); });
  p.on('console', (m) => { if (m.type() === 'error' || m.type() === 'warning') console.log(m.text().slice(0, 300)); });
  p.on('pageerror', (e) => console.log('PAGEERROR', e.message.slice(0, 400)));
  return p;
}
if (only === 'all' || only === 'wide') {
  for (const theme of ['light', 'dark'] as const) {
    const p = await sign('lay@dlhk.test', { viewport: { width: 1440, height: 900 }, colorScheme: theme });
    await p.goto('/desk');
    await p.getByText('Langsung').first().waitFor({ timeout: 15000 }).catch(() => console.log('no live'));
    await p.waitForTimeout(1500);
    await p.keyboard.press('j'); await p.keyboard.press('j');
    await p.waitForTimeout(theme === 'light' ? 6000 : 3000);
    await p.screenshot({ path: `${out}wide-${theme}.png` });
    if (theme === 'light') {
      await p.keyboard.press('p'); await p.waitForTimeout(500);
      await p.screenshot({ path: `${out}wide-transfer.png` });
      await p.keyboard.press('Escape');
      await p.keyboard.press('Shift+J'); await p.keyboard.press('Shift+J'); await p.keyboard.press('f');
      await p.waitForTimeout(700);
      await p.screenshot({ path: `${out}wide-bulk.png` });
      await p.keyboard.press('Escape');
      await p.emulateMedia({ media: 'print' });
      await p.pdf({ path: `${out}case.pdf`, preferCSSPageSize: true, printBackground: false }).catch((e) => console.log(String(e)));
      await p.screenshot({ path: `${out}print.png`, fullPage: true });
    }
    await p.context().close();
  }
}
if (only === 'all' || only === 'phone') {
  for (const theme of ['light', 'dark'] as const) {
    const p = await sign('manafe@dlhk.test', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2, colorScheme: theme, geolocation: { longitude: 123.62, latitude: -10.17 }, permissions: ['geolocation'] });
    await p.goto('/desk');
    await p.waitForTimeout(3500);
    await p.screenshot({ path: `${out}phone-${theme}.png` });
    if (theme === 'light') {
      await p.locator('.task-card__open').first().click(); await p.waitForTimeout(5000);
      await p.screenshot({ path: `${out}phone-case.png` });
      await p.getByRole('button', { name: 'Kembali ke tugas' }).click();
      await p.context().setOffline(true); await p.waitForTimeout(5000);
      await p.getByRole('button', { name: 'Mulai kerjakan' }).first().click().catch(() => console.log('no start'));
      await p.waitForTimeout(1500);
      await p.screenshot({ path: `${out}phone-offline.png` });
      await p.getByRole('button', { name: 'Terkirim' }).click(); await p.waitForTimeout(500);
      await p.screenshot({ path: `${out}phone-sent.png` });
    }
    await p.context().close();
  }
}
await b.close();
