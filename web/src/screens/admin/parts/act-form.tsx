import type { ReactNode, SubmitEvent } from 'react';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../../ui/button';
import type { ActProblem } from './use-act';

interface ActFormProps {
  /** Reads the form and acts; what was typed stays whatever comes of it. */
  onSend: (form: HTMLFormElement) => void;
  submit: ReactNode;
  busy: boolean;
  problem: ActProblem | null;
  onCancel?: () => void;
  children: ReactNode;
}

export function ActForm({ onSend, submit, busy, problem, onCancel, children }: ActFormProps) {
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) onSend(event.currentTarget);
  };
  return (
    <form className="act-form" onSubmit={send}>
      {children}
      <Problem problem={problem} />
      <div className="act-form__actions">
        <Button type="submit" variant="primary" disabled={busy}>
          {submit}
        </Button>
        {onCancel ? (
          <Button variant="quiet" onClick={onCancel}>
            <Trans>Batal</Trans>
          </Button>
        ) : null}
      </div>
    </form>
  );
}

/** An empty alert stands ready, so that what is written into it later is read aloud. */
export function Problem({ problem }: { problem: ActProblem | null }) {
  return (
    <p className="act-form__problem" role="alert">
      {problem === null ? null : (problem.message ?? <Unanswered helpCode={problem.helpCode} />)}
    </p>
  );
}

function Unanswered({ helpCode }: { helpCode: string | undefined }) {
  return (
    <>
      <Trans>Server tidak menjawab. Isian tetap di sini; coba lagi sebentar lagi.</Trans>{' '}
      {helpCode === undefined ? null : <Trans>Kode bantuan {helpCode}</Trans>}
    </>
  );
}
