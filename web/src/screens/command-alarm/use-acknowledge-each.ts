import { useState } from 'react';
import { useReportActions, type Outcome } from '../../features/reports/change-report';
import { useStable } from '../../ui/use-stable';

/** What became of one acknowledgement that did not go through. */
export type Failure = { kind: 'refused'; message: string } | { kind: 'unsent' };

interface Acknowledgements {
  /** On their way. */
  sent: ReadonlySet<string>;
  failed: ReadonlyMap<string, Failure>;
}

/** So many at a time: quick, and no flood of its own. */
const atOnce = 4;

const failureOf = (outcome: Outcome): Failure | null =>
  outcome.kind === 'changed'
    ? null
    : outcome.kind === 'refused'
      ? { kind: 'refused', message: outcome.message }
      : { kind: 'unsent' };

/** Acknowledges several, each by a mutation of its own, so that each has its own owner and its own answer. */
export function useAcknowledgeEach() {
  const actions = useReportActions();
  const [state, setState] = useState<Acknowledgements>({ sent: new Set(), failed: new Map() });
  const one = async (id: string, version: number) => {
    const failure = failureOf(await actions.acknowledge({ id, version }));
    setState(({ sent, failed }) => ({
      sent: new Set([...sent].filter((each) => each !== id)),
      failed: failure ? new Map([...failed, [id, failure]]) : failed,
    }));
  };
  const acknowledge = useStable(async (reports: readonly { id: string; version: number }[]) => {
    const queue = reports.filter(({ id }) => !state.sent.has(id));
    const ids = new Set(queue.map(({ id }) => id));
    setState(({ sent, failed }) => ({
      sent: new Set([...sent, ...ids]),
      failed: new Map([...failed].filter(([id]) => !ids.has(id))),
    }));
    const work = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) await one(next.id, next.version);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  });
  return { ...state, acknowledge };
}
