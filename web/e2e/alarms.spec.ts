import { expect, type Page } from '@playwright/test';

import { type Session, sessionOf, test } from './support/journey';
import { acknowledge, type Sent, shown, submitReport } from './support/reports';

declare global {
  interface Window {
    /** What sounded since the page was opened: each tone, and the short words for one more in a flood. */
    heard: { frequencies: number[]; arrivals: number };
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
  await Promise.all([
    expect(desk.getByText(/Operator mengakui \d\d/)).toBeVisible(),
    expect(async () => {
      await desk.keyboard.press('a');
      await expect(alarm(desk)).toHaveCount(0, { timeout: 500 });
    }).toPass(),
  ]);
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

test('what is urgent but not critical stays as a line without sound until it is put aside', async ({
  city,
  open,
  operator,
}) => {
  const desk = await deskThatListens(open, operator);
  const tree = await submitReport(city, { categoryCode: 'POHON' });
  await expect(look(desk)).toContainText('Pohon tumbang');
  await look(desk).getByRole('button', { name: 'Lihat' }).click();
  await expect(desk).toHaveURL(new RegExp(`r=${shown(tree.code)}`));
  await expect(look(desk)).toBeVisible();
  await submitReport(city, { categoryCode: 'KEMACETAN' });
  await expect(look(desk)).toContainText('Kemacetan');

  // It never covers a CRITICAL.
  const flood = await submitReport(city, { categoryCode: 'BANJIR' });
  await expect(alarm(desk)).toBeVisible();
  const [over, under] = await Promise.all([alarm(desk).boundingBox(), look(desk).boundingBox()]);
  expect((over?.y ?? 0) + (over?.height ?? 0)).toBeLessThanOrEqual(under?.y ?? 0);
  await acknowledge(city, operator, flood.id);
  await expect(alarm(desk)).toHaveCount(0);

  await look(desk)
    .getByRole('button', { name: /^Daftar/ })
    .click();
  await desk.getByRole('button', { name: /^Sisihkan semua/ }).click();
  await expect(look(desk)).toHaveCount(0);
  await desk.reload();
  await desk.getByText('Langsung').first().waitFor();
  await expect(row(desk, tree.code)).toBeVisible();
  await expect(look(desk)).toHaveCount(0);
});

test('an acknowledgement has an owner, on the screen that gave it and on every other', async ({
  city,
  open,
  operator,
}) => {
  const budi = await sessionOf(city, await city.addUser({ name: 'Budi Lay', role: 'OPERATOR' }));
  const mine = await deskThatListens(open, operator);
  const theirs = await deskThatListens(open, budi);
  const slide = await submitReport(city, { categoryCode: 'LONGSOR' });
  await expect(alarm(mine)).toContainText('Longsor');
  await expect(alarm(theirs)).toContainText('Longsor');
  // It is told for a few seconds only, so both are looked at while it is done.
  await Promise.all([
    ...[mine, theirs].map(async (desk) =>
      expect(desk.getByText(/Budi Lay mengakui \d\d[:.]\d\d[:.]\d\d/)).toBeVisible({ timeout: 40_000 }),
    ),
    alarm(theirs).getByRole('button', { name: 'Akui' }).click(),
  ]);
  for (const desk of [mine, theirs]) {
    await letIn(desk);
    await expect(row(desk, slide.code)).toContainText('diakui Budi Lay');
  }
  await row(mine, slide.code).click();
  await expect(mine.getByText(/^Diakui Budi Lay \d\d/).first()).toBeVisible();
  await expect(mine.getByText('Budi Lay mengakui')).toHaveCount(0);
});

test('a flood folds into one alarm with a count, and each is acknowledged by name', async ({
  city,
  open,
  operator,
}) => {
  test.setTimeout(150_000);
  const desk = await deskThatListens(open, operator);
  const flood: Sent[] = [];
  for (let count = 0; count < 11; count++) flood.push(await submitReport(city, { categoryCode: 'BANJIR' }));
  await expect(alarm(desk)).toContainText('11 KRITIS belum diakui: Banjir');
  // One more has a short tone of its own.
  const { arrivals } = await desk.evaluate(() => window.heard);
  flood.push(await submitReport(city, { categoryCode: 'BANJIR' }));
  await expect(alarm(desk)).toContainText('12 KRITIS belum diakui: Banjir');
  await expect.poll(async () => (await desk.evaluate(() => window.heard)).arrivals).toBe(arrivals + 1);
  // The list hides none of them; where a hand is in it, what came waits behind a button.
  await expect(async () => {
    await letIn(desk);
    await expect(desk.locator('.feed-rows__header').first()).toHaveText(/^Perlu tindakan\s*12$/);
  }).toPass();
  for (const { code } of flood.slice(0, 3)) await expect(row(desk, code)).toBeVisible();

  const list = desk.getByRole('dialog', { name: 'KRITIS belum diakui' });
  await expect(async () => {
    await desk.keyboard.press('a');
    await expect(list).toBeVisible({ timeout: 500 });
  }).toPass();
  const last = flood.at(-1)?.code ?? '';
  await list.getByRole('button', { name: `Akui ${shown(last)}` }).click();
  await expect(list.getByText('diakui Operator')).toHaveCount(1);
  // One does not go through, and is told by its name.
  const stuck = flood[0];
  await desk.route('**/graphql', async (route) => {
    const sent = route.request().postData() ?? '';
    const fails = sent.includes('AcknowledgeReport') && sent.includes(stuck?.id ?? '-');
    return fails ? route.abort() : route.continue();
  });
  await list.getByRole('button', { name: 'Akui semua 11' }).click();
  await expect(list.getByText('Akui 11 alarm atas nama Operator?')).toBeVisible();
  await list.getByRole('button', { name: 'Ya, akui 11' }).click();
  await expect(list.getByText('1 belum terakui')).toBeVisible();
  await expect(list.getByRole('listitem').filter({ hasText: shown(stuck?.code ?? '') })).toContainText(
    'Belum terkirim',
  );
  await desk.unroute('**/graphql');
  await list.getByRole('button', { name: `Akui ${shown(stuck?.code ?? '')}` }).click();
  await expect(list.getByText('Semua diakui.')).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(alarm(desk)).toHaveCount(0);
  await expectSilence(desk);
});

test('an alarm climbs at 60 and 120 s, at the supervisor’s desk too', async ({ city, open, operator }) => {
  test.setTimeout(240_000);
  const account = await city.addUser({ name: 'Sinta Penyelia', role: 'SUPERVISOR' });
  const supervisor = await open({ storageState: await sessionOf(city, account) });
  await supervisor.goto('/desk');
  await supervisor.getByText('Langsung').first().waitFor();
  const desk = await deskThatListens(open, operator);
  const fire = await submitReport(city, { categoryCode: 'KEBAKARAN' });
  await expect(alarm(desk)).toContainText('Kebakaran');
  await expect(alarm(desk)).not.toContainText('dtk belum diakui');
  const fresh = await desk.evaluate(() => window.heard.frequencies.join());
  await expect(alarm(desk)).toContainText('60 dtk belum diakui', { timeout: 75_000 });
  await expect
    .poll(async () => (await desk.evaluate(() => window.heard.frequencies.join())).slice(fresh.length))
    .toContain('698,880,1047');
  await expect(supervisor.getByText('Anda dipanggil sebagai penyelia')).toHaveCount(0);
  await expect(alarm(desk)).toContainText('120 dtk belum diakui: penyelia dipanggil', { timeout: 75_000 });
  await expect(supervisor.getByText('Anda dipanggil sebagai penyelia')).toBeVisible();
  await supervisor.getByRole('link', { name: 'Buka pusat komando' }).click();
  await expect(supervisor).toHaveURL(new RegExp(`/command\\?r=${shown(fire.code)}`));
  await expect(alarm(supervisor)).toContainText('120 dtk belum diakui: Anda dipanggil sebagai penyelia');
  await Promise.all([
    expect(desk.getByText(/Sinta Penyelia mengakui/)).toBeVisible({ timeout: 40_000 }),
    alarm(supervisor).getByRole('button', { name: 'Akui' }).click(),
  ]);
});

test('alarms are muted for ten minutes that are named, and can be tried', async ({
  city,
  open,
  operator,
}) => {
  const desk = await deskThatListens(open, operator);
  await desk.getByRole('button', { name: 'bunyi nyala' }).click();
  const sound = desk.getByRole('dialog', { name: 'Bunyi alarm' });
  const silent = await tones(desk);
  await sound.getByRole('button', { name: 'Coba bunyi' }).click();
  await expect.poll(() => tones(desk)).toBe(silent + 4);
  await sound.getByRole('button', { name: 'Bisukan 10 menit' }).click();
  await expect(sound.getByText(/^Dibisukan sampai \d\d/)).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('button', { name: /^bisu s\.d\. \d\d/ })).toBeVisible();
  const before = await tones(desk);
  const slide = await submitReport(city, { categoryCode: 'LONGSOR' });
  await expect(alarm(desk)).toContainText('Bunyi dibisukan sampai');
  expect(await tones(desk)).toBe(before);
  await alarm(desk).getByRole('button', { name: 'Nyalakan bunyi' }).click();
  await expect.poll(() => tones(desk)).toBeGreaterThan(before);
  await acknowledge(city, operator, slide.id);
});

const alarm = (page: Page) => page.getByRole('region', { name: /KRITIS belum diakui/ });
const look = (page: Page) => page.getByRole('region', { name: 'Mendesak' });
const row = (page: Page, code: string) => page.locator(`.feed-rows [data-code="${shown(code)}"]`);
const tones = (page: Page): Promise<number> => page.evaluate(() => window.heard.frequencies.length);

type Open = (as: { storageState: Session }) => Promise<Page>;

/** A desk at which somebody has pressed a key, as browsers ask before they make a sound. */
async function deskThatListens(open: Open, session: Session): Promise<Page> {
  const page = await open({ storageState: session });
  await page.addInitScript(() => {
    window.heard = { frequencies: [], arrivals: 0 };
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with the node it belongs to
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (...when) {
      window.heard.frequencies.push(Math.round(this.frequency.value));
      if (Math.round(this.frequency.value) === 1175) window.heard.arrivals += 1;
      start.apply(this, when);
    };
  });
  await page.goto('/command');
  await page.getByText('Langsung').first().waitFor();
  await page.keyboard.press('k');
  await expect(page.getByRole('button', { name: 'bunyi nyala' })).toBeVisible();
  return page;
}

/** Where the focus is in the list, what came waits behind a button. */
async function letIn(desk: Page): Promise<void> {
  const release = desk.getByRole('button', { name: /^↑ \d+ baru/ });
  if (await release.isVisible()) await release.click();
}

/** The sound comes again every four seconds at the latest; that it does not can only be waited for. */
async function expectSilence(...pages: readonly Page[]): Promise<void> {
  const before = await Promise.all(pages.map(tones));
  await pages[0]?.waitForTimeout(4500);
  expect(await Promise.all(pages.map(tones))).toEqual(before);
}
