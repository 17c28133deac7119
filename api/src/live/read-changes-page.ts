import { latestOf, type LogPosition, positionOf, readLog, sealLogCursor } from '../reports/index.ts';
import type { ReportChange, ReportChangeConnection } from './change.types.ts';
import { changesFor, type ChangeView } from './read-changes.ts';

/** Rows that the reader may hear of, read at most for one page; a narrow filter passes most of them over. */
const SCAN_LIMIT = 2_000;

/**
 * One page of what a reader may see after a position, and the cursor from which the next page goes on. `readable` is
 * the end of what the log held before this reading; a reading that came to its end goes on from there.
 */
export async function readChangesPage(
  view: ChangeView,
  span: { readonly start: LogPosition; readonly readable: LogPosition },
  limit: number,
): Promise<ReportChangeConnection> {
  const events = await readLog(view.world.database, span.start, SCAN_LIMIT, view.reader);
  const found = await changesFor(view, events);
  const nodes = found.slice(0, limit);
  const last = events.at(-1);
  const lastRead = last === undefined ? span.start : positionOf(last);
  const lastShown = found.length > limit ? nodes.at(-1)?.cursor : undefined;
  const isFull = events.length === SCAN_LIMIT;
  // Sealed anew even where nothing was read: the same text back would say that nothing hidden happened either.
  const end = lastShown ?? sealLogCursor(view.secrets, isFull ? lastRead : latestOf(lastRead, span.readable));
  const hasNextPage = lastShown !== undefined || isFull;
  return changesPage(nodes, end, { hasNextPage, hasPreviousPage: true });
}

export function changesPage(
  nodes: ReportChange[],
  endCursor: string,
  more = { hasNextPage: false, hasPreviousPage: false },
): ReportChangeConnection {
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: node.cursor })),
    pageInfo: { ...more, startCursor: nodes.at(0)?.cursor ?? null, endCursor },
  };
}
