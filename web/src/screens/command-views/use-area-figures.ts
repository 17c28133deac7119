import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { uncached } from '../../platform/graphql/around-cache';
import { graphql } from '../../gql/views';
import type { ReportFilterInput } from '../../gql/views/graphql';
import { serverNow } from '../../ui/server-time';
import type { AreaFigure } from './area-values.rules';

const Figures = graphql(/* GraphQL */ `
  query AreaFigures($filter: ReportFilterInput!) {
    areaFigures(filter: $filter) {
      jurisdiction {
        code
        name
      }
      count
      perKm2
      perThousandResidents
      open
      medianAgeHours
      resolved
      keptTarget
    }
  }
`);

/** A tint that changes under the eye tells nothing: it is asked anew this often. */
const everyMs = 60_000;

export interface FiguresState {
  figures: readonly AreaFigure[] | null;
  /** When the server was asked. */
  at: number;
  failed: boolean;
  retry: () => void;
}

/** The figures of each subdistrict under a filter, while somebody looks at them. */
export function useAreaFigures(question: ReportFilterInput, wanted: boolean): FiguresState {
  const client = useClient();
  const turn = useRef(0);
  const [state, setState] = useState<Omit<FiguresState, 'retry'>>({ figures: null, at: 0, failed: false });
  const asked = JSON.stringify(question);
  const filter = useMemo(() => JSON.parse(asked) as ReportFilterInput, [asked]);
  const ask = useCallback(async (): Promise<void> => {
    const mine = (turn.current += 1);
    const at = serverNow();
    const { data, error } = await client.query(Figures, { filter }, uncached).toPromise();
    if (turn.current !== mine) return;
    if (data && !error) setState({ figures: data.areaFigures, at, failed: false });
    else setState((before) => ({ ...before, failed: true }));
  }, [client, filter]);
  useEffect(() => {
    if (!wanted) return;
    void ask();
    const timer = setInterval(() => void ask(), everyMs);
    return () => clearInterval(timer);
  }, [ask, wanted]);
  return { ...state, retry: () => void ask() };
}
