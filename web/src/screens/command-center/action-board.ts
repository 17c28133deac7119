import { createContext, use, useEffect } from 'react';
import type { LiveReportFragment } from '../../gql/graphql';
import { actionOf, type ActionName } from './command-actions.rules';

/** Whether something can be done now: what is missing in words, or that it will be possible in a moment. */
export interface Hold {
  readonly missing: string | null;
  readonly soon: boolean;
}

export const free: Hold = { missing: null, soon: false };

export interface Offer extends Partial<Hold> {
  readonly run: () => void;
}

export type Offers = Readonly<Partial<Record<ActionName, Offer>>>;

/** The list beside the map, as keys walk through it. */
interface Rows {
  readonly codes: readonly string[];
  readonly reports: readonly LiveReportFragment[];
  /** The order in which the selected report last stood in the list. */
  readonly before: readonly string[];
  readonly focus: (code: string) => void;
}

interface Situation {
  /** For whatever changes a report. */
  readonly acts: Hold;
  /** For what the open report would offer, while it offers nothing. */
  readonly report: Hold;
}

/** How long a key that was pressed a moment too early is remembered. */
const patienceMs = 4_000;

/**
 * What the parts of the screen can do at this moment, by name. A part puts its offers here while it shows; keys ask. What is asked for a moment before it is possible is done as soon as it is.
 */
export class ActionBoard {
  readonly #offers = new Map<ActionName, Offer>();
  readonly #now: () => number;
  #situation: Situation = { acts: free, report: free };
  #waiting: { name: ActionName; until: number } | null = null;
  rows: Rows | null = null;
  /** Takes the focus back to the list where it went with what was closed. */
  homeIfLost: () => void = () => undefined;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  put(offers: Offers): () => void {
    const put = Object.entries(offers) as [ActionName, Offer][];
    for (const [name, offer] of put) this.#offers.set(name, offer);
    this.#tryWaiting();
    return () => {
      for (const [name, offer] of put) if (this.#offers.get(name) === offer) this.#offers.delete(name);
    };
  }

  setSituation(situation: Situation): void {
    this.#situation = situation;
    this.#tryWaiting();
  }

  /** Null where no part of the screen could ever do it. */
  holdOn(name: ActionName): Hold | null {
    const { acts, group } = actionOf(name);
    const offer = this.#offers.get(name);
    if (acts && this.#situation.acts.missing !== null) return this.#situation.acts;
    if (!offer) return group === 'report' ? this.#situation.report : null;
    const soon = offer.soon === true || (acts === true && this.#situation.acts.soon);
    return { missing: offer.missing ?? null, soon };
  }

  /** Does it, now or in a moment; answers what is missing when it cannot be done. */
  ask(name: ActionName): string | null {
    this.#waiting = null;
    const hold = this.holdOn(name);
    if (hold === null) return null;
    if (hold.missing !== null) return hold.missing;
    if (hold.soon) this.#waiting = { name, until: this.#now() + patienceMs };
    else this.#offers.get(name)?.run();
    return null;
  }

  /** Another report, another intention. */
  forget(): void {
    this.#waiting = null;
  }

  #tryWaiting(): void {
    const waiting = this.#waiting;
    if (waiting === null) return;
    const hold = this.holdOn(waiting.name);
    if (this.#now() > waiting.until || hold === null || hold.missing !== null) this.#waiting = null;
    else if (!hold.soon && this.#offers.has(waiting.name)) {
      this.#waiting = null;
      this.#offers.get(waiting.name)?.run();
    }
  }
}

export const ActionBoardContext = createContext(new ActionBoard());

export const useActionBoard = (): ActionBoard => use(ActionBoardContext);

/** Offers what this part can do for as long as it shows. */
export function useOffers(offers: Offers): void {
  const board = useActionBoard();
  useEffect(() => board.put(offers));
}
