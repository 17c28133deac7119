import { useState } from 'react';
import { Trans } from '@lingui/react/macro';
import type { SignInStatus } from '../../features/accounts/use-sign-in';
import { beginEnrolment, type Enrolment, type SignInOutcome } from '../../features/accounts/session';
import { ConfirmEnrolment } from './confirm-enrolment';
import { EnrolledFactor } from './enrolled-factor';
import { PasswordForm } from './password-form';

/** Sets a second factor up, or what can be done with one that is there; each with the password. */
export function SecondFactor({ status, onChanged }: { status: SignInStatus; onChanged: () => void }) {
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const begin = async (password: string): Promise<SignInOutcome> => {
    const begun = await beginEnrolment(password);
    if (typeof begun === 'string') return begun;
    setEnrolment(begun);
    return 'signed-in';
  };
  return (
    <section className="account__part" aria-labelledby="second-factor">
      <h2 id="second-factor">
        <Trans>Kode masuk kedua</Trans>
      </h2>
      {status.secondFactorRequired && !status.secondFactorEnrolled ? (
        <p className="account__warning">
          <Trans>Kota ini mewajibkannya: layar lain terbuka setelah terpasang.</Trans>
        </p>
      ) : null}
      {enrolment !== null ? (
        <ConfirmEnrolment
          enrolment={enrolment}
          onDone={() => {
            setEnrolment(null);
            onChanged();
          }}
        />
      ) : status.secondFactorEnrolled ? (
        <EnrolledFactor onRemoved={onChanged} />
      ) : (
        <>
          <p>
            <Trans>
              Belum terpasang. Dengan aplikasi autentikator di HP, kata sandi saja tidak cukup untuk masuk.
            </Trans>
          </p>
          <PasswordForm button={<Trans>Pasang</Trans>} onSend={begin} />
        </>
      )}
    </section>
  );
}
