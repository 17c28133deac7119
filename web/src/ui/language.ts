import { i18n, type Messages } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { Language } from './age.rules';
import { keep, recall } from '../platform/kept';
import { reloadIfReachable } from '../platform/reload';

export type { Language } from './age.rules';

const stored = 'tanggap.language';

const isLanguage = (value: string | null | undefined): value is Language => value === 'id' || value === 'en';

/** Indonesian first; English when the address or an earlier choice says so. */
export function preferredLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const kept = recall(stored);
  return isLanguage(kept) ? kept : 'id';
}

type Catalog = Readonly<Record<Language, () => Promise<{ messages: Messages }>>>;

const catalogs: Catalog[] = [{ id: () => import('../locales/id.po'), en: () => import('../locales/en.po') }];

export async function activateLanguage(language: Language): Promise<void> {
  const loaded = await Promise.all(catalogs.map((catalog) => catalog[language]()));
  for (const { messages } of loaded) i18n.load(language, messages);
  i18n.activate(language);
  document.documentElement.lang = language;
}

/** Words that only some screens need; they come with the screen and follow the language from then on. */
export async function addWords(catalog: Catalog): Promise<void> {
  catalogs.push(catalog);
  const language = currentLanguage();
  const { messages } = await catalog[language]();
  i18n.load(language, messages);
}

/** Speaks another language; a browser never fetches words again that once failed, so the page then opens anew. */
async function changeLanguage(language: Language): Promise<void> {
  const before = currentLanguage();
  keep(stored, language);
  try {
    await activateLanguage(language);
  } catch {
    if (!(await reloadIfReachable())) keep(stored, before);
  }
}

export const currentLanguage = (): Language => (i18n.locale === 'en' ? 'en' : 'id');

export function useLanguage() {
  useLingui();
  return {
    language: currentLanguage(),
    setLanguage: (language: Language) => void changeLanguage(language),
  };
}
