import { useState } from 'react';
import { Trans } from '@lingui/react/macro';
import { removeSecondFactor, renewBackupCodes, type SignInOutcome } from '../../features/accounts/session';
import { Button } from '../../ui/button';
import { BackupCodes } from './backup-codes';
import { PasswordForm } from './password-form';

type Asked = 'codes' | 'removal';

/** A second factor that is set up: new backup codes, or taking it off; each asks for the password when it is wanted. */
export function EnrolledFactor({ onRemoved }: { onRemoved: () => void }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const renew = async (password: string): Promise<SignInOutcome> => {
    const renewed = await renewBackupCodes(password);
    if (typeof renewed === 'string') return renewed;
    setCodes(renewed);
    setAsked(null);
    return 'signed-in';
  };
  const remove = async (password: string): Promise<SignInOutcome> => {
    const removed = await removeSecondFactor(password);
    if (removed === 'signed-in') onRemoved();
    return removed;
  };
  if (codes !== null) {
    return (
      <BackupCodes
        codes={codes}
        done={<Trans>Kode cadangan yang lama tidak berlaku lagi.</Trans>}
        onDone={() => setCodes(null)}
      />
    );
  }
  const back = () => setAsked(null);
  return (
    <>
      <p>
        <Trans>Terpasang. Setiap masuk dengan kata sandi meminta kode dari aplikasi autentikator.</Trans>
      </p>
      {asked === 'codes' ? (
        <>
          <p>
            <Trans>Sepuluh kode baru menggantikan semua kode cadangan yang lama.</Trans>
          </p>
          <PasswordForm
            focused
            button={<Trans>Buat kode cadangan baru</Trans>}
            onSend={renew}
            onCancel={back}
          />
        </>
      ) : asked === 'removal' ? (
        <>
          <p>
            <Trans>Setelah dilepas, kata sandi saja cukup untuk masuk.</Trans>
          </p>
          <PasswordForm focused button={<Trans>Lepas</Trans>} onSend={remove} onCancel={back} />
        </>
      ) : (
        <div className="account__choices">
          <Button size="field" onClick={() => setAsked('codes')}>
            <Trans>Kode cadangan baru</Trans>
          </Button>
          <Button size="field" onClick={() => setAsked('removal')}>
            <Trans>Lepas</Trans>
          </Button>
        </div>
      )}
    </>
  );
}
