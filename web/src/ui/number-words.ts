import type { Language } from './age.rules';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as the language writes it. A format is made once: making one costs far more than using it. */
export function numberWords(value: number, language: Language, options?: Intl.NumberFormatOptions): string {
  const key = options === undefined ? language : `${language}|${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, known);
  return known.format(value);
}
