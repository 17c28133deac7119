import { useId, useState, type SubmitEvent } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Outcome } from '../../features/reports/change-report';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemWords } from '../../features/casework/problem-words';
import { useMerge } from './use-merge';
import type { WorkSubject } from './work-subject';
import './similar-dialog.css';

/** Takes two merged reports apart again; why stays among those who handle them. */
export function UnmergeDialog({ subject, onClose }: { subject: WorkSubject; onClose: () => void }) {
  const { live, version } = subject;
  const { t } = useLingui();
  const field = useId();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const { unmerge } = useMerge(subject);
  const ready = reason.trim() !== '' && !busy;
  const missing = ready ? null : busy ? t`Sedang disimpan.` : t`Isi alasannya dulu.`;
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!ready) return;
    setBusy(true);
    const outcome = await unmerge({ id: live.id, version }, reason.trim());
    setBusy(false);
    setProblem(outcome);
    if (outcome.kind === 'changed') onClose();
  };
  return (
    <Dialog title={<Trans>Batalkan gabungan</Trans>} onClose={onClose}>
      <form className="merge" onSubmit={(event) => void submit(event)}>
        <p>
          <Trans>Kedua laporan berdiri sendiri lagi, dengan dukungan dan keterlihatan semula.</Trans>
        </p>
        <p className="merge__reason">
          <label htmlFor={field}>
            <Trans>Alasan, dibaca petugas</Trans>
          </label>
          <textarea
            id={field}
            rows={3}
            maxLength={500}
            data-first
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </p>
        <p className="merge__problem" role="alert">
          <ProblemWords outcome={problem} />
        </p>
        <div className="merge__buttons">
          {missing ? <p className="dialog__missing">{missing}</p> : null}
          <Button onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button type="submit" variant="primary" missing={missing}>
            <Trans>Pisahkan lagi</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
