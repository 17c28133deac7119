import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { stepFields, type Move, type Step } from '../../features/casework/move';
import { takeStepWithProof, type Proof } from '../../features/casework/proof';
import { newestVersion } from '../../features/casework/newest-version';
import { takeStep, type Outcome } from '../../features/casework/take-step';
import { showCode } from '../../ui/report-code';
import { useStable } from '../../ui/use-stable';
import type { DeskState } from './use-desk';

export type Told =
  | { kind: 'done'; step: Step }
  | { kind: 'refused'; step: Step; message: string; conflict: boolean }
  | { kind: 'unsent'; step: Step };

const isPlain = (step: Step): step is 'accept' | 'start' | 'resume' | 'close' | 'take' =>
  stepFields[step].length === 0;

function tell(step: Step, outcome: Outcome): Told {
  if (outcome.kind === 'changed') return { kind: 'done', step };
  if (outcome.kind === 'failed') return { kind: 'unsent', step };
  return { kind: 'refused', step, message: outcome.message, conflict: outcome.code === 'CONFLICT' };
}

/** Steps of the selected case: one press, or the dialog that asks for what is missing. */
export function useSteps(desk: DeskState) {
  const client = useClient();
  const [open, setOpen] = useState<Step | null>(null);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  /** What the person had seen when the dialog opened: a change since then is told, not overwritten. */
  const seen = useRef(0);
  const { detail, steps: legal } = desk;
  const { live, version } = detail;

  const take = async (step: Step, move: Move) => {
    if (!live || busy) return;
    setBusy(true);
    const outcome = await takeStep(client, move, { id: live.id, version });
    setBusy(false);
    if (outcome.kind === 'changed') desk.learn(live, outcome.report);
    setTold(tell(step, outcome));
    if (outcome.kind === 'refused') detail.retry();
  };
  const begin = useStable((step: Step) => {
    if (!live || !(legal.next === step || legal.others.includes(step))) return;
    if (isPlain(step)) void take(step, { step });
    else {
      seen.current = version;
      setOpen(step);
    }
  });
  const send = useStable(
    async (move: Move, proofs: readonly Proof[], onProgress: (percent: number) => void): Promise<Outcome> => {
      if (!live) return { kind: 'failed', error: undefined };
      const outcome = await takeStepWithProof(
        client,
        move,
        { id: live.id, version: seen.current },
        proofs,
        onProgress,
      );
      if (outcome.kind === 'changed') desk.learn(live, outcome.report);
      if (outcome.kind === 'refused') {
        seen.current = (await newestVersion(client, showCode(live.code))) ?? version;
        detail.retry();
      }
      return outcome;
    },
  );
  return {
    ...{ open, busy, told, begin, send },
    next: useStable(() => {
      if (legal.next) begin(legal.next);
    }),
    close: useStable(() => setOpen(null)),
    done: useStable((step: Step) => {
      setOpen(null);
      setTold({ kind: 'done', step });
    }),
    endTold: useStable(() => setTold(null)),
    repeat: useStable((step: Step) => begin(step)),
  };
}

export type Steps = ReturnType<typeof useSteps>;
