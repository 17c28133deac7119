import type { Language } from '../platform/graphql/index.ts';

export const RefusalCode = {
  CLIENT_ID_REUSED: 'CLIENT_ID_REUSED',
  INVALID: 'INVALID',
  UNKNOWN_CATEGORY: 'UNKNOWN_CATEGORY',
  UNKNOWN_SUBDISTRICT: 'UNKNOWN_SUBDISTRICT',
  PLACE_MISSING: 'PLACE_MISSING',
  PLACE_FAR_AWAY: 'PLACE_FAR_AWAY',
  PHOTO_UNKNOWN: 'PHOTO_UNKNOWN',
  RATE_LIMITED: 'RATE_LIMITED',
  NOT_FOUND: 'NOT_FOUND',
  NOT_ALLOWED: 'NOT_ALLOWED',
  CONFLICT: 'CONFLICT',
} as const;
export type RefusalCode = (typeof RefusalCode)[keyof typeof RefusalCode];

/** An expected "no": data, not an error. It says what is wrong, where, and what to do. */
export interface RefusalData {
  readonly refused: true;
  readonly code: RefusalCode;
  readonly field: string | null;
  readonly words: Readonly<Record<Language, string>>;
}

export function refuse(code: RefusalCode, field: string | null, id: string, en: string): RefusalData {
  return { refused: true, code, field, words: { id, en } };
}

export function isRefusal(result: object): result is RefusalData {
  return 'refused' in result;
}

export const REPORT_NOT_FOUND = refuse(
  'NOT_FOUND',
  'reportId',
  'Laporan ini tidak ditemukan, atau tidak terlihat bagi Anda.',
  'There is no such report, or you may not see it.',
);
