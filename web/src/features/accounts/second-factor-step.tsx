import { useState, type SubmitEvent } from 'react';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../ui/button';
import { formText } from '../../ui/form-text';
import { Mark } from '../../ui/mark';
import { isRefused, Refused } from './refused';
import { type SignInOutcome, verifySecondFactor } from './session';
import './sign-in.css';

/** Asked after the password of somebody who has a second factor. */
export function SecondFactorStep({ onSignedIn, onAgain }: { onSignedIn: () => void; onAgain: () => void }) {
  const [outcome, setOutcome] = useState<SignInOutcome | 'idle' | 'sending'>('idle');
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setOutcome('sending');
    const result = await verifySecondFactor(formText(form, 'code'));
    setOutcome(result);
    if (result === 'signed-in') onSignedIn();
  };
  return (
    <form className="sign-in__form" onSubmit={(event) => void send(event)}>
      <p className="sign-in__mark">
        <Mark size={28} /> <b>Tanggap</b>
      </p>
      <h1>
        <Trans>Kode masuk kedua</Trans>
      </h1>
      <label>
        <Trans>Kode 6 angka dari aplikasi autentikator, atau satu kode cadangan</Trans>
        <input
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          required
        />
      </label>
      <p className="sign-in__problem" role="alert">
        {isRefused(outcome) ? <Refused outcome={outcome === 'wrong' ? 'wrong-code' : outcome} /> : null}
      </p>
      <Button type="submit" variant="primary" size="field" disabled={outcome === 'sending'}>
        <Trans>Lanjut</Trans>
      </Button>
      <Button size="field" variant="quiet" onClick={onAgain}>
        <Trans>Masuk sebagai orang lain</Trans>
      </Button>
    </form>
  );
}
