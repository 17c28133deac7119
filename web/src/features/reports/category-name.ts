import type { Language } from '../../ui/language';

/** A category's name in the reader's language. */
export const categoryName = (category: { nameId: string; nameEn: string }, language: Language): string =>
  language === 'en' ? category.nameEn : category.nameId;
