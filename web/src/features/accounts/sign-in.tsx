import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Trans } from '@lingui/react/macro';
import { useAddress } from '../../platform/address';
import { Button } from '../../ui/button';
import { formText } from '../../ui/form-text';
import { Mark } from '../../ui/mark';
import { isRefused, Refused } from './refused';
import { SecondFactorStep } from './second-factor-step';
import { providerRefusal, signIn, signInAtProvider, type SignInOutcome } from './session';
import './sign-in.css';

function ProviderButton({ name, onFailed }: { name: string; onFailed: () => void }) {
  const go = async () => {
    if (!(await signInAtProvider())) onFailed();
  };
  return (
    <Button size="field" onClick={() => void go()}>
      <Trans>Masuk dengan {name}</Trans>
    </Button>
  );
}

interface SignInProps {
  provider: string | null;
  onSignedIn: () => void;
  /** Where it leads; without one, to the command center. */
  title?: ReactNode;
}

/** The door for staff: a password, then a second factor where there is one. */
export function SignIn({ provider, onSignedIn, title }: SignInProps) {
  const [outcome, setOutcome] = useState<SignInOutcome | 'idle' | 'sending'>('idle');
  const { address } = useAddress();
  const returned = outcome === 'idle' ? providerRefusal(address['error']) : null;
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setOutcome('sending');
    const result = await signIn(formText(form, 'email'), formText(form, 'password'));
    setOutcome(result);
    if (result === 'signed-in') onSignedIn();
  };
  if (outcome === 'second-factor') {
    return <SecondFactorStep onSignedIn={onSignedIn} onAgain={() => setOutcome('idle')} />;
  }
  const refused = isRefused(outcome) ? outcome : returned;
  return (
    <main className="sign-in">
      <form className="sign-in__form" onSubmit={(event) => void send(event)}>
        <p className="sign-in__mark">
          <Mark size={28} /> <b>Tanggap</b>
        </p>
        <h1>{title ?? <Trans>Masuk ke pusat komando</Trans>}</h1>
        <label>
          <Trans>Surel</Trans>
          <input name="email" type="email" autoComplete="username" required />
        </label>
        <label>
          <Trans>Kata sandi</Trans>
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <p className="sign-in__problem" role="alert">
          {refused === null ? null : <Refused outcome={refused} />}
        </p>
        <Button type="submit" variant="primary" size="field" disabled={outcome === 'sending'}>
          <Trans>Masuk</Trans>
        </Button>
        {provider === null ? null : (
          <ProviderButton name={provider} onFailed={() => setOutcome('unreachable')} />
        )}
        <a href="/">
          <Trans>Ke peta laporan warga</Trans>
        </a>
      </form>
    </main>
  );
}
