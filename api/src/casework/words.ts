import { clean } from '../platform/index.ts';
import { refuse, type RefusalData } from '../reports/index.ts';

export const REASON_LIMIT = 500;
export const TEXT_LIMIT = 2000;

/** What somebody wrote, tidied; a refusal when it is missing or too long. */
export function needWords(
  text: string | null | undefined,
  field: string,
  limit = TEXT_LIMIT,
): string | RefusalData {
  const words = clean(text);
  if (words !== null && words.length <= limit) return words;
  const most = limit.toLocaleString('en');
  return refuse(
    'INVALID',
    field,
    `Tulis isinya, paling banyak ${most.replace(',', '.')} huruf.`,
    `Please write it, at most ${most} characters.`,
  );
}

/** The same of what may be left out: null when nothing was written. */
export function maybeWords(
  text: string | null | undefined,
  field: string,
  limit = TEXT_LIMIT,
): string | null | RefusalData {
  return clean(text) === null ? null : needWords(text, field, limit);
}
