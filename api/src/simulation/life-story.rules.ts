import { type Actor, type EventKind, type PastStep, RESIDENT, SYSTEM } from '../reports/index.ts';
import type { Reasons } from './city-habits.ts';
import type { Random } from './random.rules.ts';
import { reviewMorning } from './review.rules.ts';

/** What a report's life depends on; instants are epoch milliseconds. */
export interface Plot {
  readonly receivedAt: number;
  /** Nothing is told of what comes after. */
  readonly now: number;
  readonly audience: string;
  readonly urgency: string;
  readonly isRouted: boolean;
  /** Neighbours can see it, and say that they do. */
  readonly isSeen: boolean;
  readonly respondBy: number | null;
  readonly resolveBy: number | null;
  readonly expiresAt: number | null;
  readonly officer: Actor;
  readonly operator: Actor;
  readonly reasons: Reasons;
  readonly offsetMinutes: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const CLOSES_AFTER = 7 * DAY;

/** How often each ending comes about, beside the others. */
const ENDINGS = [
  { ending: 'RESOLVED', share: 0.86 },
  { ending: 'REJECTED', share: 0.05 },
  { ending: 'MERGED', share: 0.04 },
  { ending: 'WITHDRAWN', share: 0.025 },
  { ending: 'FORGOTTEN', share: 0.025 },
] as const;

/** A plausible and legal life of a report after its routing, oldest step first, up to now. */
export function tellLife(random: Random, plot: Plot): readonly PastStep[] {
  const story = new Story(random, plot);
  if (plot.audience === 'NEIGHBOURS') tellNeighbours(story);
  else tellOffice(story);
  return withSupports(random, plot, story.steps);
}

class Story {
  readonly #steps: PastStep[] = [];
  #at: number;

  constructor(
    readonly random: Random,
    readonly plot: Plot,
  ) {
    this.#at = plot.receivedAt;
  }

  get steps(): readonly PastStep[] {
    return this.#steps.filter(({ at }) => Date.parse(at) <= this.plot.now);
  }

  /** Whoever works in an office does it in the day, unless it burns. */
  after(delay: number, kind: EventKind, actor: Actor, reason?: string): void {
    const due = this.#at + Math.max(5_000, Math.round(delay));
    const isUrgent = this.plot.urgency === 'CRITICAL' || this.plot.urgency === 'HIGH';
    this.at(actor.kind === 'STAFF' && !isUrgent ? this.#inTheDay(due) : due, kind, actor, reason);
  }

  at(instant: number, kind: EventKind, actor: Actor, reason?: string): void {
    this.#at = Math.max(instant, this.#at + 1_000);
    const at = new Date(this.#at).toISOString();
    this.#steps.push({ kind, at, actor, ...(reason === undefined ? {} : { reason }) });
  }

  /** Rests until the morning of a day, and is taken up again on it. */
  hold(delay: number, rest: number): void {
    const { officer, offsetMinutes } = this.plot;
    this.after(delay, 'HELD', officer, this.reason('hold'));
    const held = this.#steps.at(-1);
    const review = reviewMorning(this.#at, rest, offsetMinutes);
    if (held !== undefined) this.#steps.splice(-1, 1, { ...held, reviewAt: new Date(review).toISOString() });
    this.after(review - this.#at + this.random.next() * 6 * HOUR, 'RESUMED', officer);
  }

  reason(of: keyof Reasons): string {
    return this.random.pick(this.plot.reasons[of]);
  }

  #inTheDay(instant: number): number {
    const wall = instant + this.plot.offsetMinutes * MINUTE;
    const time = wall % DAY;
    if (time >= 7 * HOUR && time < 18 * HOUR) return instant;
    const morning = wall - time + (time < 7 * HOUR ? 0 : DAY) + 8 * HOUR;
    return Math.round(morning + this.random.next() * 2 * HOUR) - this.plot.offsetMinutes * MINUTE;
  }
}

function tellNeighbours(story: Story): void {
  const { random, plot } = story;
  const share = random.next();
  if (share < 0.04) {
    story.after(random.around(5 * HOUR, 0.8), 'TAKEN_DOWN', plot.officer, story.reason('takeDown'));
  } else if (share < 0.06) {
    story.after(random.around(8 * HOUR, 0.6), 'WITHDRAWN', RESIDENT);
  } else if (plot.expiresAt !== null) {
    story.at(plot.expiresAt + Math.round(random.between(1_000, 30_000)), 'EXPIRED', SYSTEM);
  }
}

function tellOffice(story: Story): void {
  const { random, plot } = story;
  if (!plot.isRouted) story.after(random.around(20 * MINUTE, 0.8), 'ROUTED', plot.operator);
  if (plot.urgency === 'CRITICAL') story.after(random.around(70_000, 0.7), 'ACKNOWLEDGED', plot.operator);
  let share = random.next();
  const { ending } = ENDINGS.find((each) => (share -= each.share) < 0) ?? ENDINGS[0];
  if (ending === 'FORGOTTEN') {
    if (random.chance(0.5)) story.after(answerTime(story), 'ACCEPTED', plot.officer);
    return;
  }
  if (ending === 'RESOLVED') tellWork(story, true);
  else if (ending === 'REJECTED') tellRejection(story);
  else if (ending === 'MERGED') tellMerge(story);
  else tellWithdrawal(story);
}

function tellWork(story: Story, mayReturn: boolean): void {
  const { random, plot } = story;
  const work = workTime(story);
  story.after(answerTime(story), 'ACCEPTED', plot.officer);
  if (random.chance(0.06)) tellQuestion(story);
  story.after(work * random.between(0.1, 0.5), 'STARTED', plot.officer);
  if (random.chance(0.03)) tellQuestion(story);
  if (random.chance(0.1)) story.hold(work * 0.2, random.around(3 * DAY, 0.7));
  story.after(work * random.between(0.3, 0.9), 'RESOLVED', plot.officer, story.reason('resolve'));
  if (mayReturn && random.chance(0.04)) {
    story.after(random.around(DAY, 0.8), 'REOPENED', plot.operator, story.reason('reopen'));
    tellWork(story, false);
  } else if (random.chance(0.5)) {
    story.after(Math.min(CLOSES_AFTER, random.around(20 * HOUR, 1)), 'CLOSED', RESIDENT);
  } else {
    story.after(CLOSES_AFTER, 'CLOSED', SYSTEM);
  }
}

function tellQuestion(story: Story): void {
  const { random, plot } = story;
  story.after(random.around(4 * HOUR, 0.8), 'INFO_REQUESTED', plot.officer, story.reason('ask'));
  story.after(random.around(9 * HOUR, 1), 'INFO_GIVEN', RESIDENT);
}

function tellRejection(story: Story): void {
  const { random, plot } = story;
  if (random.chance(0.4)) {
    story.after(answerTime(story), 'INFO_REQUESTED', plot.officer, story.reason('ask'));
    story.after(random.around(4 * DAY, 0.3), 'REJECTED', plot.officer, story.reason('reject'));
  } else {
    if (random.chance(0.5)) story.after(answerTime(story), 'ACCEPTED', plot.officer);
    story.after(random.around(6 * HOUR, 1), 'REJECTED', plot.officer, story.reason('reject'));
  }
  if (!random.chance(0.07)) return;
  story.after(random.around(2 * DAY, 0.6), 'REOPENED', plot.operator, story.reason('reopen'));
  tellWork(story, false);
}

function tellMerge(story: Story): void {
  const { random, plot } = story;
  story.after(random.around(3 * HOUR, 1.2), 'MERGED', plot.operator, story.reason('merge'));
  if (!random.chance(0.05)) return;
  story.after(random.around(DAY, 0.7), 'UNMERGED', plot.operator, story.reason('unmerge'));
  tellWork(story, false);
}

function tellWithdrawal(story: Story): void {
  const { random, plot } = story;
  const share = random.next();
  if (share < 0.3) story.after(answerTime(story), 'ACCEPTED', plot.officer);
  else if (share < 0.5) story.after(answerTime(story), 'INFO_REQUESTED', plot.officer, story.reason('ask'));
  story.after(random.around(10 * HOUR, 1), 'WITHDRAWN', RESIDENT);
}

/** Most answer in time; some do not. */
function answerTime({ random, plot }: Story): number {
  const target = plot.respondBy === null ? 4 * HOUR : plot.respondBy - plot.receivedAt;
  return random.around(target * 0.5, 0.9);
}

function workTime({ random, plot }: Story): number {
  const target = plot.resolveBy === null ? 8 * HOUR : plot.resolveBy - plot.receivedAt;
  return random.around(target * 0.7, 0.8);
}

const ENDS_FIRST_OPEN: ReadonlySet<EventKind> = new Set([
  ...(['RESOLVED', 'REJECTED', 'MERGED', 'WITHDRAWN', 'TAKEN_DOWN', 'EXPIRED'] as const),
]);

/** Neighbours join while it is open and new; a few reports move many of them. */
function withSupports(random: Random, plot: Plot, steps: readonly PastStep[]): readonly PastStep[] {
  if (!plot.isSeen || random.chance(0.8)) return steps;
  const end = steps.find(({ kind }) => ENDS_FIRST_OPEN.has(kind));
  const from = plot.receivedAt + 1_000;
  const to = Math.min(end === undefined ? plot.now : Date.parse(end.at), from + 10 * DAY) - 1;
  if (to <= from) return steps;
  const count = Math.min(60, Math.ceil(random.around(1.3, 0.9)));
  const supports = Array.from({ length: count }, (): PastStep => {
    const at = from + (to - from) * random.next() ** 2;
    return { kind: 'SUPPORTED', at: new Date(at).toISOString(), actor: RESIDENT };
  });
  return [...steps, ...supports].toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}
