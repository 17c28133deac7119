import type { Language } from './language';

/** The form is a page of its own: the address carries the language to it. */
export const reportFormAddress = (language: Language): string =>
  language === 'en' ? '/report?lang=en' : '/report?lang=id';
