import type { Database } from '../platform/index.ts';
import {
  type EventRow,
  findReport,
  readTimelines,
  type ReportRecipient,
  STRANGER,
} from '../reports/index.ts';
import { type Audience, hasteOf } from './news.rules.ts';
import type { Claim } from './told.ts';

export interface News {
  readonly event: EventRow;
  readonly audience: Audience;
}

/** What somebody has not heard yet, oldest first: of their report and, since the merge, of the one that it went into. */
export async function findNews(
  database: Database,
  about: {
    readonly each: ReportRecipient;
    readonly audience: Audience;
    readonly survivorId: bigint | null;
    readonly claim: Claim;
  },
): Promise<News[]> {
  const { each, audience, survivorId, claim } = about;
  const isNew = ({ event, audience: to }: News): boolean =>
    event.id > claim.toldEventId && event.id <= claim.sendingEventId && hasteOf(event, to) !== null;
  const timeline = await readTimelines(database, [each.reportId]);
  const own = timeline.map((event) => ({ event, audience }));
  if (survivorId === null) return own.filter(isNew);
  const mergedAt = timeline.findLast(({ kind }) => kind === 'MERGED')?.id ?? claim.sendingEventId;
  const since = (await readTimelines(database, [survivorId])).filter(({ id }) => id > mergedAt);
  const words = (await findReport(database, STRANGER, survivorId)) !== null ? 'shown' : 'kept';
  const ofSurvivor = since.map((event) => ({
    event: words === 'shown' ? event : withoutWords(event),
    audience: 'merged' as const,
  }));
  return [...own, ...ofSurvivor].filter(isNew).toSorted((a, b) => (a.event.id < b.event.id ? -1 : 1));
}

/** Of a report that is hidden from them they hear what became of it, and nobody's words. */
function withoutWords(event: EventRow): EventRow {
  const { reason: _reason, ...facts } = event.facts;
  return { ...event, facts, text: null };
}
