import { useRef, useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCamera, IconDots, IconNavigation } from '@tabler/icons-react';
import type { LegalSteps } from '../../features/casework/desk-steps.rules';
import type { Step } from '../../features/casework/move';
import type { Proof } from '../../features/casework/proof';
import { stepTitles, stepWords } from '../../features/casework/step-words';
import type { LiveReportFragment } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { proofOf } from './photo-field';
import { wayTo } from './way-to';

interface PhoneStepsProps {
  report: LiveReportFragment;
  steps: LegalSteps;
  onStep: (step: Step, proofs?: readonly Proof[]) => void;
}

/** The big next step, the way there, and "…" for the rest. Solving begins with the camera. */
export function PhoneSteps({ report, steps, onStep }: PhoneStepsProps) {
  const { i18n, t } = useLingui();
  const camera = useRef<HTMLInputElement>(null);
  const [more, setMore] = useState(false);
  const { next, others } = steps;
  const take = async (files: FileList | null) => {
    const proofs = await Promise.all([...(files ?? [])].map(proofOf));
    if (proofs.length > 0) onStep('resolve', proofs);
  };
  return (
    <div className="phone-steps no-print">
      {next === 'resolve' ? (
        <>
          <input
            ref={camera}
            type="file"
            accept="image/*"
            capture="environment"
            hidden
            onChange={({ currentTarget }) => {
              void take(currentTarget.files).then(() => {
                currentTarget.value = '';
              });
            }}
          />
          <Button
            size="field"
            variant="primary"
            icon={<IconCamera size={22} aria-hidden="true" />}
            onClick={() => camera.current?.click()}
          >
            <Trans>Foto sesudah</Trans>
          </Button>
        </>
      ) : next ? (
        <Button size="field" variant="primary" onClick={() => onStep(next)}>
          {i18n._(stepWords[next])}
        </Button>
      ) : (
        <span className="phone-steps__none" />
      )}
      {report.place ? (
        <a
          className="button button--field phone-steps__way"
          href={wayTo(report.place)}
          aria-label={t`Petunjuk jalan ke sana`}
        >
          <IconNavigation size={22} aria-hidden="true" />
        </a>
      ) : null}
      <Button
        size="field"
        className="phone-steps__more"
        aria-label={t`Langkah lain`}
        disabled={others.length === 0 && next !== 'resolve'}
        onClick={() => setMore(true)}
      >
        <IconDots size={22} aria-hidden="true" />
      </Button>
      {more ? (
        <Dialog title={<Trans>Langkah lain</Trans>} onClose={() => setMore(false)}>
          <div className="phone-steps__list">
            {[...(next === 'resolve' ? (['resolve'] as const) : []), ...others].map((step) => (
              <Button
                key={step}
                size="field"
                wide
                onClick={() => {
                  setMore(false);
                  onStep(step);
                }}
              >
                {i18n._(stepTitles[step])}
              </Button>
            ))}
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
