import { useRef } from 'react';
import { useLingui } from '@lingui/react/macro';
import { useClient } from 'urql';
import { newestVersion } from '../../features/casework/newest-version';
import { takeStep } from '../../features/casework/take-step';
import { categoryName } from '../../features/reports/category-name';
import { useLanguage } from '../../ui/language';
import { showCode } from '../../ui/report-code';
import { useAgencyChoices } from '../desk/agency-choices';
import type { Choice } from '../desk/choice-field';
import { StepDialog } from '../desk/step-dialog';
import type { WorkSubject } from './work-subject';

export type CommandStep = 'route' | 'support' | 'visibility' | 'note';

interface StepByCommandProps {
  subject: WorkSubject;
  step: CommandStep;
  onClose: () => void;
}

const nobody: readonly Choice[] = [];

/** The desk's dialog for a step, taken from the command center. */
export function StepByCommand({ subject, step, onClose }: StepByCommandProps) {
  const { live, version, agencies, visibilities, timeZone, onTold, onChanged } = subject;
  const { t } = useLingui();
  const client = useClient();
  const { language } = useLanguage();
  /** What the person had seen when the dialog opened: a change since then is told, not overwritten. */
  const seen = useRef(version);
  const chosen = useRef('');
  const choices = useAgencyChoices()(agencies, live, null);
  const said: Record<CommandStep, (agency: string) => string> = {
    route: (agency) => t`Ditugaskan ke ${agency}.`,
    support: (agency) => t`Dukungan diminta dari ${agency}.`,
    visibility: () => t`Keterlihatan diubah.`,
    note: () => t`Catatan tersimpan.`,
  };
  return (
    <StepDialog
      step={step}
      subject={`${categoryName(live.category, language)} · ${showCode(live.code)}`}
      draftKey={`${live.id}:${step}`}
      agencies={choices}
      people={nobody}
      visibilities={visibilities}
      quick
      timeZone={timeZone}
      send={async (move) => {
        if (move.step === 'route' || move.step === 'support') chosen.current = move.agency;
        const outcome = await takeStep(client, move, { id: live.id, version: seen.current });
        if (outcome.kind === 'refused') {
          seen.current = (await newestVersion(client, showCode(live.code))) ?? version;
        }
        onChanged();
        return outcome;
      }}
      onDone={() => {
        const agency = choices.find(({ value }) => value === chosen.current)?.label ?? '';
        onTold({ kind: 'said', words: said[step](agency) });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
