import type { Renderer } from './renderer';

const NONE: ReadonlySet<string> = new Set();
/** So many came back into sight before the engine is asked to forget that they were hidden. */
const MANY = 200;

/** Marks that are there and must not be seen, by the state of their features: without a new layout. */
export class HiddenMarks {
  readonly #renderer: Renderer;
  #stale = NONE;
  #folded = NONE;
  #cameBack = 0;

  constructor(renderer: Renderer) {
    this.#renderer = renderer;
  }

  /** `stale`: the tiles are wrong about them, or they are drawn from elsewhere; `folded`: one count stands for them. */
  hide(stale: ReadonlySet<string>, folded: ReadonlySet<string>): void {
    const { needs } = this.#renderer;
    const before = new Set([...this.#stale, ...this.#folded]);
    const after = new Set([...stale, ...folded]);
    this.#apply(before, after, (id) => [
      { source: 'reports', sourceLayer: 'reports', id },
      ...(needs.heldMarks ? [{ source: 'held', id }] : []),
    ]);
    // What is hot is hidden in the tiles because it is drawn from its own source: only a fold hides it there.
    this.#apply(this.#folded, folded, (id) => [{ source: 'hot', id }]);
    this.#stale = stale;
    this.#folded = folded;
  }

  /** The map is at rest: what was told is done with. */
  rested(): void {
    if (this.#cameBack < MANY) return;
    this.#cameBack = 0;
    for (const source of ['reports', 'hot']) this.#renderer.forgetStates(source);
  }

  isStale(id: string): boolean {
    return this.#stale.has(id);
  }

  /** After a new style, which knows nothing of what was hidden. */
  restyled(): void {
    const [stale, folded] = [this.#stale, this.#folded];
    this.#stale = NONE;
    this.#folded = NONE;
    this.hide(stale, folded);
  }

  #apply(
    before: ReadonlySet<string>,
    after: ReadonlySet<string>,
    targets: (id: string) => { source: string; sourceLayer?: string; id: string }[],
  ): void {
    const { map } = this.#renderer;
    const shown = [...before].filter((id) => !after.has(id));
    // What is hidden already is not told again: each telling draws the map anew, and a map at rest must stay at rest.
    const hidden = [...after].filter((id) => !before.has(id));
    this.#cameBack += shown.length;
    for (const target of shown.flatMap(targets)) map.removeFeatureState(target);
    for (const target of hidden.flatMap(targets)) map.setFeatureState(target, { hidden: true });
  }
}
