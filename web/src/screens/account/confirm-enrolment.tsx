import { useState, type SubmitEvent } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { QrCode } from '../../features/accounts/qr-code';
import { isRefused, Refused } from '../../features/accounts/refused';
import { type Enrolment, type SignInOutcome, verifySecondFactor } from '../../features/accounts/session';
import { Button } from '../../ui/button';
import { formText } from '../../ui/form-text';
import { BackupCodes } from './backup-codes';

/** The picture to scan, the first code from it, then the backup codes, shown once. */
export function ConfirmEnrolment({ enrolment, onDone }: { enrolment: Enrolment; onDone: () => void }) {
  const { t } = useLingui();
  const [outcome, setOutcome] = useState<SignInOutcome | 'idle' | 'sending'>('idle');
  if (outcome === 'signed-in') {
    return <BackupCodes codes={enrolment.backupCodes} done={<Trans>Terpasang.</Trans>} onDone={onDone} />;
  }
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = formText(event.currentTarget, 'code');
    setOutcome('sending');
    setOutcome(/^\s*\d{3}\s?\d{3}\s*$/.test(code) ? await verifySecondFactor(code) : 'wrong');
  };
  const secret = new URL(enrolment.totpURI).searchParams.get('secret') ?? '';
  return (
    <form className="account__form" onSubmit={(event) => void send(event)}>
      <p>
        <Trans>Pindai gambar ini dengan aplikasi autentikator, lalu ketik kode yang tampil.</Trans>
      </p>
      <QrCode text={enrolment.totpURI} label={t`Kode QR untuk aplikasi autentikator`} />
      <details>
        <summary>
          <Trans>Tidak dapat memindai?</Trans>
        </summary>
        <p>
          <Trans>Ketik kunci ini di aplikasi:</Trans> <code className="account__code">{secret}</code>
        </p>
      </details>
      <label>
        <Trans>Kode 6 angka</Trans>
        <input name="code" inputMode="numeric" autoComplete="one-time-code" autoFocus required />
      </label>
      <p className="account__problem" role="alert">
        {isRefused(outcome) ? <Refused outcome={outcome === 'wrong' ? 'wrong-code' : outcome} /> : null}
      </p>
      <Button type="submit" variant="primary" size="field" disabled={outcome === 'sending'}>
        <Trans>Pasang</Trans>
      </Button>
    </form>
  );
}
