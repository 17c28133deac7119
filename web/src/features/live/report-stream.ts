import type { CombinedError } from 'urql';
import type { Api } from '../../platform/graphql/client';
import { uncached } from '../../platform/graphql/around-cache';
import { openLiveStream, type LiveStream } from '../../platform/live/live-stream';
import { whyLost, type LostWhy } from '../../platform/live/lost-why.rules';
import { learnServerTime } from '../../ui/server-time';
import type { ReportChangedSubscription, ReportFilterInput } from '../../gql/graphql';
import { LiveAudit, LivePosition, LiveState, ReportChanged } from './report-changed';

export type ReportChange = ReportChangedSubscription['reportChanged'];
export type ReportStream = LiveStream<ReportChange>;

const spentCursor = new Set(['CURSOR_EXPIRED', 'CURSOR_INVALID']);

const keyOf = ({
  reportId,
  kind,
  event,
}: Pick<ReportChange, 'reportId' | 'kind'> & { event: { id: string } | null | undefined }) =>
  `${kind} ${reportId} ${event?.id ?? ''}`;

type End = LostWhy | 'cursor-expired';

function endOf(error: CombinedError | undefined): End {
  const codes = (error?.graphQLErrors ?? []).map((each) => String(each.extensions['code']));
  if (codes.some((code) => spentCursor.has(code))) return 'cursor-expired';
  // A socket that was closed comes as its close event, with the server's code.
  return whyLost(codes[0] ?? (error?.networkError as Partial<CloseEvent> | undefined)?.code);
}

/** Every change that the viewer may see and the filter lets through. */
export function openReportStream(
  api: Api,
  filter: ReportFilterInput,
  { from, mayGoOn }: { from?: () => string | null; mayGoOn?: (() => Promise<boolean>) | undefined } = {},
): ReportStream {
  const stream = openLiveStream<ReportChange>({
    position: async () => {
      const known = from?.();
      if (known) return known;
      const sentAt = Date.now();
      const result = await api.client().query(LivePosition, { filter }, uncached);
      learnServerTime(result.data?.streamState.now, sentAt, 1);
      const cursor = result.data?.changes.pageInfo.endCursor;
      if (!cursor) throw result.error ?? new Error('The log has no position');
      return cursor;
    },
    listen: (after, on) => {
      let over = false;
      const unasked = api.whenAnswered(() => {
        if (!over) on.stands();
      });
      const end = (reason: End) => {
        if (over) return;
        over = true;
        unasked();
        on.ended(reason);
      };
      const listening = api
        .client()
        .subscription(ReportChanged, { filter, after }, uncached)
        .subscribe((result) => {
          if (result.data && !over) on.change(result.data.reportChanged);
          if (result.error || !result.hasNext) end(endOf(result.error));
        });
      return () => {
        over = true;
        unasked();
        listening.unsubscribe();
      };
    },
    cursorOf: (change) => change.cursor,
    keyOf,
    readAgain: async (since) => {
      const { data, error } = await api.client().query(LiveAudit, { filter, since }, uncached);
      if (!data) throw error ?? new Error('The log could not be read');
      return data.changes.nodes.map(keyOf);
    },
    stalledSeconds: async () => {
      const sentAt = Date.now();
      const { data } = await api.client().query(LiveState, {}, uncached);
      learnServerTime(data?.streamState.now, sentAt, 1);
      return data?.streamState.stalledSeconds ?? 0;
    },
    renew: api.renew,
    eventAt: (change) => (change.event ? Date.parse(change.event.at) : null),
    cutSocket: api.cutSocket,
    mayGoOn,
  });
  const start = () => {
    const deaf = api.onHeard(stream.heard);
    const end = stream.start();
    return () => {
      deaf();
      end();
    };
  };
  return { ...stream, start };
}
