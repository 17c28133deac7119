export interface Findable {
  readonly kind: 'report' | 'category' | 'area';
  readonly value: string;
  readonly label: string;
  readonly also: string;
}

const plain = (words: string): string => words.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

/** What carries every typed word, beginnings before middles; at most eight. */
export function findInDesk(typed: string, all: readonly Findable[]): Findable[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.join('').length < 2) return [];
  const scored = all.flatMap((each) => {
    const text = plain(`${each.label} ${each.also}`);
    if (!words.every((word) => text.includes(word))) return [];
    return [{ each, first: text.startsWith(words[0] ?? '') ? 0 : 1 }];
  });
  return scored
    .sort((a, b) => a.first - b.first)
    .slice(0, 8)
    .map(({ each }) => each);
}
