import { expect, type Page, type Route } from '@playwright/test';

import { test } from './support/journey';
import { choosePhoto, chooseKind, confirmPlace, fillForm, receivedCode } from './support/phone-form';
import { heldBy, PLACES } from './support/reports';

const HERE = { ...PLACES.oebufu, accuracy: 9 };
/** Where the test itself plays the network, nothing may answer in its place. */
const NO_WORKER = { serviceWorkers: 'block' } as const;

test('what was typed survives a reload, photo included', async ({ openPhone }) => {
  const page = await openPhone(HERE);
  const story = 'Tiang listrik miring ke jalan.';
  await fillForm(page, 'Listrik padam', story);
  await page.getByLabel('Nomor HP atau surel').fill('0812 3456 7890');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Sudah benar?' })).toBeVisible();
  await expect(page.getByLabel('Nomor HP atau surel')).toHaveValue('0812 3456 7890');
  await expect(page.getByText(story)).toBeVisible();
  await expect(page.getByText('Oebufu').first()).toBeVisible();
  await expectPicture(page);
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Ceritakan singkat' })).toHaveValue(story);
});

test('a report sent without network goes off once when it returns, whatever tabs are open', async ({
  city,
  openPhone,
  operator,
}) => {
  const page = await openPhone(HERE);
  const story = 'Pohon tumbang di depan puskesmas.';
  await fillForm(page, 'Pohon tumbang', story);
  await workerStands(page);
  const posted = countSubmissions(page);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(page.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  await expect(page.getByText('Tidak ada sinyal. Laporan aman di HP ini.')).toBeVisible();
  const other = await page.context().newPage();
  await other.goto('/report');
  await expect(other.getByText('1 laporan menunggu terkirim')).toBeVisible();

  await page.context().setOffline(false);
  const code = await receivedCode(page);
  await expect(other.getByText('1 laporan menunggu terkirim')).toHaveCount(0);
  await other.goto('/report#mine');
  await expect(other.getByText(new RegExp(`${code}|${code.replace('-', '')}`)).first()).toBeVisible();
  expect(posted()).toBe(1);
  expect(await heldBy(city, operator, story)).toEqual({ reports: 1, photos: 1 });
});

test('a report whose answer was lost on the way is sent again and is the same report', async ({
  city,
  openPhone,
  operator,
}) => {
  const page = await openPhone(HERE, NO_WORKER);
  const story = 'Lubang besar di tikungan.';
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    if (!isSubmission(route) || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await fillForm(page, 'Jalan berlubang', story);
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(page.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  expect(await heldBy(city, operator, story)).toEqual({ reports: 1, photos: 1 });
  await page.getByRole('button', { name: 'Coba kirim sekarang' }).click();
  await receivedCode(page);
  expect(await heldBy(city, operator, story)).toEqual({ reports: 1, photos: 1 });
});

test('an upload that breaks is tried again under the same key', async ({ city, openPhone, operator }) => {
  const page = await openPhone(HERE, NO_WORKER);
  const story = 'Got tersumbat sampah plastik.';
  const keys: (string | undefined)[] = [];
  await page.route('**/media', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length === 1) return route.abort('connectionreset');
    if (keys.length > 2) return route.continue();
    await route.fetch(); // it arrived, and only its answer is lost
    return route.abort('connectionreset');
  });
  await page.goto('/report');
  await choosePhoto(page);
  await expect(page.getByText('Foto aman di HP ini, dikirim saat ada sinyal')).toBeVisible();
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await confirmPlace(page, /Kelurahan Oebufu/);
  await chooseKind(page, 'Sampah menumpuk', story);
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(page.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  await page.getByRole('button', { name: 'Coba kirim sekarang' }).click();
  await receivedCode(page);
  expect(keys.length).toBe(3);
  expect(new Set(keys).size).toBe(1);
  expect(keys[0]).toMatch(/^[\w-]{16,}/);
  expect(await heldBy(city, operator, story)).toEqual({ reports: 1, photos: 1 });
});

test('after the first visit the form opens without network and can be filled in', async ({ openPhone }) => {
  const page = await openPhone();
  await page.goto('/report');
  await workerStands(page);
  await page.context().setOffline(true);
  expect(await page.evaluate(() => fetch('/health/live').then(Boolean, () => false))).toBe(false);
  await page.goto('/report?again');
  await page.getByRole('button', { name: 'Lanjut tanpa foto' }).click();
  await page.getByRole('link', { name: 'Pilih kelurahan dari daftar' }).click();
  await page.getByRole('button', { name: 'Oebufu' }).click();
  await page.getByRole('button', { name: 'Ya, di sini' }).click();
  await chooseKind(page, 'Air bersih mati', 'Sejak pagi.');
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(page.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  await page.context().setOffline(false);
  await receivedCode(page);
});

test('fire is told to call 113 first', async ({ openPhone }) => {
  const page = await openPhone();
  await page.goto('/report?kind=KEBAKARAN');
  await page.getByRole('button', { name: 'Lanjut tanpa foto' }).click();
  await page.getByRole('link', { name: 'Pilih kelurahan dari daftar' }).click();
  await page.getByRole('searchbox').fill('lasiana');
  await page.getByRole('button', { name: 'Lasiana' }).click();
  await page.getByRole('button', { name: 'Ya, di sini' }).click();
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Telepon dulu' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Telepon 113' })).toHaveAttribute('href', 'tel:113');
});

test('a report cannot be changed while it is being sent, and its receipt is not lost', async ({
  city,
  openPhone,
  operator,
}) => {
  const page = await openPhone(HERE, NO_WORKER);
  const story = 'Jalan amblas di depan gereja.';
  let answer: (() => void) | undefined;
  await page.route('**/graphql', async (route) => {
    if (isSubmission(route)) await new Promise<void>((resolve) => (answer = resolve));
    await route.continue();
  });
  await fillForm(page, 'Jalan berlubang', story);
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(page.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  await expect(page.getByText('Sedang dikirim').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ubah laporan ini' })).toHaveCount(0);
  answer?.();
  await receivedCode(page);
  expect(await heldBy(city, operator, story)).toEqual({ reports: 1, photos: 1 });
});

test('a phone whose storage is full sends all the same', async ({ city, openPhone, operator }) => {
  const page = await openPhone(HERE, NO_WORKER);
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const story = 'Lampu mati satu gang.';
  await fillForm(page, 'Lampu jalan', story);
  await expect(page.getByText('HP ini tidak menyimpan isian Anda.')).toBeVisible();
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await receivedCode(page);
  expect(await heldBy(city, operator, story)).toEqual({ reports: 1, photos: 1 });
});

test('a browser without any database shows the form and sends', async ({ openPhone }) => {
  const page = await openPhone(HERE, NO_WORKER);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('closed', 'SecurityError');
    };
  });
  await fillForm(page, 'Lampu jalan', 'Lampu mati di lorong.');
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await receivedCode(page);
});

test('the pin is put by the keys and by dragging the map', async ({ openPhone }) => {
  const page = await openPhone();
  await page.goto('/report');
  await page.getByRole('button', { name: 'Lanjut tanpa foto' }).click();
  const map = page.getByRole('application', { name: /^Peta kecil/ });
  await expect(page.getByText('Geser peta kalau kurang pas')).toBeVisible();
  await map.press('ArrowLeft');
  await expect(page.getByText('titik dari peta')).toBeVisible();
  await expect(page.getByText(/^Kelurahan .+\?$/)).toBeVisible();
  const before = await placeOf(page);
  const box = await map.boundingBox();
  if (!box) throw new Error('the map has a size');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + 40, middle.y + 30, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => placeOf(page)).not.toBe(before);
  await page.getByRole('button', { name: 'Ya, di sini' }).click();
  await expect(page.getByRole('heading', { name: 'Ini soal apa?' })).toBeVisible();
});

test('a part of the form that failed to load is there once the network returns', async ({ openPhone }) => {
  const page = await openPhone(undefined, NO_WORKER);
  let cut = true;
  await page.route(/later-screens|health\/live/, (route) =>
    cut ? route.abort('connectionreset') : route.continue(),
  );
  await page.goto('/report');
  await page.getByRole('button', { name: 'Lanjut tanpa foto' }).click();
  await expect(page.getByText('Memuat…')).toBeVisible();
  cut = false;
  await expect(page.getByRole('heading', { name: 'Di mana tempatnya?' })).toBeVisible();
});

test('"Lapor" begins a new report after one was sent, and back leads inside the form', async ({
  openPhone,
}) => {
  const page = await openPhone(HERE);
  await fillForm(page, 'Sampah menumpuk', 'Sampah di pinggir kali.');
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  const code = await receivedCode(page);
  await page.reload();
  await expect(page.getByText(code)).toBeVisible();
  await page.goto('/report');
  await expect(page.getByRole('heading', { name: 'Ada masalah? Foto dulu.' })).toBeVisible();
  await page.goto('about:blank');
  await page.goto('/report#place');
  await page.getByRole('button', { name: 'Kembali' }).click();
  await expect(page.getByRole('heading', { name: 'Ada masalah? Foto dulu.' })).toBeVisible();
});

/** What the phone keeps of the place, which is where the middle of the map is. */
function placeOf(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('tanggap-report', 1);
        opening.onerror = reject;
        opening.onsuccess = () => {
          const all = opening.result.transaction('entries').objectStore('entries').getAll();
          all.onsuccess = () => {
            const [entry] = all.result as { place: { longitude: number; latitude: number } | null }[];
            resolve(entry?.place ? `${String(entry.place.longitude)} ${String(entry.place.latitude)}` : '');
          };
          opening.result.close();
        };
      }),
  );
}

async function expectPicture(page: Page): Promise<void> {
  const picture = page.getByRole('img', { name: 'Foto 1 yang Anda pilih' });
  await expect(picture).toBeVisible();
  const width = picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));
  expect(await width).toBeGreaterThan(0);
}

async function workerStands(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activating') {
      await new Promise((resolve) => {
        active.addEventListener('statechange', resolve, { once: true });
      });
    }
  });
}

const isSubmission = (route: Route): boolean =>
  route.request().postData()?.includes('ReportFormSubmit') === true;

/** Submissions that the server answered, from any tab. */
function countSubmissions(page: Page): () => number {
  let posted = 0;
  page.context().on('response', (response) => {
    if (response.request().postData()?.includes('ReportFormSubmit')) posted += 1;
  });
  return () => posted;
}
