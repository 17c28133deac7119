import type { EventRow } from '../reports/index.ts';

export type MailLanguage = 'id' | 'en';

export interface MailContent {
  readonly language: MailLanguage;
  /** As it is said on the phone: 7KQ-4M2. */
  readonly code: string;
  readonly category: string;
  readonly cityName: string;
  readonly forReporter: boolean;
  /** Then the mail says that there is news, and nothing else. */
  readonly isSealed: boolean;
  readonly link: string;
  readonly unsubscribeLink: string;
  /** Oldest first; their words where this reader may have them. */
  readonly news: readonly MailNews[];
}

export interface MailNews {
  readonly kind: EventRow['kind'];
  /** It happened to the report that theirs was merged into. */
  readonly ofSurvivor: boolean;
  readonly agencyName: string | null;
  readonly reason: string | null;
  readonly text: string | null;
  readonly supportCount: number | null;
  /** Came by itself. */
  readonly step: string | null;
}

type Said = readonly [id: string, en: string];

const SENTENCES: Readonly<Partial<Record<MailNews['kind'], Said>>> = {
  SUBMITTED: ['Laporan Anda sudah kami terima.', 'We have received your report.'],
  INFO_REQUESTED: ['Petugas bertanya kepada Anda:', 'The office asks you:'],
  RESOLVED: ['Laporan dinyatakan selesai.', 'The report is said to be solved.'],
  REJECTED: ['Laporan ditolak.', 'The report was rejected.'],
  TAKEN_DOWN: ['Laporan diturunkan oleh petugas.', 'The report was taken down.'],
  CLOSED: ['Laporan ditutup.', 'The report was closed.'],
  REOPENED: ['Laporan dibuka kembali.', 'The report was opened again.'],
  ACCEPTED: ['Laporan diterima untuk ditangani.', 'The report was accepted.'],
  ASSIGNED: ['Laporan diteruskan ke:', 'The report was passed to:'],
  TRANSFER_TAKEN: ['Laporan sekarang ditangani oleh:', 'The report is now handled by:'],
  STARTED: ['Pengerjaan dimulai.', 'Work has begun.'],
  HELD: ['Pengerjaan ditunda.', 'Work is on hold.'],
  RESUMED: ['Pengerjaan dilanjutkan.', 'Work goes on.'],
  MERGED: ['Laporan digabung dengan laporan lain.', 'The report was merged with another one.'],
  UPDATED: ['Kabar dari petugas:', 'An update from the office:'],
};

/** Steps whose reason is kept in Indonesian alone. */
const STEP_REASONS: Readonly<Record<string, string>> = {
  ANSWER_MISSING: 'The question to the reporter was not answered within 72 hours.',
};

/** Subject and plain text of one mail. */
export function mailText(content: MailContent): { readonly subject: string; readonly text: string } {
  const say = speaker(content.language);
  const what = content.isSealed ? '' : ` ${content.category}`;
  const subject = `${say(['Ada kabar: laporan', 'News: report'])}${what} ${content.code}`.replace(
    /\s+/g,
    ' ',
  );
  const told = content.isSealed
    ? [
        say([
          'Ada kabar tentang laporan Anda. Bukalah lewat tautan pribadi Anda:',
          'There is news of your report. Open it by your private link:',
        ]),
      ]
    : newest(content.news).map((each) => sentence(each, content.language));
  const lines = [...told, asked(content), content.link, ending(content)];
  return { subject, text: `${lines.filter((line) => line !== '').join('\n\n')}\n` };
}

function sentence(news: MailNews, language: MailLanguage): string {
  const say = speaker(language);
  if (news.kind === 'SUPPORTED') {
    const count = String(news.supportCount ?? 1);
    return say([`${count} warga lain juga melihatnya.`, `${count} other residents see it too.`]);
  }
  const told = say(SENTENCES[news.kind] ?? ['Ada kabar baru.', 'There is news.']);
  const said = news.ofSurvivor ? `${say(OF_SURVIVOR)} ${told}` : told;
  const agency = news.kind === 'ASSIGNED' || news.kind === 'TRANSFER_TAKEN' ? news.agencyName : null;
  const english = language === 'en' && news.step !== null ? STEP_REASONS[news.step] : undefined;
  const reason = english ?? news.reason;
  return [
    agency === null ? said : `${said} ${agency}.`,
    ...(reason === null ? [] : [`${say(['Alasan', 'Reason'])}: ${reason}`]),
    ...(news.text === null ? [] : [`  “${news.text}”`]),
  ].join('\n');
}

const OF_SURVIVOR: Said = [
  'Kabar laporan yang memuat laporan Anda:',
  'News of the report that yours was merged into:',
];

/** How many support it matters only once, as it is now. */
function newest(news: readonly MailNews[]): MailNews[] {
  const last = news.findLastIndex(({ kind }) => kind === 'SUPPORTED');
  return news.filter(({ kind }, at) => kind !== 'SUPPORTED' || at === last);
}

/** What the reader is asked to do, above the link. */
function asked({ forReporter, isSealed, news, language }: MailContent): string {
  const say = speaker(language);
  if (!forReporter) return say(['Lihat laporannya:', 'See the report:']);
  if (isSealed) return '';
  const last = news.at(-1);
  switch (last?.ofSurvivor === true ? null : last?.kind) {
    case 'INFO_REQUESTED':
      return say(['Jawab lewat tautan pribadi Anda:', 'Answer by your private link:']);
    case 'RESOLVED':
    case 'CLOSED':
      return say([
        'Benar sudah selesai? Konfirmasi, beri nilai, atau buka lagi lewat tautan pribadi Anda:',
        'Is it really solved? Confirm, rate it, or open it again by your private link:',
      ]);
    case 'REJECTED':
      return say([
        'Tidak setuju? Anda dapat meminta tinjauan satu kali lewat tautan pribadi Anda:',
        'Do you disagree? You may appeal once, by your private link:',
      ]);
    default:
      return say(['Tautan pribadi Anda (jangan dibagikan):', 'Your private link (do not share it):']);
  }
}

function ending({ cityName, language, unsubscribeLink }: MailContent): string {
  const say = speaker(language);
  return `-- \nTanggap, ${cityName}\n${say(['Berhenti menerima surel tentang laporan ini', 'No more mails about this report'])}: ${unsubscribeLink}`;
}

function speaker(language: MailLanguage): (said: Said) => string {
  return ([id, en]) => (language === 'en' ? en : id);
}
