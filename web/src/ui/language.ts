import { i18n, type Messages } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { Language } from './age.rules';

export type { Language } from './age.rules';

const stored = 'tanggap.language';

const isLanguage = (value: string | null | undefined): value is Language => value === 'id' || value === 'en';

/** Indonesian first; English when the address or an earlier choice says so. */
export function preferredLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const kept = localStorage.getItem(stored);
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

export const currentLanguage = (): Language => (i18n.locale === 'en' ? 'en' : 'id');

export function useLanguage() {
  useLingui();
  return {
    language: currentLanguage(),
    setLanguage: (language: Language) => {
      localStorage.setItem(stored, language);
      void activateLanguage(language);
    },
  };
}
