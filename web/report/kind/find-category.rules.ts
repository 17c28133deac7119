import type { Category } from '../network/catalogue';

/** Lower case, without accents and signs, doubled letters once: "Sampáh numpukk!" reads "sampah numpuk". */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replaceAll(/([a-z])\1+/g, '$1')
    .trim();
}

/** Whether at most one letter was missed, added, changed or swapped with its neighbour. */
export function oneTypoApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const restOne = one.slice(start);
  const restOther = other.slice(start);
  if (restOne.length > restOther.length) return restOne.slice(1) === restOther;
  if (restOne.length < restOther.length) return restOne === restOther.slice(1);
  const swapped = (restOne[1] ?? '') + (restOne[0] ?? '') + restOne.slice(2);
  return restOne.slice(1) === restOther.slice(1) || swapped === restOther;
}

function wordScore(typed: string, known: string): number {
  if (known === typed) return 6;
  if (typed.length >= 2 && known.startsWith(typed)) return 4;
  // Indonesian prefixes and suffixes: "menumpuk" holds "tumpuk", "berlubang" holds "lubang".
  if (typed.length >= 4 && known.includes(typed)) return 3;
  if (known.length >= 4 && typed.includes(known)) return 3;
  if (typed.length >= 4 && oneTypoApart(typed, known)) return 2;
  if (typed.length >= 5 && known.length > typed.length && oneTypoApart(typed, known.slice(0, typed.length)))
    return 1;
  return 0;
}

function textScore(typed: readonly string[], text: string): number {
  const known = plain(text).split(' ');
  let score = 0;
  let hits = 0;
  for (const word of typed) {
    const best = Math.max(...known.map((candidate) => wordScore(word, candidate)));
    score += best;
    if (best > 0) hits++;
  }
  // A phrase that answers every typed word beats one that answers a single word; the very phrase beats both.
  if (known.join(' ') === typed.join(' ')) return score * 3;
  return hits === typed.length ? score * 2 : score;
}

/** Small words that say nothing about the kind. */
const EMPTY_WORDS = new Set(
  'ada di ke yang dan itu ini dari sudah tidak saya kami the a an is in on of my'.split(' '),
);

/** Kinds that fit what was typed, best first; ties keep the order of the catalogue. */
export function findCategories(
  categories: readonly Category[],
  typed: string,
  limit: number,
): readonly Category[] {
  const every = plain(typed).split(' ').filter(Boolean);
  const telling = every.filter((word) => !EMPTY_WORDS.has(word));
  const asked = telling.length > 0 ? telling : every;
  if (asked.length === 0) return [];
  return categories
    .map((category) => ({ category, score: scoreOf(category, asked) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({ category }) => category);
}

function scoreOf(category: Category, asked: readonly string[]): number {
  const names = Math.max(textScore(asked, category.nameId), textScore(asked, category.nameEn));
  const keywords = category.keywords.map((keyword) => textScore(asked, keyword));
  return Math.max(names * 1.1, ...keywords);
}
