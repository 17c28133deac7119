import type { ParsedMail } from 'mailparser';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { ownReport, step } from '../casework.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { type Mailbox, startMailbox } from '../mailbox.ts';
import { randomClientId, submit, type Submitted, type SubmitInput } from '../submissions.ts';

/** Jobs are looked for each second. */
const SOON = { timeout: 15_000, interval: 50 };
let app: TestApp;
let box: Mailbox;
let officer: GraphqlClient;
let people = 0;
beforeAll(async () => {
  box = await startMailbox();
  app = await startTestApp({ env: { SMTP_URL: box.url, PUBLIC_URL: 'https://lapor.example' } });
  officer = await app.signIn('OFFICER', 'pupr');
  await vi.waitFor(async () => {
    expect(await app.database.query('select from notification_cursor')).toHaveLength(1);
  });
});

const to = (address: string): ParsedMail[] =>
  box.mails.filter((mail) => [mail.to].flat().some((each) => each?.text.includes(address) === true));
const newAddress = (): string => `warga${String((people += 1))}@contoh.id`;

async function pothole(
  email: string,
  client = app.anyone,
  input: Partial<SubmitInput> = {},
): Promise<Submitted> {
  return submit(client, { categoryCode: 'JALAN_RUSAK', contact: { name: 'Maria', email }, ...input });
}

async function supported(reportId: string, email: string | null): Promise<void> {
  await app.anyone.data(
    'mutation ($input: SupportReportInput!) { supportReport(input: $input) { __typename } }',
    { input: { reportId, clientId: randomClientId(), email } },
  );
}

async function mailTo(address: string, count: number): Promise<ParsedMail> {
  await expect.poll(() => to(address).length, SOON).toBe(count);
  const mail = to(address).at(-1);
  if (mail === undefined) throw new Error('No mail');
  return mail;
}

/** Ten minutes pass. */
async function tenMinutesPass(): Promise<void> {
  await app.database.query("update mail_told set mailed_at = mailed_at - interval '11 minutes'");
  await app.database.query("update jobs.job set start_after = now() where state < 'active'");
}

describe('Whoever left an address with a report', () => {
  it('is told that it arrived, with the private link', async () => {
    const address = newAddress();
    const { trackingToken } = await pothole(address);
    const mail = await mailTo(address, 1);
    expect(mail.subject).toContain('Jalan berlubang/rusak');
    expect(mail.text).toContain('Laporan Anda sudah kami terima.');
    expect(mail.text).toContain(`https://lapor.example/r/${trackingToken}`);
    expect(mail.from?.text).toContain('tanggap@kota.example');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('is written to in English when they wrote in English', async () => {
    const address = newAddress();
    await pothole(address, app.anyone.with({ 'accept-language': 'en' }));
    expect((await mailTo(address, 1)).text).toContain('We have received your report.');
  });

  it('is asked, and told of the solution with the link to confirm and rate; of notes never', async () => {
    const address = newAddress();
    const { report, trackingToken } = await pothole(address);
    await mailTo(address, 1);
    const { id: reportId } = report;
    await step(officer, 'noteReport', { reportId, text: 'Rahasia kantor.' });
    await step(officer, 'askReporter', { reportId, version: 1, question: 'Sisi kiri atau kanan?' });
    expect((await mailTo(address, 2)).text).toContain('Sisi kiri atau kanan?');
    await step(app.anyone, 'answerQuestion', { trackingToken, text: 'Kiri.' });
    const { version } = await step(officer, 'acceptReport', { reportId, version: 3 });
    await step(officer, 'startReport', { reportId, version });
    await step(officer, 'resolveReport', { reportId, version: version + 1, explanation: 'Ditambal.' });
    const mail = await mailTo(address, 3);
    expect(mail.text).toContain('Ditambal.');
    expect(mail.text).toContain('Konfirmasi, beri nilai');
    expect(box.mails.some(({ text }) => text?.includes('Rahasia kantor.'))).toBe(false);
  });

  it('is told why it was rejected', async () => {
    const address = newAddress();
    const { report } = await pothole(address);
    await step(officer, 'rejectReport', { reportId: report.id, version: 1, reason: 'Jalan milik provinsi.' });
    await expect.poll(() => to(address).at(-1)?.text, SOON).toContain('Jalan milik provinsi.');
  });

  it('gets one mail for all that can wait ten minutes', async () => {
    const address = newAddress();
    const { report } = await pothole(address);
    await mailTo(address, 1);
    const { id: reportId } = report;
    await step(officer, 'acceptReport', { reportId, version: 1 });
    await step(officer, 'startReport', { reportId, version: 2 });
    for (let n = 0; n < 3; n++) await supported(reportId, null);
    await step(officer, 'updateReport', { reportId, text: 'Besok pagi.' });
    const waiting = "select from jobs.job where state < 'active' and data->>'recipient' = 'reporter'";
    await expect.poll(async () => (await app.database.query(waiting)).length, SOON).toBeGreaterThan(0);
    expect(to(address)).toHaveLength(1);
    await tenMinutesPass();
    const { text } = await mailTo(address, 2);
    expect(text).toContain('Pengerjaan dimulai.');
    expect(text).toContain('3 warga lain juga melihatnya.');
    expect(text).toContain('Besok pagi.');
  });

  it('of a sealed report is told that there is news, and nothing else', async () => {
    const address = newAddress();
    const { trackingToken } = await pothole(address, app.anyone, { categoryCode: 'PENGEMIS' });
    const mail = await mailTo(address, 1);
    expect(mail.subject).toMatch(/^Ada kabar: laporan \w{3}-\w{3}$/);
    expect(mail.text).toContain(`/r/${trackingToken}`);
    expect(mail.text).not.toContain('terima.');
  });
});

describe('Whoever supported a report and left an address', () => {
  it('is told when it moves, without the private link, and with one click hears no more', async () => {
    const [address, reporter] = [newAddress(), newAddress()];
    const { report, trackingToken } = await pothole(reporter);
    await supported(report.id, address);
    await step(officer, 'acceptReport', { reportId: report.id, version: 1 });
    const mail = await mailTo(address, 1);
    expect(mail.text).toContain(`https://lapor.example/?r=${report.code.replace('-', '')}`);
    expect(mail.text).not.toContain(trackingToken);
    expect(mail.text).not.toContain(reporter);
    expect(mail.headers.get('list')).toMatchObject({
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    });
    const link = /https:\/\/lapor\.example(\/unsubscribe\/[\w-]+)/.exec(mail.text ?? '')?.[1] ?? '';
    expect((await fetch(`${app.url}${link}`)).status).toBe(200);
    expect(await app.database.query('select from report_follower')).toHaveLength(1);
    const clicked = await fetch(`${app.url}${link}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(clicked.status).toBe(200);
    expect(await app.database.query('select from report_follower')).toHaveLength(0);
    expect((await fetch(`${app.url}/unsubscribe/anything`, { method: 'POST' })).status).toBe(404);
  });

  it('keeps it sealed: no table holds an address in the clear', async () => {
    const { report } = await pothole(newAddress());
    await supported(report.id, 'tetangga@contoh.id');
    const rows = await app.database.query<{ all: string }>(
      `select (select string_agg(f::text, '') from report_follower f)
         || coalesce((select string_agg(j::text, '') from jobs.job j), '')
         || coalesce((select string_agg(m::text, '') from mail_told m), '') as all`,
    );
    expect(rows[0]?.all).not.toContain('contoh.id');
  });
});

describe('When the mail server', () => {
  /** Tries again now what waits to be tried again. */
  const retryNow = async (): Promise<unknown> =>
    app.database.query("update jobs.job set start_after = now() where state = 'retry'");
  const retrying = async (): Promise<number> =>
    (await app.database.query("select from jobs.job where state = 'retry'")).length;
  // Two jobs for one person met, and one of them steps back for a while.
  beforeEach(async () => {
    await vi.waitFor(async () => {
      await retryNow();
      expect(await app.database.query("select from jobs.job where state in ('retry', 'active')")).toEqual([]);
    }, SOON);
  });

  it('is away, mails wait and are sent when it is back (documented failure 7)', async () => {
    await box.stop();
    const address = newAddress();
    await pothole(address);
    await expect.poll(retrying, SOON).toBe(1);
    expect(await (await app.anyone.get('/metrics')).text()).toContain(
      'tanggap_jobs{queue="mail",state="retry"} 1',
    );
    await box.start();
    await retryNow();
    await mailTo(address, 1);
  });

  it('says "not now", the mail is sent later, once', async () => {
    box.refuseNext(451);
    const address = newAddress();
    await pothole(address);
    await expect.poll(retrying, SOON).toBe(1);
    await retryNow();
    await mailTo(address, 1);
  });

  it('takes a mail and hangs up before it says so, the second one has the same Message-ID', async () => {
    box.loseNextAnswer();
    const address = newAddress();
    const { report } = await pothole(address);
    await expect.poll(retrying, SOON).toBe(1);
    await step(officer, 'acceptReport', { reportId: report.id, version: 1 });
    await retryNow();
    await mailTo(address, 2);
    const [first, second] = to(address);
    expect(second?.messageId).toBe(first?.messageId);
    expect(second?.text?.split('unsubscribe')[0]).toBe(first?.text?.split('unsubscribe')[0]);
  });

  it('refuses a mail for good, nobody tries again', async () => {
    const before = box.trials();
    box.refuseNext(554);
    await pothole(newAddress());
    await expect.poll(() => box.trials(), SOON).toBe(before + 1);
    await expect.poll(() => app.logged.join(), SOON).toContain('a mail was refused for good');
    expect(await retrying()).toBe(0);
  });

  it('works and the database goes away, jobs go on', async () => {
    await app.database
      .query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()`,
      )
      .catch(() => undefined);
    const address = newAddress();
    await expect
      .poll(
        async () =>
          pothole(address).then(
            () => 'sent',
            () => 'failed',
          ),
        SOON,
      )
      .toBe('sent');
    await mailTo(address, 1);
  });
});

it('A reporter who wants no mails keeps the private link', async () => {
  const address = newAddress();
  const { report, trackingToken } = await pothole(address);
  const mail = await mailTo(address, 1);
  const link = /(\/unsubscribe\/[\w-]+)/.exec(mail.text ?? '')?.[1] ?? '';
  await fetch(`${app.url}${link}`, { method: 'POST' });
  await step(officer, 'askReporter', { reportId: report.id, version: 1, question: 'Di mana?' });
  const told = `select from mail_told where stopped_at is not null and told_event_id = (select max(id)
    from report_event where kind = 'INFO_REQUESTED')`;
  await expect.poll(async () => (await app.database.query(told)).length, SOON).toBe(1);
  expect(to(address)).toHaveLength(1);
  expect(await ownReport(app.anyone, trackingToken)).not.toBeNull();
});

describe('Whoever left an address with a report that was merged', () => {
  const merged = async (into: Submitted): Promise<string> => {
    const address = newAddress();
    const { report } = await pothole(address);
    await mailTo(address, 1);
    const merge = { reportId: report.id, version: 1, intoId: into.report.id, reason: 'Sama' };
    await step(await app.signIn('OPERATOR'), 'mergeReport', merge);
    await expect.poll(async () => tenMinutesPass().then(() => to(address).length), SOON).toBe(2);
    return address;
  };
  const solve = async ({ report: { id: reportId } }: Submitted, from = 1): Promise<void> => {
    await step(officer, 'acceptReport', { reportId, version: from });
    await step(officer, 'startReport', { reportId, version: from + 1 });
    await step(officer, 'resolveReport', { reportId, version: from + 2, explanation: 'Lubang ditambal.' });
  };

  it('hears what became of the one that it went into, and is not asked to judge it', async () => {
    const into = await pothole(newAddress());
    const address = await merged(into);
    await solve(into);
    const { text } = await mailTo(address, 3);
    expect(text).toContain('Kabar laporan yang memuat laporan Anda: Laporan dinyatakan selesai.');
    expect(text).toContain('Lubang ditambal.');
    expect(text).not.toContain('Konfirmasi, beri nilai');
  });

  it('hears it without words where that one is hidden from them', async () => {
    const into = await pothole(newAddress());
    const address = await merged(into);
    const hide = { reportId: into.report.id, version: 1, visibility: 'STATISTICS', reason: 'Nama' };
    await step(officer, 'changeVisibility', hide);
    await solve(into, 2);
    const { text } = await mailTo(address, 3);
    expect(text).toContain('Laporan dinyatakan selesai.');
    expect(text).not.toContain('Lubang ditambal.');
  });
});
