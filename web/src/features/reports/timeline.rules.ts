import type { EventKind } from '../../gql/graphql';

export interface Foldable {
  kind: EventKind;
}

/** Newest first; supports in a row become the last of them, which carries the count that was reached. */
export function foldTimeline<Event extends Foldable>(oldestFirst: readonly Event[]): Event[] {
  const kept = oldestFirst.filter(
    (event, index) => event.kind !== 'SUPPORTED' || oldestFirst[index + 1]?.kind !== 'SUPPORTED',
  );
  return kept.reverse();
}
