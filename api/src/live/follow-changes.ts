import { comparePositions, type LogPosition } from '../reports/index.ts';
import type { ReportChange } from './change.types.ts';
import type { LogTail } from './log-tail.ts';
import { changesFor, type ChangeView } from './read-changes.ts';

/**
 * Every change that a reader may see after a position, for as long as somebody asks for the next one. It holds only
 * its position: whoever reads slowly falls back to the database instead of filling memory.
 */
export async function* followChanges(
  view: ChangeView,
  tail: LogTail,
  from: LogPosition,
  signal: AbortSignal,
): AsyncGenerator<ReportChange, void, void> {
  let position = from;
  while (!signal.aborted) {
    const { events, end } = await tail.after(position, view.reader);
    if (events.length > 0) yield* await changesFor(view, events);
    const isAtEnd = comparePositions(end, position) <= 0;
    position = end;
    if (isAtEnd && !(await tail.changed(position, signal))) return;
  }
}
