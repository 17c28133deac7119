import { id, type Words } from './id';

export type Language = 'id' | 'en';

const KEPT = 'tanggap-language';

function initial(): Language {
  // The service worker sends reports too and has neither an address bar nor localStorage.
  if (typeof localStorage === 'undefined') return 'id';
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(KEPT);
  return asked === 'en' ? 'en' : 'id';
}

let current: Language = initial();
let currentWords: Words = id;

export function language(): Language {
  return current;
}

export function words(): Words {
  return currentWords;
}

/** Loads the words of a language and keeps the choice; Indonesian stays when they cannot be had. */
export async function speak(wanted: Language): Promise<void> {
  try {
    currentWords = wanted === 'en' ? (await import('./en')).en : id;
    current = wanted;
    localStorage.setItem(KEPT, wanted);
  } catch {
    currentWords = id;
    current = 'id';
  }
  document.documentElement.lang = current;
}

/** The name of something that the catalogue names in both languages. */
export function named(thing: { readonly nameId: string; readonly nameEn: string }): string {
  return current === 'en' ? thing.nameEn : thing.nameId;
}
