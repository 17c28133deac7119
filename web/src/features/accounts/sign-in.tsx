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

interface SignInFormProps {
  /** A session ended while somebody worked. */
  again?: boolean;
  /** Name of the city's own sign-in, where there is one. */
  provider?: string | null;
  /** What lies behind the door; the command center when left out. */
  title?: ReactNode;
  onSignedIn: () => void;
}

/** E-mail and password, then a second factor where there is one. */
export function SignInForm({ again = false, provider = null, title, onSignedIn }: SignInFormProps) {
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
    <form className="sign-in__form" onSubmit={(event) => void send(event)}>
      <p className="sign-in__mark">
        <Mark size={28} /> <b>Tanggap</b>
      </p>
      <h1 id="sign-in-title">
        {again ? <Trans>Sesi Anda berakhir</Trans> : (title ?? <Trans>Masuk ke pusat komando</Trans>)}
      </h1>
      {again ? (
        <p>
          <Trans>
            Yang tampak di belakang ini bukan keadaan sekarang. Masuk lagi untuk melanjutkan; tampilan Anda
            tetap.
          </Trans>
        </p>
      ) : null}
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
  );
}

/** The door of the screens of staff. */
export function SignIn(props: Omit<SignInFormProps, 'again'>) {
  return (
    <main className="sign-in">
      <SignInForm {...props} />
    </main>
  );
}
