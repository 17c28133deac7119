import { type Logger, Outage } from '../../platform/index.ts';
import {
  comparePositions,
  latestOf,
  type LoggedEvent,
  type LogPosition,
  positionOf,
} from '../../reports/index.ts';
import type { ReportChange } from '../change.types.ts';
import type { LogTail } from '../log-tail.ts';
import { type ChangeView, tellChanges } from '../read-changes.ts';
import { seenChange } from '../seen-change.ts';
import type { Frame, Sink } from './frame.ts';
import { isTooFull } from './room.ts';
import { RecentFrames } from './recent-frames.ts';

/** Executes and serialises one change, as the subscribers of a topic asked for it. */
export type RunChange = (change: ReportChange) => Promise<string>;

export interface TopicDeps {
  readonly tail: LogTail;
  readonly log: Logger;
  /** Seconds from an event's clock until the last of so many subscribers had it. */
  onDelivered(seconds: number, subscribers: number): void;
}

/** One subscriber of a topic. */
export interface Member {
  readonly sink: Sink;
  /** Everything up to here was written to the sink or is not for it. */
  position: LogPosition;
}

/**
 * Why a member is no longer carried along: the log has ended, its buffer is full, or something came that is told to
 * each alone. In the last two cases it goes on by itself from its position and joins again.
 */
export type Leaving = 'closed' | 'behind' | 'alone';

const RETRY_MILLISECONDS = 250;

/**
 * Follows the log once for all subscribers with one sharing key: one reading, one execution and one serialisation an
 * event. Who joins has everything up to this topic's position; from there on it carries its members along.
 */
export class Topic {
  position: LogPosition;
  /** Of what is read for it and its subscribers: thousands may fail together, which is one line. */
  readonly outage: Outage;
  /** Of the last frame or batch: the very object that the members it was given to hold. */
  private carried: LogPosition | null = null;
  private readonly members = new Map<Member, (why: Leaving) => void>();
  private readonly recent = new RecentFrames();
  private readonly ended = new AbortController();

  constructor(
    private readonly view: ChangeView,
    private readonly run: RunChange,
    private readonly deps: TopicDeps,
  ) {
    this.position = deps.tail.position();
    this.outage = new Outage(deps.log, {
      lost: 'a stream could not be read; trying again',
      back: 'a stream is read again',
    });
    void this.follow();
  }

  get size(): number {
    return this.members.size;
  }

  /** Ends when the member leaves. To be called with a member that has everything up to `position`. */
  async join(member: Member, signal: AbortSignal): Promise<Leaving> {
    if (signal.aborted || this.ended.signal.aborted) return 'closed';
    return new Promise((resolve) => {
      const leave = (why: Leaving): void => {
        this.members.delete(member);
        signal.removeEventListener('abort', onAbort);
        resolve(why);
      };
      const onAbort = (): void => {
        leave('closed');
      };
      signal.addEventListener('abort', onAbort);
      this.members.set(member, leave);
    });
  }

  /**
   * What is told of rows of the log, in their order. What was worked out for one subscriber is kept a while for
   * others who come by the same rows, and given up as soon as the report changes again. What is told of a SEALED
   * report is worked out for each alone, always.
   */
  async framesOf(events: readonly LoggedEvent[]): Promise<Frame[]> {
    const [found, alone] = await Promise.all([
      this.sharedFramesOf(events),
      this.work(events.filter((event) => this.isAlone(event))),
    ]);
    return events.flatMap(({ id }) => found.get(id) ?? alone.get(id) ?? []);
  }

  close(): void {
    this.ended.abort();
    this.dismiss('closed');
  }

  private async follow(): Promise<void> {
    const { tail } = this.deps;
    const { signal } = this.ended;
    while (!signal.aborted) {
      const start = this.position;
      try {
        const { events, end } = await tail.after(start, this.view.reader);
        this.recent.forgetBefore(events);
        const frames = await this.sharedFramesOf(events);
        this.carry(events, frames, end);
        this.outage.works();
        if (comparePositions(end, start) > 0) continue;
        if (!(await tail.changed(start, signal))) this.close();
      } catch (error) {
        this.outage.failed(error);
        await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
      }
    }
  }

  /** At once and without a pause: nobody joins or leaves between two frames of a batch. */
  private carry(events: readonly LoggedEvent[], frames: ReadonlyMap<bigint, Frame>, end: LogPosition): void {
    for (const event of events) {
      const frame = frames.get(event.id);
      if (frame !== undefined) this.write(frame);
      else if (this.isAlone(event)) {
        this.position = positionOf(event);
        this.dismiss('alone');
      }
    }
    this.position = latestOf(this.position, end);
    this.carried = this.position;
    for (const member of this.members.keys()) this.advance(member, this.position);
  }

  private write(frame: Frame): void {
    const { size } = this.members;
    for (const [member, leave] of this.members) {
      // Mostly all stand at the same place; only who joined meanwhile may be ahead.
      if (member.position !== this.carried && comparePositions(frame.position, member.position) <= 0)
        continue;
      if (isTooFull(member.sink)) {
        leave('behind');
        continue;
      }
      member.sink.write(frame);
      member.position = frame.position;
    }
    this.carried = frame.position;
    if (size > 0) this.deps.onDelivered((Date.now() - frame.writtenAt) / 1000, size);
  }

  private advance(member: Member, position: LogPosition): void {
    member.position = latestOf(member.position, position);
  }

  private dismiss(why: Leaving): void {
    for (const leave of [...this.members.values()]) leave(why);
  }

  private async sharedFramesOf(events: readonly LoggedEvent[]): Promise<ReadonlyMap<bigint, Frame>> {
    const shared = events.filter((event) => !this.isAlone(event));
    return this.recent.framesOf(shared, async (missing) => this.work(missing));
  }

  /**
   * Nothing of a SEALED report, as it is or as it was, is told by way of something shared. That one is gone holds
   * nothing of it: thousands of strangers are told that together.
   */
  private isAlone(event: LoggedEvent): boolean {
    if (event.became.vis !== 'SEALED' && event.was?.vis !== 'SEALED') return false;
    const { reader, filter } = this.view;
    return seenChange(reader, filter, event, new Date().toISOString()) === 'CHANGED';
  }

  private async work(events: readonly LoggedEvent[]): Promise<Map<bigint, Frame>> {
    const told = events.length === 0 ? [] : await tellChanges(this.view, events);
    const frames = new Map<bigint, Frame>();
    for (const { event, change } of told) {
      frames.set(event.id, {
        eventId: event.id,
        position: positionOf(event),
        cursor: change.cursor,
        payload: await this.run(change),
        writtenAt: Date.parse(event.at),
      });
    }
    return frames;
  }
}
