import { Trans, useLingui } from '@lingui/react/macro';
import type { Step } from '../../features/casework/move';
import { doneWords } from '../../features/casework/step-words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import type { Told } from './use-steps';

interface StepNoticeProps {
  told: Told;
  onEnd: () => void;
  onRepeat: (step: Step) => void;
}

/** The word after a step; what was not taken can be repeated with one press. */
export function StepNotice({ told, onEnd, onRepeat }: StepNoticeProps) {
  const { i18n } = useLingui();
  const repeats = told.kind === 'unsent' || (told.kind === 'refused' && told.conflict);
  return (
    <div className="desk__notice no-print">
      <Notice
        about={told}
        onEnd={onEnd}
        action={
          repeats ? (
            <Button size="small" onClick={() => onRepeat(told.step)}>
              <Trans>Ulangi</Trans>
            </Button>
          ) : undefined
        }
      >
        {told.kind === 'done' ? (
          i18n._(doneWords[told.step])
        ) : told.kind === 'refused' ? (
          <Trans>Belum tersimpan. {told.message}</Trans>
        ) : (
          <Trans>Belum terkirim: server tidak menjawab.</Trans>
        )}
      </Notice>
    </div>
  );
}
