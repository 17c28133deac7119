import { clean, refuse, type RefusalData } from '../platform/index.ts';

/** What somebody wrote into a field, without spaces around it or twice inside. */
export function tidy(text: string): string {
  return (clean(text) ?? '').replaceAll(/\s+/gu, ' ');
}

/** Why a tidied text cannot stand in a field: it is empty or too long. */
export function checkText(text: string, field: string, longest: number): RefusalData | null {
  if (text.length > 0 && text.length <= longest) return null;
  return refuse(
    'INVALID',
    field,
    `Isi 1 sampai ${String(longest)} huruf.`,
    `Please write 1 to ${String(longest)} characters.`,
  );
}
