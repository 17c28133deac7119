import type { Language } from './context.ts';

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
  EMAIL_TAKEN: 'EMAIL_TAKEN',
  LAST_ADMINISTRATOR: 'LAST_ADMINISTRATOR',
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
