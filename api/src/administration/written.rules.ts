import { refuse, type RefusalData } from '../platform/index.ts';

/** What somebody wrote into a field, without spaces around it; refused when empty or too long. */
export function checkText(text: string, field: string, longest: number): string | RefusalData {
  const tidy = text.replaceAll(/\s+/gu, ' ').trim();
  if (tidy.length > 0 && tidy.length <= longest) return tidy;
  return refuse(
    'INVALID',
    field,
    `Isi 1 sampai ${String(longest)} huruf.`,
    `Please write 1 to ${String(longest)} characters.`,
  );
}

/** The first refusal among checked values. */
export function firstRefusal(checked: readonly unknown[]): RefusalData | null {
  return checked.find(isRefused) ?? null;
}

function isRefused(value: unknown): value is RefusalData {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
