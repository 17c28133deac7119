import {
  handles,
  isInternal,
  matchesFacet,
  placeSeen,
  sees,
  type Facet,
  type LoggedEvent,
  type Reader,
  type ReportFilter,
} from '../reports/index.ts';

/**
 * What one reader with one filter is told of an event. GONE: the report was among theirs and is no longer.
 * Null: silence, which is all that a stranger ever learns of a SEALED report.
 */
export function seenChange(
  reader: Reader,
  filter: ReportFilter,
  event: LoggedEvent,
  now: string,
): 'CHANGED' | 'GONE' | null {
  // What handlers do among themselves is nobody else's business, not even that they did something.
  const among = (facet: Facet): boolean =>
    sees(reader, event.report_id, facet) &&
    matchesFacet(filter, facet, {
      handled: handles(reader, event.report_id, facet),
      place: placeSeen(reader, event.report_id, facet),
      receivedAt: event.received_at,
      now,
    });
  const was = event.was !== null && among(event.was);
  // What handlers do among themselves is nobody else's business, not even that they did something. Whoever handled
  // it until now is told that it is gone.
  if (isInternal(event.kind) && !handles(reader, event.report_id, event.became)) {
    const gone = was && handles(reader, event.report_id, event.was) && !among(event.became);
    return gone ? 'GONE' : null;
  }
  if (among(event.became)) return 'CHANGED';
  return was ? 'GONE' : null;
}
