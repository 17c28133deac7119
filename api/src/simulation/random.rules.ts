/** Repeatable chance: the same seed draws the same numbers, on any machine. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number;
  chance(probability: number): boolean;
  /** From `least` up to `most`. */
  between(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Normal with mean 0 and deviation 1. */
  normal(): number;
  /** Log-normal; `spread` is the deviation of the logarithm. */
  around(median: number, spread: number): number;
}

/** mulberry32 over an FNV-1a hash of the seed: not for secrets. */
export function randomOf(seed: string): Random {
  let state = hashOf(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()); // Box and Muller
  return {
    next,
    normal,
    chance: (probability) => next() < probability,
    between: (least, most) => least + (most - least) * next(),
    pick(items) {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new RangeError('Nothing to pick from.');
      return item;
    },
    around: (median, spread) => median * Math.exp(spread * normal()),
  };
}

/** Picks in proportion to weights; one draw costs the logarithm of how many there are. */
export class Lots<Item> {
  readonly #items: readonly Item[];
  readonly #upTo: readonly number[];
  readonly #total: number;

  constructor(items: readonly Item[], weightOf: (item: Item) => number) {
    let total = 0;
    this.#items = items;
    this.#upTo = items.map((item) => (total += Math.max(0, weightOf(item))));
    this.#total = total;
  }

  /** The sum of the weights. */
  get total(): number {
    return this.#total;
  }

  draw(random: Random): Item {
    return this.at(random.next()).item;
  }

  /** The item at a share (0 to 1) of all weight, and how far into it that is (0 to 1). */
  at(share: number): { readonly item: Item; readonly within: number } {
    const wanted = share * this.#total;
    let [low, high] = [0, this.#upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#upTo[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    const item = this.#items[low];
    if (item === undefined) throw new RangeError('Nothing to draw from.');
    const before = low === 0 ? 0 : (this.#upTo[low - 1] ?? 0);
    const weight = (this.#upTo[low] ?? 0) - before;
    return { item, within: weight > 0 ? Math.min(1, (wanted - before) / weight) : 0 };
  }
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}
