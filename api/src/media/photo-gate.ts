import { PhotoRefusal } from './photo-refusal.ts';

export interface PhotoGateLimits {
  /** Photos that are drawn at the same time. */
  readonly drawing: number;
  /** Uploads under way, whether arriving, waiting or being drawn. */
  readonly uploads: number;
  /** Bytes of all uploads under way. */
  readonly bytes: number;
}

const DEFAULT_LIMITS: PhotoGateLimits = { drawing: 2, uploads: 64, bytes: 96 * 1024 * 1024 };
const RETRY_AFTER_SECONDS = 5;

/** One upload's place in the gate. */
export interface PhotoTurn {
  /** Counts bytes that arrived and are held. @throws PhotoRefusal BUSY */
  hold(byteCount: number): void;
  /** Runs the work when it is this upload's turn. */
  draw<T>(work: () => Promise<T>): Promise<T>;
  leave(): void;
}

/** Keeps the memory and the cores that strangers' photos take within bounds; whoever does not fit is told to come back. */
export class PhotoGate {
  readonly #limits: PhotoGateLimits;
  readonly #waiting: (() => void)[] = [];
  #uploads = 0;
  #bytes = 0;
  #drawing = 0;

  constructor(limits: Partial<PhotoGateLimits> = {}) {
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
  }

  /** @throws PhotoRefusal BUSY */
  enter(): PhotoTurn {
    if (this.#uploads >= this.#limits.uploads) throw new PhotoRefusal('BUSY', RETRY_AFTER_SECONDS);
    this.#uploads++;
    let held = 0;
    let gone = false;
    return {
      hold: (byteCount) => {
        if (this.#bytes + byteCount > this.#limits.bytes) throw new PhotoRefusal('BUSY', RETRY_AFTER_SECONDS);
        held += byteCount;
        this.#bytes += byteCount;
      },
      draw: (work) => this.#draw(work),
      leave: () => {
        if (gone) return;
        gone = true;
        this.#uploads--;
        this.#bytes -= held;
      },
    };
  }

  async #draw<T>(work: () => Promise<T>): Promise<T> {
    if (this.#drawing < this.#limits.drawing) this.#drawing++;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#drawing--;
      else next();
    }
  }
}
