import type { Queries, Secrets } from '../platform/index.ts';
import {
  type LoggedEvent,
  type LogPosition,
  positionOf,
  type Reader,
  Report,
  ReportEvent,
  type ReportFilter,
  ReportGroup,
  type ReportRow,
  type ReportWorld,
  sealLogCursor,
} from '../reports/index.ts';
import type { ReportChange } from './change.types.ts';
import { seenChange } from './seen-change.ts';
import type { SharedReads } from './shared-reads.ts';

export interface ChangeView {
  readonly world: ReportWorld<Queries>;
  readonly secrets: Secrets;
  readonly reader: Reader;
  readonly filter: ReportFilter;
  readonly reads: SharedReads;
}

/** A row of the log and what a reader is told of it. */
export interface Told {
  readonly event: LoggedEvent;
  readonly change: ReportChange;
}

export async function changesFor(view: ChangeView, events: readonly LoggedEvent[]): Promise<ReportChange[]> {
  return (await tellChanges(view, events)).map(({ change }) => change);
}

/**
 * Rows of the log → changes for one reader. A view of the past applies today's visibility: a report that the reader
 * may no longer see is passed over in silence; its own later event says GONE.
 */
export async function tellChanges(view: ChangeView, events: readonly LoggedEvent[]): Promise<Told[]> {
  const now = new Date().toISOString();
  const told = events.flatMap((event) => {
    const kind = seenChange(view.reader, view.filter, event, now);
    return kind === null ? [] : [{ event, kind }];
  });
  const ids = [...new Set(told.filter(({ kind }) => kind === 'CHANGED').map(({ event }) => event.report_id))];
  const last = events.at(-1);
  const rows =
    ids.length === 0 || last === undefined ? [] : await view.reads.rowsOf(view.reader, ids, positionOf(last));
  const group = new ReportGroup(view.world, rows, view.reader);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return told.flatMap(({ event, kind }) => {
    if (kind === 'GONE') return [{ event, change: gone(view, event) }];
    const row = byId.get(event.report_id);
    return row === undefined ? [] : [{ event, change: changed(view, event, row, group) }];
  });
}

function changed(view: ChangeView, event: LoggedEvent, row: ReportRow, group: ReportGroup): ReportChange {
  return {
    cursor: cursorOf(view, positionOf(event)),
    kind: 'CHANGED',
    reportId: view.world.reportId(event.report_id),
    event: new ReportEvent(event, group.sightOf(row), view.world),
    report: new Report(row, group),
  };
}

function gone(view: ChangeView, event: LoggedEvent): ReportChange {
  return {
    cursor: cursorOf(view, positionOf(event)),
    kind: 'GONE',
    reportId: view.world.reportId(event.report_id),
    event: null,
    report: null,
  };
}

function cursorOf(view: ChangeView, position: LogPosition): string {
  return sealLogCursor(view.secrets, position);
}
