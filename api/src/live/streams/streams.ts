import { comparePositions, latestOf } from '../../reports/index.ts';
import type { ReportChange } from '../change.types.ts';
import type { ChangeSource } from '../change-source.ts';
import type { Sink } from './frame.ts';
import { untilRoom } from './room.ts';
import { sharingKey, type StreamOperation } from './sharing-key.ts';
import { type Member, Topic, type TopicDeps } from './topic.ts';
import { holderOf, TopicBudget } from './topic-budget.ts';

export interface StreamsDeps extends TopicDeps {
  /** Executes an operation on one change and serialises the answer, faults masked. */
  run(operation: StreamOperation, change: ReportChange): Promise<string>;
  /** Different topics of one account, app or address of strangers; 0: no limit. */
  readonly topicsPerAddress: number;
}

const RETRY_MILLISECONDS = 250;
const AT_ONCE = 50;

interface OpenTopic {
  readonly topic: Topic;
  users: number;
}

/** All subscriptions of a process. Those that are alike (sharing-key.ts) cost one execution an event together. */
export class Streams {
  private readonly topics = new Map<string, OpenTopic>();
  private readonly budget: TopicBudget;

  constructor(private readonly deps: StreamsDeps) {
    this.budget = new TopicBudget(deps.topicsPerAddress);
  }

  /** How many there are now. */
  figures(): { subscribers: number; topics: number } {
    const subscribers = [...this.topics.values()].reduce((sum, { users }) => sum + users, 0);
    return { subscribers, topics: this.topics.size };
  }

  /**
   * Takes a place, to be asked for before anything is served; how to give it back. Null where whoever asks follows as
   * many different things as they may.
   */
  admit(operation: StreamOperation, { view }: ChangeSource): (() => void) | null {
    return this.budget.take(holderOf(operation.context), sharingKey(operation, view));
  }

  /**
   * Writes to the sink every change after the source's position, each once and in order, until the signal aborts or
   * the log ends. A subscriber holds nothing but its position: whoever reads slowly is left behind and goes on from
   * there by itself, as whoever comes with an old cursor does.
   */
  async serve(
    operation: StreamOperation,
    source: ChangeSource,
    sink: Sink,
    signal: AbortSignal,
  ): Promise<void> {
    const key = sharingKey(operation, source.view);
    const open = this.topics.get(key) ?? { topic: this.open(operation, source), users: 0 };
    this.topics.set(key, open);
    open.users += 1;
    try {
      await this.keepUp(open.topic, source, { sink, position: source.from }, signal);
    } finally {
      open.users -= 1;
      if (open.users === 0) {
        this.topics.delete(key);
        open.topic.close();
      }
    }
  }

  private open(operation: StreamOperation, { view }: ChangeSource): Topic {
    return new Topic(view, async (change) => this.deps.run(operation, change), this.deps);
  }

  private async keepUp(
    topic: Topic,
    source: ChangeSource,
    member: Member,
    signal: AbortSignal,
  ): Promise<void> {
    while (!signal.aborted) {
      while (comparePositions(member.position, topic.position) < 0) {
        await this.goOn(topic, source, member, signal);
        if (isOver(signal)) return;
      }
      // Nothing is awaited between the comparison and this: no frame falls in between.
      if ((await topic.join(member, signal)) === 'closed') return;
      await untilRoom(member.sink, signal);
    }
  }

  /** One batch of what the member has not had yet, at the pace at which it is taken. */
  private async goOn(topic: Topic, source: ChangeSource, member: Member, signal: AbortSignal): Promise<void> {
    try {
      const { events, end } = await this.deps.tail.after(member.position, source.view.reader);
      // Worked out in parts, so that a slow reader does not hold the whole batch.
      for (let start = 0; start < events.length; start += AT_ONCE) {
        for (const frame of await topic.framesOf(events.slice(start, start + AT_ONCE))) {
          await untilRoom(member.sink, signal);
          if (signal.aborted) return;
          member.sink.write(frame);
          member.position = frame.position;
        }
      }
      member.position = latestOf(member.position, end);
      topic.outage.works();
    } catch (error) {
      topic.outage.failed(error);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
    }
  }
}

function isOver(signal: AbortSignal): boolean {
  return signal.aborted;
}
