import { useCallback, useState } from 'react';
import { useReportActions, type Outcome } from '../../features/reports/change-report';

export interface Subject {
  id: string;
  version: number;
  title: string;
}

interface NamedArea {
  code: string;
  name: string;
}

/** What casework on the open report ended with. */
export type WorkTold =
  | { kind: 'merged'; into: string; undo: () => void }
  /** In words that came with the work's own script. */
  | { kind: 'said'; words: string }
  | { kind: 'refused'; message: string; outdated: boolean }
  | { kind: 'unsent' };

export type MoveNotice =
  | { kind: 'acknowledged'; title: string }
  | { kind: 'corrected'; area: string; undo: (() => void) | null }
  | { kind: 'taken-down' }
  | WorkTold;

/** What to say after a move; `done` learns the version that the move made. */
function noticeOf(outcome: Outcome, done: (version: number) => MoveNotice | null): MoveNotice | null {
  if (outcome.kind === 'changed') return done(outcome.version);
  if (outcome.kind === 'failed') return { kind: 'unsent' };
  return { kind: 'refused', message: outcome.message, outdated: outcome.code === 'CONFLICT' };
}

/** The moves of the command center, each with the word that follows it. */
export function useReportMoves(onConflict: () => void) {
  const actions = useReportActions();
  const [notice, setNotice] = useState<MoveNotice | null>(null);
  const [busy, setBusy] = useState(false);

  const run = async (move: Promise<Outcome>, done: (version: number) => MoveNotice | null) => {
    setBusy(true);
    const told = noticeOf(await move, done);
    setBusy(false);
    setNotice(told);
    if (told?.kind === 'refused' && told.outdated) onConflict();
  };

  const correct = (subject: Subject, to: NamedArea, from: NamedArea | null) =>
    void run(actions.correctSubdistrict(subject, to.code), (version) => ({
      kind: 'corrected',
      area: to.name,
      undo: from ? () => correct({ ...subject, version }, from, null) : null,
    }));

  return {
    notice,
    busy,
    tell: useCallback((told: WorkTold) => setNotice(told), []),
    endNotice: useCallback(() => setNotice(null), []),
    correct,
    /** An alarm's owner is told in the banner's place, on every screen: this one need not say it twice. */
    acknowledge: (subject: Subject, alarmed: boolean) =>
      void run(actions.acknowledge(subject), () =>
        alarmed ? null : { kind: 'acknowledged', title: subject.title },
      ),
    takeDown: (subject: Subject, reason: string) =>
      void run(actions.takeDown(subject, reason), () => ({ kind: 'taken-down' })),
  };
}
