import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { uncached } from '../../platform/graphql/around-cache';
import { graphql } from '../../gql/views';
import type { HistogramQuery, ReportFilterInput } from '../../gql/views/graphql';
import { useAskedAgain } from '../../features/live/use-counts';
import { serverNow } from '../../ui/server-time';
import { reachStart, type Reach, type Unit } from './brush.rules';

const Histogram = graphql(/* GraphQL */ `
  query Histogram($filter: ReportFilterInput!) {
    reportHistogram(filter: $filter) {
      unit
      total
      bars {
        from
        to
        count
      }
    }
  }
`);

export interface Bars {
  reach: Reach;
  unit: Unit;
  total: number;
  peak: number;
  bars: readonly { from: number; to: number; count: number }[];
  /** When the server was asked. */
  at: number;
}

function readBars(
  { reportHistogram: { unit, total, bars } }: HistogramQuery,
  reach: Reach,
  at: number,
): Bars {
  return {
    ...{ reach, unit, total, at },
    peak: bars.reduce((most, { count }) => Math.max(most, count), 0),
    bars: bars.map(({ from, to, count }) => ({ from: Date.parse(from), to: Date.parse(to), count })),
  };
}

export interface HistogramState {
  bars: Bars | null;
  failed: boolean;
  retry: () => void;
}

/** When the reports of a view came in, whatever range it shows; asked again, unhurriedly, as the stream brings changes. */
export function useHistogram(question: ReportFilterInput, reach: Reach): HistogramState {
  const client = useClient();
  const turn = useRef(0);
  const [state, setState] = useState<{ bars: Bars | null; failed: boolean }>({ bars: null, failed: false });
  const { receivedFrom: _from, receivedTo: _to, ...rest } = question;
  const asked = JSON.stringify(rest);
  const others = useMemo(() => JSON.parse(asked) as ReportFilterInput, [asked]);
  const ask = useCallback(async (): Promise<void> => {
    const mine = (turn.current += 1);
    const at = serverNow();
    const start = reachStart(reach, at);
    const filter = start === null ? others : { ...others, receivedFrom: new Date(start).toISOString() };
    const { data } = await client.query(Histogram, { filter }, uncached).toPromise();
    if (mine !== turn.current) return;
    setState((before) =>
      data ? { bars: readBars(data, reach, at), failed: false } : { ...before, failed: true },
    );
  }, [client, others, reach]);
  useEffect(() => {
    void ask();
    return () => {
      turn.current += 1;
    };
  }, [ask]);
  useAskedAgain(ask, 'public');
  const retry = useCallback(() => {
    setState((before) => ({ ...before, failed: false }));
    void ask();
  }, [ask]);
  return { ...state, retry };
}
