/** In the order in which they stand when a query fits several equally well. */
export const groups = ['action', 'place', 'filter', 'report', 'agency', 'category', 'view'] as const;

export type Group = (typeof groups)[number];

export interface Findable {
  /** Kept with recent choices: the same thing has the same id tomorrow. */
  readonly id: string;
  readonly group: Group;
  readonly label: string;
  /** Other words that find it. */
  readonly also?: string;
  /** A report's code, as it is shown. */
  readonly code?: string;
  /** A code that was typed and that no loaded report has. */
  readonly unread?: true;
}

/** What of an entry is compared, made once for all keystrokes. */
export interface Prepared<Entry extends Findable> {
  readonly entry: Entry;
  readonly label: string;
  readonly labelWords: readonly string[];
  readonly words: readonly string[];
  readonly whole: string;
  readonly code: string;
}

export interface Section<Entry extends Findable> {
  readonly group: Group | 'recent' | 'useful';
  readonly entries: readonly Entry[];
  /** How many fit in all. */
  readonly total: number;
}

/** Without case and accents: "Éxit" is found by "exit". */
export const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const wordsOf = (folded: string): string[] => folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

const bare = (code: string): string => code.toLowerCase().replaceAll(/[\s-]/g, '');

export function prepare<Entry extends Findable>(entry: Entry): Prepared<Entry> {
  const label = fold(entry.label);
  const whole = `${label} ${fold(entry.also ?? '')}`;
  const shared = { entry, label, whole, code: bare(entry.code ?? '') };
  return { ...shared, labelWords: wordsOf(label), words: wordsOf(whole) };
}

/** From the surest to the loosest; within one, entries keep the order in which they came. */
const ranks = {
  exactCode: 0,
  start: 1,
  wordOfName: 2,
  word: 3,
  held: 4,
  /** Letters that could be a code's, and are more often a word's. */
  doubtfulCode: 5,
  scattered: 6,
} as const;

/** Fewer letters in a row say nothing about letters that are strewn. */
const leastScattered = 3;
const leastCode = 2;
const sureCode = 3;

/** Each typed word begins a word of its own; the longest, which fits fewest, chooses first. */
function begins(words: readonly string[], typed: readonly string[]): boolean {
  const free = [...words];
  return [...typed]
    .sort((a, b) => b.length - a.length)
    .every((part) => {
      const at = free.findIndex((word) => word.startsWith(part));
      if (at >= 0) free.splice(at, 1);
      return at >= 0;
    });
}

/** The letters stand in this order, the first of them at the start of a word. */
const scattered = (label: string, letters: string): boolean =>
  [...label.matchAll(/[\p{L}\p{N}]+/gu)].some(({ index }) => {
    if (label[index] !== letters[0]) return false;
    let at = index;
    for (const letter of letters) {
      at = label.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return true;
  });

function rankOfCode(code: string, typed: string, unread: boolean): number | null {
  const letters = bare(typed);
  if (code === '' || letters.length < leastCode || !code.startsWith(letters)) return null;
  // "sampah" could be a code, and is a word: only a digit or a dash says that a code is meant.
  const meant = /[\d-]/.test(typed);
  if (letters === code && (!unread || meant)) return ranks.exactCode;
  return meant && letters.length >= sureCode ? ranks.start : ranks.doubtfulCode;
}

function rankOfWords({ label, labelWords, words, whole }: Prepared<Findable>, typed: string): number | null {
  const parts = wordsOf(typed);
  if (parts.length === 0) return null;
  if (label.startsWith(typed)) return ranks.start;
  if (begins(labelWords, parts)) return ranks.wordOfName;
  if (begins(words, parts)) return ranks.word;
  if (parts.every((part) => whole.includes(part))) return ranks.held;
  const letters = parts.join('');
  return letters.length >= leastScattered && scattered(label, letters) ? ranks.scattered : null;
}

/** How well an entry fits what was typed; lower is better, null is not at all. */
export function rankOf(prepared: Prepared<Findable>, typed: string): number | null {
  const folded = fold(typed).trim();
  const { code, entry } = prepared;
  const byCode = rankOfCode(code, folded, entry.unread === true);
  if (byCode === ranks.exactCode || entry.unread) return byCode;
  const byWords = rankOfWords(prepared, folded);
  return byCode === null || byWords === null ? (byCode ?? byWords) : Math.min(byCode, byWords);
}

/** Before anything is typed: what was chosen lately, then what is of use now. */
export function offerAtFirst<Entry extends Findable>(
  entries: readonly Entry[],
  recent: readonly string[],
  useful: readonly string[],
): Section<Entry>[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const named = (ids: readonly string[]): Entry[] => ids.flatMap((id) => byId.get(id) ?? []);
  const sections = [
    { group: 'recent', entries: named(recent) },
    { group: 'useful', entries: named(useful.filter((id) => !recent.includes(id))) },
  ] as const;
  return sections
    .filter((section) => section.entries.length > 0)
    .map((section) => ({ ...section, total: section.entries.length }));
}

/** So many of one group are shown; whoever seeks another types on. */
const most = 6;

/** What fits, in groups: the group with the best fit first, and of equal fits the one chosen lately. */
export function find<Entry extends Findable>(
  prepared: readonly Prepared<Entry>[],
  typed: string,
  recent: readonly string[],
): Section<Entry>[] {
  const ranked = prepared.flatMap((each) => {
    const rank = rankOf(each, typed);
    if (rank === null) return [];
    const lately = recent.indexOf(each.entry.id);
    return [{ entry: each.entry, rank, lately: lately < 0 ? recent.length : lately }];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.lately - b.lately);
  const sections = groups.flatMap((group) => {
    const found = ranked.filter(({ entry }) => entry.group === group);
    const [best] = found;
    const entries = found.slice(0, most).map(({ entry }) => entry);
    return best ? [{ best: best.rank, section: { group, entries, total: found.length } }] : [];
  });
  return sections.sort((a, b) => a.best - b.best).map(({ section }) => section);
}
