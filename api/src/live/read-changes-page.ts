import {
  latestOf,
  type LogPosition,
  type LoggedEvent,
  positionOf,
  readLog,
  sealLogCursor,
} from '../reports/index.ts';
import type { ReportChange, ReportChangeConnection } from './change.types.ts';
import { changesFor, type ChangeView } from './read-changes.ts';

/** Rows that the reader may hear of, read at most for one page; a narrow filter passes most of them over. */
const SCAN_LIMIT = 2_000;
/** Read and worked out at once, where the page itself is smaller. */
const LEAST_PART = 100;

/**
 * One page of what a reader may see after a position, and the cursor from which the next page goes on. `readable` is
 * the end of what the log held before this reading; a reading that came to its end goes on from there. It is worked
 * out in parts of about a page, so that what it holds in memory is a page and not all that was looked through.
 */
export async function readChangesPage(
  view: ChangeView,
  span: { readonly start: LogPosition; readonly readable: LogPosition },
  limit: number,
): Promise<ReportChangeConnection> {
  const { found, end, isEnd } = await lookThrough(view, span.start, limit + 1);
  const nodes = found.slice(0, limit);
  const lastShown = found.length > limit ? nodes.at(-1)?.cursor : undefined;
  // Sealed anew even where nothing was read: the same text back would say that nothing hidden happened either.
  const endCursor = lastShown ?? sealLogCursor(view.secrets, isEnd ? latestOf(end, span.readable) : end);
  const hasNextPage = lastShown !== undefined || !isEnd;
  return changesPage(nodes, endCursor, { hasNextPage, hasPreviousPage: true });
}

interface Looked {
  readonly found: readonly ReportChange[];
  /** Up to where the log was read. */
  readonly end: LogPosition;
  /** There is nothing after that. */
  readonly isEnd: boolean;
}

/** Reads on until so many changes were found, the log has no more, or enough was looked through. */
async function lookThrough(view: ChangeView, start: LogPosition, wanted: number): Promise<Looked> {
  const most = Math.max(wanted, LEAST_PART);
  const found: ReportChange[] = [];
  let end = start;
  for (let left = SCAN_LIMIT; left > 0 && found.length < wanted;) {
    const part = Math.min(most, left);
    const events = await readLog(view.world.database, end, part, view.reader);
    found.push(...(await changesFor(view, events)));
    end = endOf(events) ?? end;
    if (events.length < part) return { found, end, isEnd: true };
    left -= part;
  }
  return { found, end, isEnd: false };
}

function endOf(events: readonly LoggedEvent[]): LogPosition | null {
  const last = events.at(-1);
  return last === undefined ? null : positionOf(last);
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
