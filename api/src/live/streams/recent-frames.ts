import type { LoggedEvent } from '../../reports/index.ts';
import type { Frame } from './frame.ts';

const MOST_EVENTS = 200;
const MOST_CHARACTERS = 64 * 1024;

/** Works out what is told of events; silence has no entry. */
export type Work = (events: readonly LoggedEvent[]) => Promise<ReadonlyMap<bigint, Frame>>;

interface Kept {
  readonly reportId: bigint;
  readonly frame: Promise<Frame | undefined>;
  characters: number;
}

/**
 * The frames of the newest events of one topic. After a drop of many sockets all come back for the same rows; they
 * are worked out once. A newer event of a report ends what was worked out before it, so that nobody is shown what
 * has been withdrawn meanwhile.
 */
export class RecentFrames {
  private readonly kept = new Map<bigint, Kept>();
  private characters = 0;

  async framesOf(events: readonly LoggedEvent[], work: Work): Promise<ReadonlyMap<bigint, Frame>> {
    const missing = events.filter(({ id }) => !this.kept.has(id));
    const worked = missing.length === 0 ? null : work(missing);
    // All taken down before anything is awaited: meanwhile others may drop what is kept.
    const asked = events.map(async ({ id }) => this.kept.get(id)?.frame ?? (await worked)?.get(id));
    if (worked !== null) for (const event of missing) this.keep(event, worked);
    const frames = new Map<bigint, Frame>();
    for (const frame of await Promise.all(asked)) if (frame !== undefined) frames.set(frame.eventId, frame);
    return frames;
  }

  /** These have just been added to the log: what was worked out before them for their reports is of the past. */
  forgetBefore(events: readonly LoggedEvent[]): void {
    const reports = new Set(events.map(({ report_id }) => report_id));
    const newest = new Set(events.map(({ id }) => id));
    for (const [id, { reportId }] of this.kept) if (reports.has(reportId) && !newest.has(id)) this.drop(id);
  }

  private keep({ id, report_id }: LoggedEvent, worked: ReturnType<Work>): void {
    const kept: Kept = { reportId: report_id, frame: worked.then((frames) => frames.get(id)), characters: 0 };
    this.kept.set(id, kept);
    kept.frame.then(
      (frame) => {
        if (this.kept.get(id) !== kept) return;
        kept.characters = frame?.payload.length ?? 0;
        this.characters += kept.characters;
        this.makeRoom();
      },
      () => {
        // Whoever asked is told; the next one tries again.
        if (this.kept.get(id) === kept) this.drop(id);
      },
    );
  }

  private makeRoom(): void {
    // A Map goes from the oldest to the newest.
    for (const id of this.kept.keys()) {
      if (this.kept.size <= MOST_EVENTS && this.characters <= MOST_CHARACTERS) return;
      this.drop(id);
    }
  }

  private drop(id: bigint): void {
    this.characters -= this.kept.get(id)?.characters ?? 0;
    this.kept.delete(id);
  }
}
