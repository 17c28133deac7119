import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { uncached } from '../../platform/graphql/around-cache';
import { graphql } from '../../gql';
import type { ChipCountsQuery, ReportFilterInput } from '../../gql/graphql';
import { retryDelayMs } from '../../platform/live/link.rules';
import { serverNow } from '../../ui/server-time';
import type { ShownStatus } from '../filters/filter.rules';
import { sumOf, type Count } from './counts.rules';
import type { ServerCounts } from './shown-counts.rules';
import { useAskedAgain } from './use-counts';

const ChipCounts = graphql(/* GraphQL */ `
  query ChipCounts($chips: ReportFilterInput!, $late: ReportFilterInput!, $border: ReportFilterInput!) {
    chips: reportCounts(filter: $chips) {
      byStatus {
        status
        count {
          count
          more
        }
      }
      sealed {
        count
        more
      }
    }
    late: reportCounts(filter: $late) {
      byStatus {
        count {
          count
          more
        }
      }
    }
    border: reportCounts(filter: $border) {
      byStatus {
        count {
          count
          more
        }
      }
    }
  }
`);

type ChipQuestions = Record<'chips' | 'late' | 'border', ReportFilterInput>;

interface Told {
  key: string;
  chipsKey: string;
  counts: ServerCounts;
}

/** One counting serves everybody for two seconds, so an answer may be as old as that when it is asked for. */
const sharedMs = 2_000;

const none: Count = { count: 0, more: false };

function readCounts({ chips, late, border }: ChipCountsQuery, at: number): ServerCounts {
  const of = (status: ShownStatus): Count =>
    chips.byStatus.find((each) => each.status === status)?.count ?? none;
  const all = (counted: ChipCountsQuery['late']): Count => sumOf(counted.byStatus.map(({ count }) => count));
  return {
    byStatus: {
      WAITING: of('WAITING'),
      COORDINATION: of('COORDINATION'),
      IN_PROGRESS: of('IN_PROGRESS'),
      DONE: of('DONE'),
    },
    late: all(late),
    border: all(border),
    sealed: chips.sealed,
    at,
  };
}

/**
 * What the server counts for the chips, asked again as the stream brings changes; null until it told of this view.
 * `key` names the view, `chipsKey` the same without its statuses, which is all that the status chips hang on.
 */
export function useServerCounts(
  { chips, late, border }: ChipQuestions,
  key: string,
  chipsKey: string,
): ServerCounts | null {
  const client = useClient();
  const questions = useMemo(() => ({ chips, late, border }), [chips, late, border]);
  const [told, setTold] = useState<Told | null>(null);
  const turn = useRef(0);
  const failures = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ask = useCallback(async (): Promise<void> => {
    const mine = (turn.current += 1);
    const at = serverNow() - sharedMs;
    clearTimeout(timer.current);
    const asked = client.query(ChipCounts, questions, uncached);
    const { data } = await asked.toPromise();
    if (mine !== turn.current) return;
    if (data) setTold({ key, chipsKey, counts: readCounts(data, at) });
    else timer.current = setTimeout(() => void ask(), retryDelayMs(failures.current, Math.random()));
    failures.current = data ? 0 : failures.current + 1;
  }, [client, questions, key, chipsKey]);
  useEffect(() => {
    void ask();
    return () => {
      turn.current += 1;
      clearTimeout(timer.current);
    };
  }, [ask]);
  useAskedAgain(ask, 'command');
  if (told?.chipsKey !== chipsKey) return null;
  return told.key === key ? told.counts : { ...told.counts, late: null, border: null };
}
