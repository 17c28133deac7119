import type { CategoryRecord } from '../../agencies/index.ts';
import { parseDuration } from '../../clocks/index.ts';
import { refuse, type RefusalData } from '../../platform/index.ts';
import { checkText, tidy } from '../written.rules.ts';

/** What an administrator may change of a category. */
export type CategoryFields = Pick<
  CategoryRecord,
  | 'nameId'
  | 'nameEn'
  | 'leadAgency'
  | 'support'
  | 'urgency'
  | 'respondWithin'
  | 'respondClock'
  | 'resolveWithin'
  | 'resolveClock'
  | 'visibility'
  | 'keywords'
  | 'shortlist'
>;

/** What is left out stays; null takes away. */
export type CategoryChange = Partial<CategoryFields> & { readonly reason?: string | null | undefined };

/** What the change is checked against. */
export interface CategoryWorld {
  /** Slugs of listed agencies, and the references to offices of areas. */
  readonly references: ReadonlySet<string>;
  /** Other current categories by their place on the short list. */
  readonly shortlisted: ReadonlyMap<number, string>;
}

const SHORTLIST_PLACES = 8;
const MOST_KEYWORDS = 40;
const LONGEST_DAYS = 366;
const DAY = 86_400_000;
/** A minute: nobody answers within a second, so everything would be late. */
const SHORTEST = 60_000;
const STRICTER = ['PUBLIC', 'COARSE', 'STATISTICS', 'SEALED'] as const;

/** The category as it will be, or the first thing that is wrong with it. */
export function checkCategory(
  before: CategoryFields,
  change: CategoryChange,
  world: CategoryWorld,
): CategoryFields | RefusalData {
  const after = tidied({ ...before, ...given(change) });
  const refused =
    checkText(after.nameId, 'nameId', 100) ??
    checkText(after.nameEn, 'nameEn', 100) ??
    checkReference(after.leadAgency, 'lead', world) ??
    after.support.map((each) => checkReference(each, 'support', world)).find((no) => no !== null) ??
    checkTarget(after.respondWithin, after.respondClock, 'respond') ??
    checkTarget(after.resolveWithin, after.resolveClock, 'resolve') ??
    checkKeywords(after.keywords) ??
    checkShortlist(after.shortlist, world) ??
    checkLoosening(before, after, change.reason ?? '');
  return refused ?? after;
}

function tidied(fields: CategoryFields): CategoryFields {
  const keywords = fields.keywords.map((word) => tidy(word).toLowerCase()).filter((word) => word !== '');
  return {
    ...fields,
    nameId: tidy(fields.nameId),
    nameEn: tidy(fields.nameEn),
    support: [...new Set(fields.support)],
    keywords: [...new Set(keywords)],
  };
}

/** Whether more people see more of new reports than before. */
export function loosens(
  before: Pick<CategoryFields, 'visibility'>,
  after: Pick<CategoryFields, 'visibility'>,
) {
  return STRICTER.indexOf(after.visibility) < STRICTER.indexOf(before.visibility);
}

function given({ reason: _, ...fields }: CategoryChange): Partial<CategoryFields> {
  return fields;
}

function checkReference(reference: string, field: string, { references }: CategoryWorld): RefusalData | null {
  if (references.has(reference)) return null;
  return refuse(
    'INVALID',
    field,
    `Tidak ada lembaga "${reference}" di kota ini.`,
    `There is no agency "${reference}" in this city.`,
  );
}

function checkTarget(
  within: string | null,
  clock: string | null,
  kind: 'respond' | 'resolve',
): RefusalData | null {
  if ((within === null) !== (clock === null)) {
    return refuse(
      'INVALID',
      `${kind}Clock`,
      'Target dan cara menghitungnya diisi bersama, atau kosong keduanya.',
      'A target and its clock come together, or neither.',
    );
  }
  if (within === null || isDuration(within)) return null;
  return refuse(
    'INVALID',
    `${kind}Within`,
    'Tulis lamanya, dari 1 menit sampai 366 hari, seperti P3D (3 hari), PT4H (4 jam) atau PT30M (30 menit).',
    'Write a duration from 1 minute to 366 days, such as P3D (3 days), PT4H (4 hours) or PT30M (30 minutes).',
  );
}

function isDuration(text: string): boolean {
  try {
    const { days, milliseconds } = parseDuration(text);
    const inDays = days + milliseconds / DAY;
    return inDays <= LONGEST_DAYS && inDays >= SHORTEST / DAY;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function checkKeywords(keywords: readonly string[]): RefusalData | null {
  if (keywords.length <= MOST_KEYWORDS && keywords.every((word) => word.length <= 50)) return null;
  return refuse(
    'INVALID',
    'keywords',
    `Paling banyak ${String(MOST_KEYWORDS)} kata kunci, masing-masing paling panjang 50 huruf.`,
    `At most ${String(MOST_KEYWORDS)} keywords of at most 50 characters each.`,
  );
}

function checkShortlist(place: number | null, { shortlisted }: CategoryWorld): RefusalData | null {
  if (place === null) return null;
  if (!Number.isInteger(place) || place < 1 || place > SHORTLIST_PLACES) {
    return refuse('INVALID', 'shortlist', 'Pilih tempat 1 sampai 8.', 'Choose a place from 1 to 8.');
  }
  const holder = shortlisted.get(place);
  if (holder === undefined) return null;
  return refuse(
    'INVALID',
    'shortlist',
    `Tempat ${String(place)} sudah dipakai ${holder}.`,
    `Place ${String(place)} is taken by ${holder}.`,
  );
}

function checkLoosening(before: CategoryFields, after: CategoryFields, reason: string): RefusalData | null {
  if (!loosens(before, after) || checkText(tidy(reason), 'reason', 500) === null) return null;
  return refuse(
    'INVALID',
    'reason',
    'Keterbukaan dilonggarkan: tulis alasannya, 1 sampai 500 huruf.',
    'Visibility is loosened: write why, 1 to 500 characters.',
  );
}
