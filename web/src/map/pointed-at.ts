import { uncover } from './camera';
import type { MapPadding, MapSelection } from './map-types';
import type { Renderer } from './renderer';

interface Shown {
  readonly selection: MapSelection | null;
  readonly padding: MapPadding;
}

/** The report that was pointed at on the map: once it is shown as selected, it is not left beneath a panel. */
export class PointedAt {
  readonly #renderer: Renderer;
  #code: string | null = null;

  constructor(renderer: Renderer) {
    this.#renderer = renderer;
  }

  point(code: string, { selection, padding }: Shown): void {
    this.#code = code;
    if (selection?.code === code) this.#arrive(selection, padding);
  }

  /** The camera went elsewhere, or something else was asked for. */
  forget(): void {
    this.#code = null;
  }

  selected({ selection, padding }: Shown): void {
    if (selection === null) return;
    if (selection.code === this.#code) this.#arrive(selection, padding);
    else this.forget();
  }

  #arrive(selection: MapSelection, padding: MapPadding): void {
    this.forget();
    uncover(this.#renderer, selection, padding);
  }
}
