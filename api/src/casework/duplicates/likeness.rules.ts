/** Words that say nothing of what a report is about. */
const EMPTY_WORDS = new Set(
  `ada adalah akan aku anda apa atau bagi bahwa banyak banget bapak belum bisa buat dalam dan dari dengan di dia ibu
  ini itu jadi juga kah kami karena kata ke kita lagi lalu mau mereka mohon nya oleh pada pak para pernah pun sama
  sampai sangat saya sebagai sedang segera sekali semua seperti serta sering sini situ sudah supaya tapi telah terlalu
  tetapi tidak tolong tuh untuk yang yg dgn utk sdh tdk dr pd krn jgn
  a an and are as at be been but by for from has have he her his i in is it its me my near not of on or our please she
  so that the their there they this to us very was we were will with you your`.split(/\s+/),
);

const MOST_LETTERS = 2000;
const MOST_WORDS = 60;
const SHORTEST = 3;

/** Endings and beginnings that Indonesian and English put around a word, so that "berlubang" and "lubangnya" meet. */
const AFFIXES = /^(?:ber|ter|di(?=[a-z]{4})|men?g?(?=[aeiou]))|(?:nya|lah|kah|kan|ing|s(?=$))$/g;

/**
 * The telling words of a text, each once, the first sixty: by the stem, in small letters without accents or affixes,
 * the word as it was first written, in small letters.
 */
export function tellingWords(text: string | null): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [written] of lettersOf(text).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{Mark}]*/gu)) {
    if (words.size >= MOST_WORDS) break;
    const word = written.normalize('NFKD').replaceAll(/\p{Mark}/gu, '');
    if (word.length < SHORTEST || EMPTY_WORDS.has(word)) continue;
    const stem = stemOf(word);
    if (!words.has(stem)) words.set(stem, written);
  }
  return words;
}

const lettersOf = (text: string | null): string =>
  (text ?? '').slice(0, MOST_LETTERS).normalize('NFKC').toLowerCase();

function stemOf(word: string): string {
  const stem = word.replaceAll(AFFIXES, '');
  return stem.length >= SHORTEST ? stem : word;
}

export interface Likeness {
  /** Stems, sorted. */
  readonly sharedStems: readonly string[];
  /** The same as the first text writes them, sorted. */
  readonly sharedWords: readonly string[];
  /** Jaccard index of the telling words, 0 to 1. */
  readonly share: number;
}

export function likenessOf(one: string | null, other: string | null): Likeness {
  const [words, others] = [tellingWords(one), tellingWords(other)];
  const shared = [...words].filter(([stem]) => others.has(stem));
  const union = words.size + others.size - shared.length;
  return {
    sharedStems: shared.map(([stem]) => stem).toSorted(),
    sharedWords: shared.map(([, written]) => written).toSorted(),
    share: union === 0 ? 0 : shared.length / union,
  };
}

export interface Pair extends Pick<Likeness, 'share'> {
  readonly distanceMeters: number;
  readonly minutesApart: number;
  readonly sameKind: boolean;
}

/** How much two reports look like one thing, 0 to 1: near, at about the same time, of one kind, in the same words. */
export function scoreOf({ distanceMeters, minutesApart, sameKind, share }: Pair): number {
  const nearness = 1 / (1 + distanceMeters / 50);
  const promptness = 1 / (1 + minutesApart / (24 * 60));
  return 0.35 * nearness + 0.15 * promptness + (sameKind ? 0.25 : 0) + 0.25 * share;
}
