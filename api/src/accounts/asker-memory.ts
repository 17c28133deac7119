import type { Asker } from './asker.ts';

const REMEMBERED_MILLISECONDS = 3_000;
const REMEMBERED_ASKERS = 5_000;

interface Remembered {
  readonly asker: Promise<Asker>;
  readonly until: number;
  /** As the channel names them; null while it is asked. */
  name: string | null;
}

/** Who asked lately, by cookie or key: three seconds long, and no longer than nobody says that rights have changed. */
export class AskerMemory {
  readonly #known = new Map<string, Remembered>();

  async recall(token: string, ask: () => Promise<Asker>): Promise<Asker> {
    const earlier = this.#known.get(token);
    if (earlier !== undefined && earlier.until > Date.now()) return earlier.asker;
    if (this.#known.size >= REMEMBERED_ASKERS) this.#known.clear();
    const made: Remembered = { asker: ask(), until: Date.now() + REMEMBERED_MILLISECONDS, name: null };
    this.#known.set(token, made);
    made.asker.then(
      (asker) => {
        made.name = nameOf(asker);
      },
      () => {
        if (this.#known.get(token) === made) this.#known.delete(token);
      },
    );
    return made.asker;
  }

  /** Whoever signs out here is gone here at once: other processes hear of it a moment later. */
  forgetToken(token: string | null): void {
    if (token !== null) this.#known.delete(token);
  }

  /** Those still being asked for are forgotten too: their rows may have been read before the change. */
  forget(name: string): void {
    if (name === '') this.#known.clear();
    for (const [token, remembered] of this.#known) {
      if (remembered.name === null || remembered.name === name) this.#known.delete(token);
    }
  }
}

/** `account:<id>` or `app:<id>`, as the triggers of the migration say it; '' for nobody in particular. */
export function nameOf({ viewer, session }: Asker): string {
  if (session !== null) return `account:${session.accountId}`;
  return viewer.kind === 'app' ? `app:${String(viewer.appId)}` : '';
}
