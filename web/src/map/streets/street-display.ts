import type { MapBasemap } from '../map-types';
import { type Credit, isStreetId, type StreetLook, type Streets } from './street-types';

/** Where the map from elsewhere stands. `missing`: it did not answer, or broke; `garbled`: it is nothing to draw. */
export type StreetPhase = 'off' | 'asked' | 'added' | 'shown' | 'missing' | 'garbled';

export interface StreetState {
  readonly phase: StreetPhase;
  readonly credits: readonly Credit[];
}

export const NO_STREETS: StreetState = { phase: 'off', credits: [] };

/** Streets with their share of the picture: they hide our own ground once something of them has come. */
export interface DrawnStreets {
  readonly streets: Streets;
  readonly covers: boolean;
}

interface Stage {
  look(): StreetLook;
  /** Draws the map anew, with the streets as they are now. */
  restyle(): void;
  /** Whether every tile of the streets that was asked for has come. */
  isWhole(sourceIds: readonly string[]): boolean;
  tell(state: StreetState): void;
}

const ANSWER_MS = 2_000;
const FIRST_TILE_MS = 5_000;
/** A map at rest tells which reports are in view; tiles that hang would keep it from resting. */
const HANGING_MS = 9_000;
const MOST_FAILURES = 3;

/** Puts streets from elsewhere beneath the reports while they come, and takes them away when they do not. */
export class StreetDisplay {
  readonly #stage: Stage;
  #basemap: MapBasemap | null = null;
  #phase: StreetPhase = 'off';
  #streets: Streets | null = null;
  #asking: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get drawn(): DrawnStreets | null {
    return this.#streets === null ? null : { streets: this.#streets, covers: this.#phase === 'shown' };
  }

  /** Null: nothing from elsewhere. */
  want(basemap: MapBasemap | null): void {
    const wanted = basemap?.kind === 'OFFLINE' ? null : basemap;
    if (JSON.stringify(wanted) === JSON.stringify(this.#basemap)) return;
    this.#basemap = wanted;
    this.askAgain();
  }

  askAgain(): void {
    this.#remove('off');
    if (this.#basemap === null) return;
    const asking = new AbortController();
    this.#asking = asking;
    this.#move('asked');
    this.#ask(this.#basemap, asking.signal).then(
      (streets) => {
        if (asking.signal.aborted) return;
        this.#streets = streets;
        this.#move('added');
        this.#wait(FIRST_TILE_MS);
        this.#stage.restyle();
      },
      (error: unknown) => {
        if (!asking.signal.aborted) this.#remove(isGarbled(error) ? 'garbled' : 'missing');
      },
    );
  }

  tileCame(sourceId: string | undefined): void {
    if (!isStreetId(sourceId) || this.#streets === null) return;
    this.#failures = 0;
    if (this.#phase !== 'added') return;
    this.#endWait();
    this.#move('shown');
    this.#stage.restyle();
  }

  /** A tile is on its way. */
  tileAsked(sourceId: string | undefined): void {
    if (isStreetId(sourceId) && this.#phase === 'shown') this.#timer ??= this.#timeout(HANGING_MS);
  }

  rested(): void {
    if (this.#phase === 'shown') this.#endWait();
  }

  /** Beyond their edge many maps answer 404, which is no failure. */
  faulted(sourceId: string | undefined, status: number | undefined): void {
    if (!isStreetId(sourceId) || this.#streets === null || status === 404) return;
    this.#failures += 1;
    if (this.#failures >= MOST_FAILURES) this.#remove('missing');
  }

  close(): void {
    this.#asking?.abort();
    this.#endWait();
  }

  async #ask(basemap: MapBasemap, signal: AbortSignal): Promise<Streets> {
    const { askStreets } = await import('./ask-streets');
    return askStreets(basemap, this.#stage.look(), AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]));
  }

  #remove(phase: StreetPhase): void {
    this.#asking?.abort();
    this.#endWait();
    this.#failures = 0;
    const drawn = this.#streets !== null;
    this.#streets = null;
    this.#move(phase);
    if (drawn) this.#stage.restyle();
  }

  #wait(milliseconds: number): void {
    this.#endWait();
    this.#timer = this.#timeout(milliseconds);
  }

  #timeout(milliseconds: number): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      this.#timer = undefined;
      const ids = Object.keys(this.#streets?.sources ?? {});
      if (this.#phase === 'added' || !this.#stage.isWhole(ids)) this.#remove('missing');
    }, milliseconds);
  }

  #endWait(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #move(phase: StreetPhase): void {
    this.#phase = phase;
    this.#stage.tell({ phase, credits: this.#streets?.credits ?? [] });
  }
}

/** By its name: the class lies in a part of the program that is loaded only when streets are asked for. */
const isGarbled = (error: unknown): boolean => error instanceof Error && error.name === 'StreetsGarbled';
