import { categoryName } from '../../features/reports/category-name';
import { useLanguage } from '../../ui/language';
import { showCode } from '../../ui/report-code';
import { useChoices } from './open-step';
import { StepDialog } from './step-dialog';
import type { DeskState } from './use-desk';
import type { PhoneStepsState } from './use-phone-steps';

/** The dialog of a step on a phone; what it holds goes to the phone's store first. */
export function PhoneStep({ desk, steps }: { desk: DeskState; steps: PhoneStepsState }) {
  const { language } = useLanguage();
  const { open, send, close } = steps;
  const choices = useChoices(desk, open?.report);
  if (!open) return null;
  const { report, step, proofs } = open;
  return (
    <StepDialog
      step={step}
      subject={`${categoryName(report.category, language)} · ${showCode(report.code)}`}
      draftKey={proofs.length > 0 ? `${report.id}:${step}:${proofs[0]?.key ?? ''}` : `${report.id}:${step}`}
      proofs={proofs}
      {...choices}
      timeZone={desk.timeZone}
      send={send}
      onDone={close}
      onClose={close}
    />
  );
}
