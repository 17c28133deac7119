import { useState, type SubmitEvent } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { emptyDraft, missingIn, moveOf, type Draft } from '../../features/casework/draft.rules';
import type { Move, Step } from '../../features/casework/move';
import type { Proof } from '../../features/casework/proof';
import { fieldMissing, stepTitles, stepWords } from '../../features/casework/step-words';
import { stillFree, type VisibilityChoice } from '../../features/casework/visibility.rules';
import type { Outcome } from '../../features/casework/take-step';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { Choice } from './choice-field';
import { StepFields } from './step-fields';
import './step-dialog.css';

export type Sent = Outcome | { kind: 'kept' };

export interface StepDialogProps {
  step: Step;
  /** The report, or how many. */
  subject: string;
  /** Names what the draft belongs to: it is found again when the dialog was closed unsent. */
  draftKey: string;
  agencies: readonly Choice[];
  people: readonly Choice[];
  visibilities?: readonly VisibilityChoice[];
  timeZone: string;
  proofs?: readonly Proof[];
  /** One choice by Enter sends it: for those who do this all day, and can take it back as quickly. */
  quick?: boolean;
  send: (move: Move, proofs: readonly Proof[], onProgress: (percent: number) => void) => Promise<Sent>;
  onDone: (sent: Sent) => void;
  onClose: () => void;
}

interface Kept {
  draft: Draft;
  proofs: readonly Proof[];
}

/** Drafts of this page: a dialog that was closed by mistake has lost nothing. */
const drafts = new Map<string, Kept>();

function Problem({ sent }: { sent: Sent }) {
  if (sent.kind === 'refused' && sent.code === 'CONFLICT') {
    return (
      <>
        <b>
          <Trans>Belum tersimpan.</Trans>
        </b>{' '}
        {sent.message} <Trans>Yang terbaru sudah dimuat dan isian Anda tetap ada.</Trans>
      </>
    );
  }
  if (sent.kind === 'refused') {
    return (
      <>
        <b>
          <Trans>Belum tersimpan.</Trans>
        </b>{' '}
        {sent.message}
      </>
    );
  }
  return (
    <>
      <b>
        <Trans>Belum terkirim.</Trans>
      </b>{' '}
      <Trans>Server tidak terjangkau. Isian tetap di sini; kirim lagi bila sambungan kembali.</Trans>
    </>
  );
}

/** A step that needs words: it stays open, with all that was typed, until the server has taken it. */
export function StepDialog(props: StepDialogProps) {
  const { step, subject, draftKey, agencies, people, timeZone, send, onDone, onClose } = props;
  const { i18n, t } = useLingui();
  const [kept, setKept] = useState<Kept>(
    () => drafts.get(draftKey) ?? { draft: emptyDraft, proofs: props.proofs ?? [] },
  );
  const [problem, setProblem] = useState<Sent | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const { proofs } = kept;
  const visibilities = props.visibilities ?? [];
  const draft = { ...kept.draft, visibility: stillFree(visibilities, kept.draft.visibility) };
  const keep = (next: Kept) => {
    drafts.set(draftKey, next);
    setKept(next);
  };
  const [first] = missingIn(step, draft, proofs.length);
  const missing = progress !== null ? t`Sedang dikirim.` : first ? i18n._(fieldMissing[first]) : null;
  const sendDraft = async (filled: Draft) => {
    if (missingIn(step, filled, proofs.length).length > 0 || progress !== null) return;
    setProgress(0);
    const sent = await send(moveOf(step, filled, [], timeZone), proofs, setProgress);
    setProgress(null);
    if (sent.kind === 'changed' || sent.kind === 'kept') {
      drafts.delete(draftKey);
      onDone(sent);
    } else setProblem(sent);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void sendDraft(draft);
  };
  const takeAtOnce = (next: Draft) => {
    keep({ ...kept, draft: next });
    void sendDraft(next);
  };
  const conflict = problem?.kind === 'refused' && problem.code === 'CONFLICT';
  return (
    <Dialog title={i18n._(stepTitles[step])} onClose={onClose}>
      <form
        className="step-dialog"
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
      >
        <p className="step-dialog__subject">{subject}</p>
        <StepFields
          step={step}
          draft={draft}
          onDraft={(next) => keep({ ...kept, draft: next })}
          onTake={props.quick ? takeAtOnce : undefined}
          proofs={proofs}
          onProofs={(next) => keep({ ...kept, proofs: next })}
          agencies={agencies}
          people={people}
          visibilities={visibilities}
          timeZone={timeZone}
        />
        <p className="step-dialog__problem" role="alert">
          {problem ? <Problem sent={problem} /> : null}
        </p>
        {progress !== null && proofs.length > 0 ? (
          <progress max={100} value={progress} aria-label={t`Foto terkirim`} />
        ) : null}
        <div className="step-dialog__buttons">
          {missing ? <p className="dialog__missing">{missing}</p> : null}
          <Button onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button
            type="submit"
            variant="primary"
            data-first={proofs.length > 0 || undefined}
            missing={missing}
          >
            {conflict ? <Trans>Ulangi dengan yang terbaru</Trans> : i18n._(stepWords[step])}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
