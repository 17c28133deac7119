import { type ChangeDeps, changeDueReport } from '../../reports/index.ts';
import { decideTimedStep } from './decide-timed-step.ts';

export interface TakenSteps {
  readonly taken: number;
  /** Reports whose step failed; they are tried again the next time. */
  readonly failed: readonly { readonly reportId: bigint; readonly error: unknown }[];
}

/**
 * Takes every step that has come due. Any number of processes may run it at once, and again after a crash: each
 * report is decided anew under its lock, so a step is taken once. Ends early when told to stop.
 */
export async function takeTimedSteps(
  deps: ChangeDeps,
  stopping: () => boolean = () => false,
): Promise<TakenSteps> {
  const failed: { reportId: bigint; error: unknown }[] = [];
  for (let taken = 0; ;) {
    if (stopping()) return { taken, failed };
    const one = await changeDueReport(
      deps,
      failed.map(({ reportId }) => reportId),
      (report, step) => decideTimedStep(deps.catalogues, report, step),
    );
    if (one === null) return { taken, failed };
    if (one.error === undefined) taken += 1;
    else failed.push({ reportId: one.reportId, error: one.error });
  }
}
