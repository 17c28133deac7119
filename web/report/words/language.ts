import { recall, remember } from '../entry/small-storage';
import { id, type Words } from './id';

export type Language = 'id' | 'en';

/** The same key and values as the map's screens: a choice made on one page holds on the other. */
const KEPT = 'tanggap.language';
/** Where earlier builds of the form kept it. */
const OLD_KEPT = 'tanggap-language';

/** What the address or an earlier choice says; null when nobody has chosen. */
function chosenLanguage(): Language | null {
  const asked = 'location' in globalThis ? new URLSearchParams(location.search).get('lang') : null;
  // A link "English" is a choice too, and holds on pages whose address says nothing.
  if (asked === 'id' || asked === 'en') remember('localStorage', KEPT, asked);
  const wishes = [asked, recall('localStorage', KEPT), recall('localStorage', OLD_KEPT)];
  return wishes.find((wish) => wish === 'id' || wish === 'en') ?? null;
}

let current: Language = chosenLanguage() ?? 'id';
let currentWords: Words = id;

export function language(): Language {
  return current;
}

export function words(): Words {
  return currentWords;
}

/** Loads the words of a language; Indonesian stays when they cannot be had. */
export async function speak(wanted: Language): Promise<void> {
  try {
    currentWords = wanted === 'en' ? (await import('./en')).en : id;
    current = wanted;
  } catch {
    currentWords = id;
    current = 'id';
  }
  document.documentElement.lang = current;
}

/** The resident chose: spoken now and on the next page too. */
export async function choose(wanted: Language): Promise<void> {
  remember('localStorage', KEPT, wanted);
  remember('localStorage', OLD_KEPT, null);
  await speak(wanted);
}

/** For links to pages that the server writes, which know only the address and what the browser asks for. */
export function languageInAddress(): string {
  return chosenLanguage() === null ? '' : `?lang=${current}`;
}

/** The name of something that the catalogue names in both languages. */
export function named(thing: { readonly nameId: string; readonly nameEn: string }): string {
  return current === 'en' ? thing.nameEn : thing.nameId;
}
