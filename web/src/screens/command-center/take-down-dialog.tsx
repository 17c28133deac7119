import { useId, type SubmitEvent } from 'react';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { formText } from '../../ui/form-text';
import './take-down-dialog.css';

interface TakeDownDialogProps {
  onClose: () => void;
  onTakeDown: (reason: string) => void;
}

/** Taking down what neighbours told each other needs a reason, which stays in the timeline. */
export function TakeDownDialog({ onClose, onTakeDown }: TakeDownDialogProps) {
  const field = useId();
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = formText(event.currentTarget, 'reason').trim();
    if (reason !== '') onTakeDown(reason);
  };
  return (
    <Dialog title={<Trans>Turunkan info warga</Trans>} onClose={onClose}>
      <form className="take-down" onSubmit={send}>
        <label htmlFor={field}>
          <Trans>Alasan, dicatat di riwayat laporan</Trans>
        </label>
        <textarea id={field} name="reason" rows={3} maxLength={500} required data-first />
        <div className="take-down__actions">
          <Button onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button type="submit" variant="primary">
            <Trans>Turunkan</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
