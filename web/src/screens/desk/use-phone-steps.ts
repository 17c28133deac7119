import { useState } from 'react';
import { stepFields, type Move, type Step } from '../../features/casework/move';
import type { Proof } from '../../features/casework/proof';
import type { UnsentWork } from '../../features/casework/use-unsent';
import { categoryName } from '../../features/reports/category-name';
import type { LiveReportFragment } from '../../gql/graphql';
import { useLanguage } from '../../ui/language';
import { showCode } from '../../ui/report-code';
import { useStable } from '../../ui/use-stable';
import type { Sent } from './step-dialog';

export interface OpenedStep {
  step: Step;
  report: LiveReportFragment;
  proofs: readonly Proof[];
}

/** Steps on a phone: all go through its own store, so that a lost signal loses nothing. */
export function usePhoneSteps(unsent: UnsentWork) {
  const { language } = useLanguage();
  const [open, setOpen] = useState<OpenedStep | null>(null);
  const keep = useStable(async (report: LiveReportFragment, move: Move, proofs: readonly Proof[]) => {
    await unsent.keep({
      report: { id: report.id, version: report.version },
      code: showCode(report.code),
      title: categoryName(report.category, language),
      move,
      photos: proofs.map(({ photo }) => photo),
    });
  });
  const begin = useStable((step: Step, report: LiveReportFragment, proofs: readonly Proof[] = []) => {
    if (stepFields[step].length === 0) void keep(report, { step } as Move, []);
    else setOpen({ step, report, proofs });
  });
  return {
    open,
    begin,
    send: useStable(async (move: Move, proofs: readonly Proof[]): Promise<Sent> => {
      if (open) await keep(open.report, move, proofs);
      return { kind: 'kept' };
    }),
    close: useStable(() => setOpen(null)),
  };
}

export type PhoneStepsState = ReturnType<typeof usePhoneSteps>;
