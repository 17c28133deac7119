/** A piece of a text, and whether the other report says it too. */
export interface Piece {
  readonly text: string;
  readonly shared: boolean;
}

const word = /[\p{L}\p{N}]+/gu;
const shortest = 4;
/** Letters that an affix may put around a stem: "berlubang", "lubangnya". */
const mostAround = 4;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();

/** Words of four letters or more that both texts use, sorted: for a pair that the server did not compare. */
export function commonWords(one: string | null, other: string | null): string[] {
  const wordsOf = (text: string | null) => new Set(plain(text ?? '').match(word));
  const others = wordsOf(other);
  return [...wordsOf(one)].filter((each) => each.length >= shortest && others.has(each)).toSorted();
}

/** A text in pieces, so that words with a shared stem can be marked; joined they are the text again. */
export function markShared(text: string, stems: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    const bare = plain(found);
    if (!stems.some((stem) => bare.includes(stem) && bare.length - stem.length <= mostAround)) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), shared: false });
    pieces.push({ text: found, shared: true });
    from = index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), shared: false });
  return pieces;
}

export interface Mergeable {
  readonly id: string;
  readonly open: boolean;
  readonly supportCount: number;
  readonly receivedAt: string;
}

/** Which of two stays unless somebody says otherwise: what is still open, has more supporters, came first. */
export function staysByDefault<One extends Mergeable>(one: One, other: One): One {
  if (one.open !== other.open) return one.open ? one : other;
  if (one.supportCount !== other.supportCount) return one.supportCount > other.supportCount ? one : other;
  return Date.parse(other.receivedAt) < Date.parse(one.receivedAt) ? other : one;
}

/** Whole minutes between two instants, ISO 8601. */
export const minutesBetween = (one: string, other: string): number =>
  Math.round(Math.abs(Date.parse(one) - Date.parse(other)) / 60_000);
