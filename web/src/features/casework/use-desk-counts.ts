import { useEffect, useState } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { uncached } from '../../platform/graphql/around-cache';
import { graphql } from '../../gql/desk';
import type { ReportFilterInput } from '../../gql/graphql';
import { useLive } from '../live/live-context';
import { sumOf, type Count } from '../live/counts.rules';
import { serverNow } from '../../ui/server-time';
import { useStable } from '../../ui/use-stable';
import { countWith, isSettled, sharedMs, type OwnMove } from './own-moves.rules';

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

/** Longer than a counting is shared, so that each tells of what it was asked for. */
const restMs = sharedMs + 200;

interface Kept<Data> {
  key: string;
  data: Data;
  askedAt: number;
}

/** A question asked again as the stream brings changes, at most once in a while: a storm must not be a poll. */
function useKeptQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  moves: readonly OwnMove[],
): Kept<Data> | null {
  const client = useClient();
  const { changed } = useLive();
  const key = JSON.stringify(variables);
  const [kept, setKept] = useState<Kept<Data> | null>(null);
  const keep = useStable((answer: Kept<Data>): boolean => {
    const settled = isSettled(moves, answer.askedAt);
    if (settled || kept?.key !== answer.key) setKept(answer);
    return settled;
  });
  useEffect(() => {
    let left = false;
    let heardAt = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      timer ??= setTimeout(ask, restMs);
    };
    const ask = () => {
      timer = undefined;
      const askedAt = Date.now();
      const asked = client.query(query, JSON.parse(key) as Variables, uncached);
      // The answer may be one that was given before the last change was heard of.
      if (askedAt - heardAt < sharedMs) later();
      void asked.toPromise().then(({ data }) => {
        if (!left && data && !keep({ key, data, askedAt })) later();
      });
    };
    ask();
    const stop = changed.onFlush(() => {
      heardAt = Date.now();
      later();
    });
    return () => {
      left = true;
      stop();
      clearTimeout(timer);
    };
  }, [changed, client, query, key, keep]);
  return kept?.key === key ? kept : null;
}

type Counted = { byStatus: readonly { count: Count }[] };

export type NavQuestions = Record<
  'queue' | 'mine' | 'offered' | 'offering' | 'waiting' | 'support' | 'done',
  ReportFilterInput
>;

/** Who counts, and what they did that the server's figures may not hold yet. */
export interface Counting {
  readonly person: string;
  readonly moves: readonly OwnMove[];
}

function total(
  counted: Counted,
  askedAt: number,
  question: ReportFilterInput,
  { person, moves }: Counting,
): Count {
  const count = sumOf(counted.byStatus.map((each) => each.count));
  return countWith({ count, askedAt }, moves, question, { person, now: serverNow() });
}

/** How many stand behind each entry of the desk's navigation; null while that is unknown. */
export function useNavCounts(questions: NavQuestions, counting: Counting) {
  const kept = useKeptQuery(DeskCounts, questions, counting.moves);
  if (!kept) return null;
  const of = (name: keyof NavQuestions) => total(kept.data[name], kept.askedAt, questions[name], counting);
  return {
    queue: of('queue'),
    mine: of('mine'),
    handover: sumOf([of('offered'), of('offering')]),
    waiting: of('waiting'),
    support: of('support'),
    done: of('done'),
  };
}

/** How many a question answers; null while that is unknown. */
export function useViewCount(filter: ReportFilterInput, counting: Counting): Count | null {
  const kept = useKeptQuery(ViewCount, { filter }, counting.moves);
  return kept && total(kept.data.reportCounts, kept.askedAt, filter, counting);
}
