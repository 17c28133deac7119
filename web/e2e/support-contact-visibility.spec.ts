import { expect, type Page } from '@playwright/test';

import { expectNoFaults } from './support/axe';
import { step } from './support/casework';
import { PHONE, type Session, sessionOf, test } from './support/journey';
import { ask, shown, submitReport } from './support/reports';
import type { TestServer } from './support/server';

// Axe in two themes on a screen that also draws a map takes its time in software.
test.slow();

/** Where no other journey reports, in a kind that none of them uses. */
const BUILDING_SITE = { longitude: 123.632, latitude: -10.186 };

const BOTH = [
  ['dark', 1440, 900],
  ['light', 1440, 900],
] as const;

interface Handled {
  readonly visibility: string;
  readonly version: number;
  readonly supportTasks: readonly { readonly task: string | null; readonly doneAt: string | null }[];
}

async function handled(city: TestServer, session: Session, code: string): Promise<Handled | null> {
  const query =
    'query ($code: String!) { report(code: $code) { visibility version supportTasks { task doneAt } } }';
  return (await ask<{ report: Handled | null }>(city, query, { code }, session)).report;
}

/** Asks for the contact for a reason, and reads what is shown. */
async function readContact(page: Page): Promise<void> {
  const contact = page.getByRole('region', { name: 'Kontak pelapor' });
  await contact.getByRole('button', { name: 'Lihat kontak pelapor' }).click();
  const reason = contact.getByRole('textbox', { name: /alasan, dan waktunya dicatat/ });
  await expect(reason).toBeFocused();
  await expect(contact.getByRole('button', { name: 'Lihat dan catat' })).toBeDisabled();
  await reason.fill('Menanyakan jalan masuk');
  await contact.getByRole('button', { name: 'Lihat dan catat' }).click();
  await expect(contact.getByRole('link', { name: '0812 7777-1234' })).toHaveAttribute(
    'href',
    'tel:081277771234',
  );
  const mail = contact.getByRole('link', { name: 'ina@contoh.id' });
  await expect(mail).toHaveAttribute('href', 'mailto:ina@contoh.id');
}

test('support is asked for, done on a phone and seen at the command center; a contact is read; fewer and fewer see the report', async ({
  city,
  open,
  openDesk,
  head,
  officer,
  operator,
}) => {
  const made = await submitReport(city, {
    categoryCode: 'LANGGAR_BANGUNAN',
    ...BUILDING_SITE,
    description: 'Ruko dibangun di atas saluran air.',
    contact: { name: 'Ina Bria', phone: '0812 7777-1234', email: 'ina@contoh.id' },
  });
  const other = await submitReport(city, { categoryCode: 'LANGGAR_BANGUNAN', ...BUILDING_SITE });

  // The lead's desk asks another agency for a part of its own.
  const page = await open({ storageState: head });
  await page.goto(`/desk?r=${shown(made.code)}`);
  const panel = page.getByRole('article');
  const support = panel.getByRole('region', { name: 'Dukungan lembaga lain' });
  const satpol = support.getByRole('listitem').filter({ hasText: 'Satpol PP' });
  await expect(satpol).toContainText('belum diminta');
  await page.keyboard.press('d');
  const asking = page.getByRole('dialog', { name: 'Minta dukungan lembaga lain' });
  await expect(asking.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('satpol');
  await page.keyboard.press('Enter');
  await asking.getByLabel('Tugasnya; dibaca petugas').fill('Hentikan pekerjaan di lapangan');
  await page.keyboard.press('Control+Enter');
  await expect(satpol).toContainText('diminta');
  await expect(satpol).toContainText('Hentikan pekerjaan di lapangan');

  // The contact, for a reason; it hides when the report is left.
  await readContact(page);
  await expect(panel).toContainText('Kontak pelapor dibaca');
  await expect(panel).toContainText('“Menanyakan jalan masuk”');
  await expectNoFaults(page, 'support and a contact at the desk', BOTH);
  await page.goto(`/desk?r=${shown(other.code)}`);
  await expect(panel).toContainText(shown(other.code));
  await expect(panel.getByRole('button', { name: 'Lihat kontak pelapor' })).toHaveCount(0);
  await page.goBack();
  await expect(panel.getByRole('button', { name: 'Lihat kontak pelapor' })).toBeVisible();
  await expect(page.getByRole('link', { name: '0812 7777-1234' })).toHaveCount(0);

  // The supporting agency does its part on a phone.
  const member = await city.addUser({ name: 'Rambu Hida', role: 'OFFICER', agency: 'satpol-pp' });
  const phone = await open({ ...PHONE, storageState: await sessionOf(city, member) });
  await phone.goto('/desk');
  await phone.getByRole('button', { name: 'Dukungan', exact: true }).click();
  const card = phone.getByRole('article', { name: 'Pelanggaran bangunan' }).first();
  await expect(card).toContainText('Hentikan pekerjaan di lapangan');
  await card.getByRole('button', { name: /Hentikan pekerjaan/ }).click();
  await expect(phone.getByRole('region', { name: 'Dukungan lembaga lain' })).toContainText('bagian kami');
  await expect(phone.getByRole('region', { name: 'Kontak pelapor' })).toHaveCount(0);
  await expectNoFaults(phone, 'a task of support in the hand', [
    ['light', 390, 844],
    ['dark', 390, 844],
  ]);
  await phone.getByRole('button', { name: 'Selesaikan dukungan' }).click();
  const done = phone.getByRole('dialog', { name: 'Bagian kami selesai' });
  await done.getByRole('textbox').fill('Pekerjaan dihentikan');
  await done.getByRole('button', { name: 'Selesaikan dukungan' }).click();
  await expect
    .poll(async () => (await handled(city, head, made.code))?.supportTasks[0]?.doneAt ?? null, {
      timeout: 60_000,
    })
    .not.toBeNull();
  await expect(phone.getByRole('region', { name: 'Dukungan lembaga lain' })).toContainText('selesai');
  await expect(satpol).toContainText('selesai');

  // The head shows it to fewer people; a colleague was faster, which is told, and nothing is lost.
  await page.keyboard.press('v');
  const showing = page.getByRole('dialog', { name: 'Siapa yang melihat laporan ini' });
  await expect(showing.getByRole('radio', { name: 'Publik', exact: true })).toBeEnabled();
  await showing.getByRole('radio', { name: /Hanya angka statistik/ }).check();
  await showing.getByLabel('Alasan, dibaca petugas').fill('Pelapor takut dikenali');
  await expectNoFaults(page, 'who sees a report', BOTH);
  const { version = 0 } = (await handled(city, head, made.code)) ?? {};
  await step(city, officer, 'acceptReport', 'ReportStepInput', { reportId: made.id, version });
  await showing.getByRole('button', { name: 'Ubah keterlihatan' }).click();
  await expect(showing.getByRole('alert')).toContainText('Ana Manafe');
  await expect(showing.getByLabel('Alasan, dibaca petugas')).toHaveValue('Pelapor takut dikenali');
  await showing.getByRole('button', { name: 'Ulangi dengan yang terbaru' }).click();
  await expect(page.getByText('Keterlihatan diubah.')).toBeVisible();
  expect(await handled(city, head, made.code)).toMatchObject({ visibility: 'STATISTICS' });

  // The command center sees the support done, reads the contact, and can only make it stricter.
  const center = await openDesk(operator);
  await center.goto(`/command?r=${made.code}`);
  const detail = center.getByRole('article').filter({ hasText: shown(made.code) });
  await expect(detail.getByRole('region', { name: 'Dukungan lembaga lain' })).toContainText('selesai');
  await readContact(center);
  await expectNoFaults(center, 'support and a contact at the command center', BOTH);
  await expect(detail.getByRole('button', { name: /^Keterlihatan/ })).toBeEnabled();
  await detail.getByRole('button', { name: 'Sembunyikan' }).click();
  await expect(detail.getByRole('button', { name: 'Lihat kontak pelapor' })).toBeFocused();
  await center.keyboard.press('v');
  const sealing = center.getByRole('dialog', { name: 'Siapa yang melihat laporan ini' });
  await expect(
    sealing.getByRole('radio', { name: 'Publik oleh kepala lembaga atau penyelia', exact: true }),
  ).toBeDisabled();
  await expect(sealing.getByRole('radio', { name: /Tersegel/ })).toBeFocused();
  await sealing.getByRole('radio', { name: /Tersegel/ }).check();
  await sealing.getByLabel('Alasan, dibaca petugas').fill('Pelapor diancam');
  await expectNoFaults(center, 'who sees a report, at the command center', BOTH);
  await sealing.getByRole('button', { name: 'Ubah keterlihatan' }).click();
  await expect(center.getByText('Keterlihatan diubah.')).toBeVisible();
  await expect(center.getByText(`Tidak ada laporan ${shown(made.code)}`)).toBeVisible();
  expect(await handled(city, operator, made.code)).toBeNull();
  expect(await handled(city, head, made.code)).toMatchObject({ visibility: 'SEALED' });
});
