import { useEffect } from 'react';
import { useQuery, type AnyVariables, type TypedDocumentNode } from 'urql';
import { graphql } from '../../gql/desk';
import type { ReportFilterInput } from '../../gql/graphql';
import { useLive } from '../live/live-context';
import { sumOf, type Count } from '../live/use-counts';

const DeskCounts = graphql(/* GraphQL */ `
  query DeskCounts(
    $queue: ReportFilterInput!
    $mine: ReportFilterInput!
    $offered: ReportFilterInput!
    $offering: ReportFilterInput!
    $waiting: ReportFilterInput!
    $support: ReportFilterInput!
    $done: ReportFilterInput!
  ) {
    queue: reportCounts(filter: $queue) {
      byStatus {
        status
        count {
          count
          more
        }
      }
    }
    mine: reportCounts(filter: $mine) {
      byStatus {
        status
        count {
          count
          more
        }
      }
    }
    offered: reportCounts(filter: $offered) {
      byStatus {
        status
        count {
          count
          more
        }
      }
    }
    offering: reportCounts(filter: $offering) {
      byStatus {
        status
        count {
          count
          more
        }
      }
    }
    waiting: reportCounts(filter: $waiting) {
      byStatus {
        status
        count {
          count
          more
        }
      }
    }
    support: reportCounts(filter: $support) {
      byStatus {
        status
        count {
          count
          more
        }
      }
    }
    done: reportCounts(filter: $done) {
      byStatus {
        status
        count {
          count
          more
        }
      }
    }
  }
`);

const ViewCount = graphql(/* GraphQL */ `
  query ViewCount($filter: ReportFilterInput!) {
    reportCounts(filter: $filter) {
      byStatus {
        status
        count {
          count
          more
        }
      }
    }
  }
`);

const restMs = 1_500;

/** A question asked again as the stream brings changes, at most once in a while: a storm must not be a poll. */
function useKeptQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Data | undefined {
  const { changed } = useLive();
  const [{ data }, execute] = useQuery<Data, Variables>({
    ...({ query, variables, requestPolicy: 'cache-and-network' } as Parameters<
      typeof useQuery<Data, Variables>
    >[0]),
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = changed.onFlush(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        execute({ requestPolicy: 'network-only' });
      }, restMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [changed, execute]);
  return data;
}

type Counted = { byStatus: readonly { count: Count }[] } | undefined;

const total = (counted: Counted): Count | null =>
  counted ? sumOf(counted.byStatus.map(({ count }) => count)) : null;

export type NavQuestions = Record<
  'queue' | 'mine' | 'offered' | 'offering' | 'waiting' | 'support' | 'done',
  ReportFilterInput
>;

/** How many stand behind each entry of the desk's navigation. */
export function useNavCounts(questions: NavQuestions) {
  const data = useKeptQuery(DeskCounts, questions);
  const offered = total(data?.offered);
  const offering = total(data?.offering);
  return {
    queue: total(data?.queue),
    mine: total(data?.mine),
    handover: offered && offering ? sumOf([offered, offering]) : null,
    waiting: total(data?.waiting),
    support: total(data?.support),
    done: total(data?.done),
  };
}

/** How many a question answers; null while that is unknown. */
export const useViewCount = (filter: ReportFilterInput): Count | null =>
  total(useKeptQuery(ViewCount, { filter })?.reportCounts);
