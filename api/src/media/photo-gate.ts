import { PhotoRefusal } from './photo-refusal.ts';

export interface PhotoGateLimits {
  /** Photos that are drawn at the same time. */
  readonly drawing: number;
  /** Uploads under way, whether arriving, waiting or being drawn. */
  readonly uploads: number;
  /** Bytes of all uploads under way. */
  readonly bytes: number;
  /** The part of one address once half of everything is taken: a neighbourhood may have one address. */
  readonly perAddress: { readonly uploads: number; readonly bytes: number };
}

const MEGABYTE = 1024 * 1024;
const DEFAULT_LIMITS: PhotoGateLimits = {
  drawing: 2,
  uploads: 64,
  bytes: 96 * MEGABYTE,
  perAddress: { uploads: 6, bytes: 12 * MEGABYTE },
};
const RETRY_AFTER_SECONDS = 5;

/** One upload's place in the gate. */
export interface PhotoTurn {
  /** Counts bytes that arrived and are held. @throws PhotoRefusal BUSY */
  hold(byteCount: number): void;
  /** Runs the work when it is this upload's turn. */
  draw<T>(work: () => Promise<T>): Promise<T>;
  leave(): void;
}

interface Load {
  uploads: number;
  bytes: number;
}

/** Keeps the memory and the cores that strangers' photos take within bounds; whoever does not fit is told to come back. */
export class PhotoGate {
  readonly #limits: PhotoGateLimits;
  readonly #waiting: (() => void)[] = [];
  readonly #all: Load = { uploads: 0, bytes: 0 };
  readonly #byAddress = new Map<string, Load>();
  #drawing = 0;

  constructor(limits: Partial<PhotoGateLimits> = {}) {
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
  }

  /** @throws PhotoRefusal BUSY */
  enter(clientAddress: string): PhotoTurn {
    const own = this.#byAddress.get(clientAddress) ?? { uploads: 0, bytes: 0 };
    this.#admit(own, 'uploads', 1);
    this.#byAddress.set(clientAddress, own);
    let held = 0;
    let gone = false;
    return {
      hold: (byteCount) => {
        this.#admit(own, 'bytes', byteCount);
        held += byteCount;
      },
      draw: (work) => this.#draw(work),
      leave: () => {
        if (gone) return;
        gone = true;
        for (const load of [own, this.#all]) {
          load.uploads -= 1;
          load.bytes -= held;
        }
        if (own.uploads === 0) this.#byAddress.delete(clientAddress);
      },
    };
  }

  #admit(own: Load, what: keyof Load, count: number): void {
    const [all, limit] = [this.#all[what] + count, this.#limits[what]];
    const isMuchForOne = own[what] + count > this.#limits.perAddress[what];
    if (all > limit || (isMuchForOne && all > limit / 2)) throw new PhotoRefusal('BUSY', RETRY_AFTER_SECONDS);
    own[what] += count;
    this.#all[what] = all;
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
