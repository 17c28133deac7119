import type { LogPosition } from '../reports/index.ts';
import type { ChangeView } from './read-changes.ts';

/**
 * What a subscription to `reportChanged` follows: whose view of the log, and from where. graphql-js asks a
 * subscription's resolver for something that can be iterated; nobody iterates this one, it is handed to `Streams`,
 * which reads for all subscribers alike at once.
 */
export class ChangeSource implements AsyncIterable<never> {
  constructor(
    readonly view: ChangeView,
    readonly from: LogPosition,
  ) {}

  [Symbol.asyncIterator](): never {
    throw new Error('A ChangeSource is served by Streams and not iterated.');
  }
}
