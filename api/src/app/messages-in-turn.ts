interface Receiver {
  /** Takes a message; settles when all that it began is over, and never fails. */
  readonly take: (text: string) => Promise<void>;
  /** More is asked for at once than anyone needs. */
  readonly flooded: () => void;
}

/** What a message says of itself. */
export interface Glance {
  readonly type?: unknown;
  readonly id?: unknown;
}

const WAITING_MESSAGES = 100;
/** Beyond what a socket may have open at once: who completes each at once and goes on lets them pile up here. */
const RUNNING_OPERATIONS = 200;

/**
 * A client may use an id again as soon as it has completed the operation, while that operation still ends here.
 * graphql-ws takes one for the other then, so what names the id waits until it is free.
 */
export function inTurn({ take, flooded }: Receiver): (text: string, glance: Glance) => void {
  const running = new Map<unknown, Promise<void>>();
  const waiting = new Map<unknown, [string, Glance][]>();

  const free = (id: unknown): void => {
    const messages = waiting.get(id) ?? [];
    waiting.delete(id);
    // One that completes an operation of this id lets the rest wait again.
    for (const message of messages) receive(...message);
  };

  const receive = (text: string, glance: Glance): void => {
    const { type, id } = glance;
    if (type !== 'subscribe' && type !== 'complete') return void take(text);
    const before = waiting.get(id);
    if (before !== undefined) {
      if (before.push([text, glance]) > WAITING_MESSAGES) flooded();
      return;
    }
    const ended = running.get(id);
    if (type === 'subscribe' && running.size >= RUNNING_OPERATIONS) {
      flooded();
      return;
    }
    const taken = take(text);
    if (type === 'subscribe' && ended === undefined) {
      running.set(id, taken);
      void taken.then(() => running.delete(id));
    }
    if (type === 'complete' && ended !== undefined) {
      waiting.set(id, []);
      void ended.then(() => {
        free(id);
      });
    }
  };
  return receive;
}
