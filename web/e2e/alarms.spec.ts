import { expect, type Page } from '@playwright/test';

import { type Session, test } from './support/journey';
import { acknowledge, shown, submitReport } from './support/reports';

declare global {
  interface Window {
    /** Tones started since the page was opened. */
    tones: number;
  }
}

test('a CRITICAL sounds and stays on top until somebody, anywhere, has it', async ({
  city,
  open,
  operator,
}) => {
  const first = await deskThatListens(open, operator);
  const second = await deskThatListens(open, operator);
  const flood = await submitReport(city, { categoryCode: 'BANJIR', description: 'Air masuk rumah.' });
  for (const desk of [first, second]) {
    await expect(alarm(desk)).toContainText('KRITIS belum diakui: Banjir');
    await expect.poll(() => tones(desk)).toBeGreaterThan(0);
  }
  const heard = await tones(first);
  await expect.poll(() => tones(first)).toBeGreaterThan(heard);

  // Neither a filter nor another report nor a reload takes it away.
  await first.goto('/command?category=POHON&range=30d');
  await expect(alarm(first)).toBeVisible();
  await first.keyboard.press('l');
  await expect(first).toHaveURL(new RegExp(`r=${shown(flood.code)}`));
  await expect(first.getByText('Air masuk rumah.')).toBeVisible();
  await expect(first.getByRole('button', { name: 'Akui laporan' })).toBeVisible();
  await first.keyboard.press('Escape');
  await expect(alarm(first)).toBeVisible();

  await alarm(second).getByRole('button', { name: 'Akui' }).click();
  await expect(alarm(second)).toHaveCount(0);
  await expect(alarm(first)).toHaveCount(0);
  await expectSilence(first, second);
});

test('two alarms wait their turn, the oldest first, and the key A has the one on top', async ({
  city,
  open,
  operator,
}) => {
  const desk = await deskThatListens(open, operator);
  const older = await submitReport(city, { categoryCode: 'LONGSOR' });
  await submitReport(city, { categoryCode: 'ANGIN_KENCANG' });
  await expect(alarm(desk)).toContainText('Longsor');
  await expect(alarm(desk)).toContainText('1 lagi menunggu');
  await acknowledge(city, operator, older.id);
  await expect(alarm(desk)).toContainText('Angin kencang');
  await expect(async () => {
    await desk.keyboard.press('a');
    await expect(alarm(desk)).toHaveCount(0, { timeout: 500 });
  }).toPass();
  await expect(desk.getByText(/Angin kencang.* diakui\./)).toBeVisible();
  await expectSilence(desk);
});

test('an alarm that waits is found although the server did not answer at first', async ({
  city,
  open,
  operator,
}) => {
  const flood = await submitReport(city, { categoryCode: 'BANJIR' });
  const desk = await open({ storageState: operator });
  let silent = true;
  await desk.route('**/graphql', async (route) => {
    const asksForAlarms = route.request().postData()?.includes('ActionPage') === true;
    return asksForAlarms && silent ? route.abort() : route.continue();
  });
  await desk.goto('/command');
  await expect(desk.getByText('Daftar tindakan belum termuat.')).toBeVisible();
  await expect(desk.getByText('KRITIS belum diakui')).toHaveCount(0);
  silent = false;
  await expect(desk.getByText('KRITIS belum diakui: Banjir')).toBeVisible();
  await expect(desk.getByText('Daftar tindakan belum termuat.')).toHaveCount(0);
  await acknowledge(city, operator, flood.id);
});

test('what is urgent but not critical asks for a look, without sound', async ({ city, open, operator }) => {
  const desk = await deskThatListens(open, operator);
  const tree = await submitReport(city, { categoryCode: 'POHON' });
  const look = desk.getByRole('status').filter({ hasText: 'Mendesak:' });
  await expect(look).toContainText('Pohon tumbang');
  expect(await tones(desk)).toBe(0);
  await look.getByRole('button', { name: 'Lihat' }).click();
  await expect(desk).toHaveURL(new RegExp(`r=${shown(tree.code)}`));
  await expect(look).toHaveCount(0);
});

const alarm = (page: Page) => page.getByRole('alert').filter({ hasText: 'KRITIS' });
const tones = (page: Page): Promise<number> => page.evaluate(() => window.tones);

type Open = (as: { storageState: Session }) => Promise<Page>;

/** A desk at which somebody has pressed a key, as browsers ask before they make a sound. */
async function deskThatListens(open: Open, session: Session): Promise<Page> {
  const page = await open({ storageState: session });
  await page.addInitScript(() => {
    window.tones = 0;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with the node it belongs to
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (...when) {
      window.tones += 1;
      start.apply(this, when);
    };
  });
  await page.goto('/command');
  await page.getByText('Langsung').first().waitFor();
  await page.keyboard.press('k');
  await expect(page.getByRole('button', { name: 'bunyi nyala' })).toBeVisible();
  return page;
}

/** The sound comes again every four seconds at the latest; that it does not can only be waited for. */
async function expectSilence(...pages: readonly Page[]): Promise<void> {
  const before = await Promise.all(pages.map(tones));
  await pages[0]?.waitForTimeout(4500);
  expect(await Promise.all(pages.map(tones))).toEqual(before);
}
