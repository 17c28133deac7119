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
  /** Where each of its words begins. */
  readonly starts: readonly number[];
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
  const starts = [...label.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
  const shared = { entry, label, starts, whole, code: bare(entry.code ?? '') };
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
const isScattered = ({ label, starts }: Prepared<Findable>, letters: string): boolean =>
  starts.some((start) => {
    if (label[start] !== letters[0]) return false;
    let at = start;
    for (const letter of letters) {
      at = label.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return true;
  });

/** What was typed, taken apart once for all entries. */
interface Asked {
  readonly text: string;
  readonly parts: readonly string[];
  readonly code: string;
  /** "sampah" could be a code, and is a word: only a digit or a dash says that a code is meant. */
  readonly codeMeant: boolean;
}

function ask(typed: string): Asked {
  const text = fold(typed).trim();
  return { text, parts: wordsOf(text), code: bare(text), codeMeant: /[\d-]/.test(text) };
}

function rankOfCode({ code, entry }: Prepared<Findable>, asked: Asked): number | null {
  if (code === '' || asked.code.length < leastCode || !code.startsWith(asked.code)) return null;
  if (asked.code === code && (!entry.unread || asked.codeMeant)) return ranks.exactCode;
  return asked.codeMeant && asked.code.length >= sureCode ? ranks.start : ranks.doubtfulCode;
}

function rankOfWords(prepared: Prepared<Findable>, { text, parts }: Asked): number | null {
  const { label, labelWords, words, whole } = prepared;
  if (parts.length === 0) return null;
  if (label.startsWith(text)) return ranks.start;
  if (!parts.every((part) => whole.includes(part))) {
    const letters = parts.join('');
    return letters.length >= leastScattered && isScattered(prepared, letters) ? ranks.scattered : null;
  }
  if (begins(labelWords, parts)) return ranks.wordOfName;
  return begins(words, parts) ? ranks.word : ranks.held;
}

/** How well an entry fits what was asked; lower is better, null is not at all. */
function rankOf(prepared: Prepared<Findable>, asked: Asked): number | null {
  const byCode = rankOfCode(prepared, asked);
  if (byCode === ranks.exactCode || prepared.entry.unread) return byCode;
  const byWords = rankOfWords(prepared, asked);
  return byCode === null || byWords === null ? (byCode ?? byWords) : Math.min(byCode, byWords);
}

/** The step on which one entry is found. */
export const rankFor = (prepared: Prepared<Findable>, typed: string): number | null =>
  rankOf(prepared, ask(typed));

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
  const asked = ask(typed);
  const ranked = prepared.flatMap((each) => {
    const rank = rankOf(each, asked);
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
