import { expect, type Page } from '@playwright/test';

import { test } from './support/journey';
import { fillForm, send } from './support/phone-form';
import { metadataOf } from './support/photo';
import { pixelInCity, pixelsOf } from './support/pixels';
import { ask, PLACES, shown, submitReport } from './support/reports';
import { signIn } from './support/sign-in';
import type { TestServer } from './support/server';

const BIN = 'Bak sampah penuh, sudah meluap ke jalan.';
/** What the panels of a wide screen cover, and the colour of "Koordinasi" on each map. */
const COMMAND = { left: 368, right: 8, top: 76, bottom: 120, coordination: '#D09AD8' };
const PUBLIC = { left: 4, right: 472, top: 0, bottom: 64, coordination: '#8A3F9A' };

test('a full bin, photographed on a phone, appears on the map of an operator who is watching', async ({
  city,
  open,
  openPhone,
}) => {
  const command = await open();
  await signIn(command, city.url, city.operator);
  await expect(command.getByText('Langsung').first()).toBeVisible();
  const inView = command.getByRole('region', { name: 'Laporan yang tampak di peta' });
  await expect(inView).toBeAttached();
  const bounds = await boundsOf(city);
  const pin = await pixelInCity(command, bounds, COMMAND, PLACES.fatukoa);
  expect(await pixelsOf(command, pin, COMMAND.coordination)).toBe(0);

  const phone = await openPhone({ ...PLACES.fatukoa, accuracy: 9 });
  await fillForm(phone, 'Sampah menumpuk', BIN, /Kelurahan Fatukoa/);
  const code = await send(phone);

  // No reload: the row comes by the stream, under the right agency, and the pin where the phone stood.
  const row = command.locator(`[data-code="${code}"]`);
  await expect(row).toContainText('Fatukoa');
  await expect(row).toContainText('DLHK');
  await expect(inView).toContainText(code);
  await expect.poll(() => pixelsOf(command, pin, COMMAND.coordination)).toBeGreaterThan(20);

  await row.click();
  await expect(command.getByText('Mengapa ke DLHK?')).toBeVisible();
  await command.keyboard.press('m');
  await expect.poll(() => pixelsOf(command, freeMiddle(command), COMMAND.coordination)).toBeGreaterThan(20);

  const photo = command.locator('img[src^="/media/"]').first();
  await expect(photo).toBeVisible();
  const stored = await command.request.get((await photo.getAttribute('src')) ?? '');
  expect(stored.headers()['content-type']).toBe('image/jpeg');
  expect(await metadataOf(await stored.body())).toEqual([]);
});

test('a stranger sees what is public arrive, and nothing at all of what is sealed', async ({
  city,
  open,
  openDesk,
  operator,
}) => {
  const stranger = await open();
  const heard = hearEverything(stranger);
  await stranger.goto('/');
  await expect(stranger.getByText('data').first()).toBeVisible();
  const command = await openDesk(operator);
  const masked = command.locator('.filter-bar__sealed');
  await expect(masked).toContainText(/\d/);
  const before = Number(/\d+/.exec(await masked.innerText())?.[0]);
  const received = stranger.locator('.figures');
  const today = Number(/\d+/.exec((await received.locator('dd').last().innerText()).trim())?.[0]);

  const secret = 'Seorang bapak tua tidur di emperan toko.';
  const sealed = await submitReport(city, { categoryCode: 'TUNAWISMA', description: secret });
  const pothole = await submitReport(city, { categoryCode: 'JALAN_RUSAK', ...PLACES.lasiana });

  // The log is in order: once the later report is here, the sealed one would be too.
  await expect(stranger.locator(`[data-code="${shown(pothole.code)}"]`)).toContainText('Lasiana');
  const pin = await pixelInCity(stranger, await boundsOf(city), PUBLIC, PLACES.lasiana);
  await expect.poll(() => pixelsOf(stranger, pin, PUBLIC.coordination)).toBeGreaterThan(20);
  // Residents' figures are asked again ten to twenty seconds after a change.
  await expect(received.locator('dd').last()).toHaveText(String(today + 1), { timeout: 40_000 });
  await expect(masked).toContainText(String(before + 1));

  expect(heard().some((text) => text.includes(pothole.code))).toBe(true);
  for (const trace of [sealed.code, shown(sealed.code), sealed.id, secret, 'emperan']) {
    expect(heard().filter((text) => text.includes(trace))).toEqual([]);
  }
  // Nor by asking for it: the answer is the one for a code that nobody has.
  await stranger.goto(`/?r=${shown(sealed.code)}`);
  await expect(stranger.getByText(`Tidak ada laporan ${shown(sealed.code)}`)).toBeVisible();
  await command.goto(`/command?r=${shown(sealed.code)}`);
  await expect(command.getByText(`Tidak ada laporan ${shown(sealed.code)}`)).toBeVisible();
});

/** The middle of the map between the list and the detail. */
function freeMiddle(page: Page): { x: number; y: number } {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const [top, bottom] = [84 + 76, height - 28 - 120];
  return { x: (368 + width - 408) / 2, y: (top + bottom) / 2 };
}

async function boundsOf(city: TestServer): Promise<readonly number[]> {
  const { cities } = await ask<{ cities: readonly { bounds: readonly number[] }[] }>(
    city,
    '{ cities { bounds } }',
  );
  return cities[0]?.bounds ?? [];
}

/** Everything that the network tells a page, as text. */
function hearEverything(page: Page): () => readonly string[] {
  const heard: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      heard.push(payload.toString());
    }),
  );
  page.on('response', (response) => {
    response.body().then(
      (body) => heard.push(body.toString('latin1')),
      () => undefined, // redirects and prefetches have no body
    );
  });
  return () => heard;
}
