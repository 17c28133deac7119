import { type LogPosition, positionOf, readLog, sealLogCursor } from '../reports/index.ts';
import type { ReportChange, ReportChangeConnection } from './change.types.ts';
import { changesFor, type ChangeView } from './read-changes.ts';

/** Rows of the log read at most for one page; with a narrow filter most of them are passed over. */
const SCAN_LIMIT = 2_000;

/** One page of what a reader may see after a position, and the cursor from which the next page goes on. */
export async function readChangesPage(
  view: ChangeView,
  start: LogPosition,
  limit: number,
): Promise<ReportChangeConnection> {
  const events = await readLog(view.world.database, start, SCAN_LIMIT);
  const found = await changesFor(view, events);
  const nodes = found.slice(0, limit);
  const lastRead = events.at(-1);
  const lastShown = found.length > limit ? nodes.at(-1)?.cursor : undefined;
  // Sealed anew even where nothing was read: the same text back would say that nothing hidden happened either.
  const end = lastShown ?? sealLogCursor(view.secrets, lastRead === undefined ? start : positionOf(lastRead));
  const hasNextPage = lastShown !== undefined || events.length === SCAN_LIMIT;
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
