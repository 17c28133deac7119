import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Trans } from '@lingui/react/macro';
import { isRefused, Refused } from '../../features/accounts/refused';
import type { SignInOutcome } from '../../features/accounts/session';
import { Button } from '../../ui/button';
import { formText } from '../../ui/form-text';

/** Asks for the password again before something that matters. Without one, as with the city's own sign-in, it stays empty. */
export function PasswordForm({
  button,
  onSend,
  focused,
  onCancel,
}: {
  button: ReactNode;
  onSend: (password: string) => Promise<SignInOutcome>;
  /** It has just been asked for. */
  focused?: boolean;
  onCancel?: () => void;
}) {
  const [outcome, setOutcome] = useState<SignInOutcome | 'idle' | 'sending'>('idle');
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = formText(event.currentTarget, 'password');
    setOutcome('sending');
    setOutcome(await onSend(password));
  };
  return (
    <form className="account__form" onSubmit={(event) => void send(event)}>
      <label>
        <Trans>Kata sandi Anda</Trans>
        <input name="password" type="password" autoComplete="current-password" autoFocus={focused} />
      </label>
      <p className="account__problem" role="alert">
        {isRefused(outcome) ? <Refused outcome={outcome} /> : null}
      </p>
      <Button type="submit" variant="primary" size="field" disabled={outcome === 'sending'}>
        {button}
      </Button>
      {onCancel ? (
        <Button size="field" onClick={onCancel}>
          <Trans>Batal</Trans>
        </Button>
      ) : null}
    </form>
  );
}
