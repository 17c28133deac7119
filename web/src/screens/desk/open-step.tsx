import { useLingui } from '@lingui/react/macro';
import type { Step } from '../../features/casework/move';
import { mayLoosen } from '../../features/casework/desk-steps.rules';
import { useColleagues } from '../../features/casework/use-colleagues';
import { visibilityChoices, type VisibilityChoice } from '../../features/casework/visibility.rules';
import { categoryName } from '../../features/reports/category-name';
import type { LiveReportFragment } from '../../gql/graphql';
import { useLanguage } from '../../ui/language';
import { showCode } from '../../ui/report-code';
import { useAgencyChoices } from './agency-choices';
import type { Choice } from './choice-field';
import { StepDialog, type StepDialogProps } from './step-dialog';
import type { DeskState } from './use-desk';
import type { Steps } from './use-steps';

interface Choices {
  agencies: Choice[];
  people: Choice[];
  visibilities: readonly VisibilityChoice[];
}

/** Agencies that a report can go to, people who can be named for it, and what it can be shown as. */
export function useChoices(desk: DeskState, report: LiveReportFragment | undefined): Choices {
  const { t } = useLingui();
  const { subject } = desk;
  const holder = report?.agency.slug ?? desk.office.agency;
  const colleagues = useColleagues(holder, desk.city.slug);
  const { role, name } = desk.viewer;
  const own = role === 'OFFICER' || role === 'OPERATOR';
  const nameable = colleagues.filter((each) => !own || each.name === name);
  const people = nameable.map(({ accountId, name: label }) => ({
    value: accountId,
    label,
    ...(label === name ? { also: t`saya` } : {}),
  }));
  const agencyChoices = useAgencyChoices();
  const lead = desk.catalogue.categories.find(({ code }) => code === report?.category.code)?.leadAgency;
  const nobody = report?.assigneeName ? [{ value: '', label: t`Tidak ada (lepas)` }] : [];
  return {
    agencies: report ? agencyChoices(desk.catalogue.agencies, report, lead?.id ?? null) : [],
    people: [...people, ...nobody],
    visibilities: subject?.visibility ? visibilityChoices(subject.visibility, mayLoosen(subject)) : [],
  };
}

interface OpenStepProps {
  desk: DeskState;
  steps: Pick<Steps, 'close' | 'done'> & { send: StepDialogProps['send'] };
  step: Step;
}

/** The dialog of a step of the selected case. */
export function OpenStep({ desk, steps, step }: OpenStepProps) {
  const { language } = useLanguage();
  const { live } = desk.detail;
  const choices = useChoices(desk, live);
  if (!live) return null;
  return (
    <StepDialog
      step={step}
      subject={`${categoryName(live.category, language)} · ${showCode(live.code)}`}
      draftKey={`${live.id}:${step}`}
      {...choices}
      timeZone={desk.timeZone}
      send={steps.send}
      onDone={() => steps.done(step)}
      onClose={steps.close}
    />
  );
}
