import type { AgencyRecord } from '../../agencies/index.ts';
import { clean, refuse, type RefusalData } from '../../platform/index.ts';
import { checkText, tidy } from '../written.rules.ts';

export type AgencyFields = Pick<AgencyRecord, 'name' | 'abbreviation' | 'topics' | 'listed'>;

/** What is left out stays. */
export type AgencyChange = Partial<{ [Field in keyof AgencyFields]: AgencyFields[Field] | null | undefined }>;

export interface AgencyDuties {
  readonly kind: AgencyRecord['kind'];
  /** As far as anyone may know of them. */
  readonly openReports: number;
  /** Names of current categories that name it as their lead or support. */
  readonly categories: readonly string[];
}

/** The agency as it will be, or the first thing that is wrong with it. */
export function checkAgency(
  before: AgencyFields,
  change: AgencyChange,
  duties: AgencyDuties,
): AgencyFields | RefusalData {
  const name = tidy(change.name ?? before.name);
  const abbreviation = tidy(change.abbreviation ?? before.abbreviation);
  const topics = clean(change.topics ?? before.topics) ?? '';
  const listed = change.listed ?? before.listed;
  const unlists = before.listed && !listed;
  const refused =
    checkText(name, 'name', 150) ??
    checkText(abbreviation, 'abbreviation', 40) ??
    (topics.length > 1000 ? TOPICS_TOO_LONG : null) ??
    (unlists ? whyListed(duties) : null);
  return refused ?? { name, abbreviation, topics, listed };
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function checkSlug(slug: string): RefusalData | null {
  if (SLUG.test(slug) && slug.length <= 60) return null;
  return refuse(
    'INVALID',
    'slug',
    'Pakai huruf kecil, angka dan tanda hubung, paling panjang 60 huruf.',
    'Use small letters, digits and dashes, at most 60 characters.',
  );
}

/** An agency that is needed stays on the lists. */
function whyListed({ kind, openReports, categories }: AgencyDuties): RefusalData | null {
  if (kind === 'COMMAND_CENTER') return COMMAND_CENTER;
  if (openReports > 0) {
    return refuse(
      'NOT_ALLOWED',
      'listed',
      `Masih ada ${String(openReports)} laporan terbuka di lembaga ini. Serahkan atau selesaikan dulu.`,
      `It still has ${String(openReports)} open reports. Hand them over or resolve them first.`,
    );
  }
  if (categories.length === 0) return null;
  const some = categories.slice(0, 3).join(', ');
  return refuse(
    'NOT_ALLOWED',
    'listed',
    `Masih ditunjuk ${String(categories.length)} jenis laporan: ${some}. Ubah jenis laporan itu dulu.`,
    `Still named by ${String(categories.length)} categories: ${some}. Change those first.`,
  );
}

const COMMAND_CENTER = refuse(
  'NOT_ALLOWED',
  'listed',
  'Pusat komando selalu ada: ia menerima yang tidak punya tujuan lain.',
  'The command center always stays: it takes what has nowhere else to go.',
);
const TOPICS_TOO_LONG = refuse(
  'INVALID',
  'topics',
  'Paling banyak 1.000 huruf.',
  'At most 1,000 characters.',
);
