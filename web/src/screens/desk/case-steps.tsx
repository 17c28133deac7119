import { useMemo, useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCamera, IconCheck } from '@tabler/icons-react';
import type { LegalSteps } from '../../features/casework/desk-steps.rules';
import type { Step } from '../../features/casework/move';
import { stepKeys, stepWords } from '../../features/casework/step-words';
import { Button } from '../../ui/button';
import { useKeys, useKeysOn, type KeyMap } from '../../ui/keys';

interface CaseStepsProps {
  steps: LegalSteps;
  locked: boolean;
  onStep: (step: Step) => void;
}

const shown = 6;
const moreKey = '.';

/** The ONE next step as the big button, the others beside it with their keys. */
export function CaseSteps({ steps, locked, onStep }: CaseStepsProps) {
  const { i18n } = useLingui();
  const { keysOn } = useKeysOn();
  const [all, setAll] = useState(false);
  const keys = useMemo<KeyMap>(() => ({ [moreKey]: () => setAll((before) => !before) }), []);
  useKeys(keys, keysOn);
  const { next, others } = steps;
  const few = all || others.length <= shown ? others : others.slice(0, shown - 1);
  const Icon = next === 'resolve' ? IconCamera : IconCheck;
  return (
    <footer className="case-steps no-print">
      {next ? (
        <Button
          className="case-steps__next"
          variant="primary"
          disabled={locked}
          shortcut="↵"
          icon={<Icon size={18} aria-hidden="true" />}
          onClick={() => onStep(next)}
        >
          {next === 'resolve' ? <Trans>Selesaikan dengan foto</Trans> : i18n._(stepWords[next])}
        </Button>
      ) : others.length === 0 ? (
        <p className="case-steps__none">
          <Trans>Tidak ada langkah untuk Anda pada laporan ini sekarang.</Trans>
        </p>
      ) : null}
      {few.map((step) => (
        <Button key={step} disabled={locked} shortcut={stepKeys[step]} onClick={() => onStep(step)}>
          {i18n._(stepWords[step])}
        </Button>
      ))}
      {few.length < others.length ? (
        <Button shortcut={moreKey} aria-expanded={false} onClick={() => setAll(true)}>
          <Trans>Lainnya</Trans>
        </Button>
      ) : null}
    </footer>
  );
}
