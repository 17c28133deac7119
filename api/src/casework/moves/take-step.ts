import {
  type ChangeDeps,
  type Changed,
  decideMove,
  type EventKind,
  hasOpenParts,
  isRefusal,
  type RefusalData,
} from '../../reports/index.ts';
import { type Act, actOnReport, actorOf } from '../act-on-report.ts';
import type { Operation } from '../casework.policy.ts';
import { needWords, REASON_LIMIT } from '../words.ts';
import { OPEN_PARTS } from './resolve-report.ts';

/** Steps that need nothing but, some of them, a reason that everyone may read. */
export const STEPS = {
  acceptReport: { event: 'ACCEPTED', reason: false },
  startReport: { event: 'STARTED', reason: false },
  resumeReport: { event: 'RESUMED', reason: false },
  rejectReport: { event: 'REJECTED', reason: true },
} as const satisfies Readonly<Partial<Record<Operation, { event: EventKind; reason: boolean }>>>;

export type Step = keyof typeof STEPS;

/** One plain step along the transition table. */
export async function takeStep(
  deps: ChangeDeps,
  act: Act,
  step: Step,
  reason?: string | null,
): Promise<Changed | RefusalData> {
  const { event, reason: needsReason } = STEPS[step];
  const words = needsReason ? needWords(reason, 'reason', REASON_LIMIT) : undefined;
  if (typeof words === 'object') return words;
  const actor = actorOf(act.viewer);
  return actOnReport(deps, act, step, async (report, client) => {
    const change = decideMove(report, { event, actor, ...(words === undefined ? {} : { reason: words }) });
    // What is rejected is on offer to nobody any more.
    if (isRefusal(change) || step !== 'rejectReport') return change;
    if (await hasOpenParts(client, report.id)) return OPEN_PARTS;
    return { ...change, patch: { ...change.patch, offered_agency_id: null } };
  });
}
