import type { ReportFilterInput } from '../../gql/graphql';
import type { Count } from '../live/counts.rules';
import { answersQuestion, type DeskSubject } from './desk-view.rules';

/** A step that was taken here: the report before and after it. Instants are this browser's, in milliseconds. */
export interface OwnMove {
  readonly before: DeskSubject;
  readonly after: DeskSubject;
  readonly at: number;
}

/** For so long the server gives one counting to all who ask. */
export const sharedMs = 2_000;
const keptMs = 60_000;

export const withMove = (moves: readonly OwnMove[], move: OwnMove): OwnMove[] => [
  ...moves.filter(({ at }) => at > move.at - keptMs),
  move,
];

/** Whether it is certain of every own step that a counting asked for at this instant knows it, or does not. */
export const isSettled = (moves: readonly OwnMove[], askedAt: number): boolean =>
  moves.every(({ at }) => at > askedAt || at <= askedAt - sharedMs);

/** What the server counted, and what was done here since it was asked. */
export function countWith(
  counted: { readonly count: Count; readonly askedAt: number },
  moves: readonly OwnMove[],
  question: ReportFilterInput,
  viewer: { readonly person: string; readonly now: number },
): Count {
  const fits = (report: DeskSubject) => Number(answersQuestion(question, report, viewer.person, viewer.now));
  const change = moves
    .filter(({ at }) => at > counted.askedAt)
    .reduce((sum, { before, after }) => sum + fits(after) - fits(before), 0);
  return { ...counted.count, count: Math.max(0, counted.count.count + change) };
}
