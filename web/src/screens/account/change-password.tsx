import { useState, type SubmitEvent } from 'react';
import { Trans } from '@lingui/react/macro';
import { isRefused, Refused } from '../../features/accounts/refused';
import { changePassword, type SignInOutcome } from '../../features/accounts/session';
import { Button } from '../../ui/button';
import { formText } from '../../ui/form-text';

/** Needs the current one, and ends the sessions on other devices. */
export function ChangePassword() {
  const [outcome, setOutcome] = useState<SignInOutcome | 'idle' | 'sending'>('idle');
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setOutcome('sending');
    const result = await changePassword(formText(form, 'current'), formText(form, 'new'));
    setOutcome(result);
    if (result === 'signed-in') form.reset();
  };
  return (
    <section className="account__part" aria-labelledby="password">
      <h2 id="password">
        <Trans>Kata sandi</Trans>
      </h2>
      <form className="account__form" onSubmit={(event) => void send(event)}>
        <label>
          <Trans>Kata sandi sekarang</Trans>
          <input name="current" type="password" autoComplete="current-password" required />
        </label>
        <label>
          <Trans>Kata sandi baru, paling sedikit 10 huruf</Trans>
          <input
            name="new"
            type="password"
            autoComplete="new-password"
            minLength={10}
            maxLength={128}
            required
          />
        </label>
        <p className="account__problem" role="alert">
          {isRefused(outcome) ? <Refused outcome={outcome} /> : null}
        </p>
        {outcome === 'signed-in' ? (
          <p role="status">
            <Trans>Kata sandi diganti. Perangkat lain harus masuk lagi.</Trans>
          </p>
        ) : null}
        <Button type="submit" variant="primary" size="field" disabled={outcome === 'sending'}>
          <Trans>Ganti kata sandi</Trans>
        </Button>
      </form>
    </section>
  );
}
