import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../ui/button';
import { formText } from '../../ui/form-text';
import { Mark } from '../../ui/mark';
import { signIn, type SignInOutcome } from './session';
import './sign-in.css';

function Refused({ outcome }: { outcome: SignInOutcome }) {
  if (outcome === 'wrong') return <Trans>Surel atau kata sandi tidak cocok. Periksa, lalu coba lagi.</Trans>;
  if (outcome === 'too-many')
    return <Trans>Terlalu banyak percobaan. Tunggu satu menit, lalu coba lagi.</Trans>;
  return <Trans>Server tidak menjawab. Isian tetap di sini; coba lagi sebentar lagi.</Trans>;
}

interface SignInProps {
  /** What lies behind the door; the command center when left out. */
  title?: ReactNode;
  onSignedIn: () => void;
}

/** The door of the screens of staff. */
export function SignIn({ title, onSignedIn }: SignInProps) {
  const [outcome, setOutcome] = useState<SignInOutcome | 'idle' | 'sending'>('idle');
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setOutcome('sending');
    const result = await signIn(formText(form, 'email'), formText(form, 'password'));
    setOutcome(result);
    if (result === 'signed-in') onSignedIn();
  };
  const refused = outcome === 'wrong' || outcome === 'too-many' || outcome === 'unreachable';
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
          {refused ? <Refused outcome={outcome} /> : null}
        </p>
        <Button type="submit" variant="primary" size="field" disabled={outcome === 'sending'}>
          <Trans>Masuk</Trans>
        </Button>
        <a href="/">
          <Trans>Ke peta laporan warga</Trans>
        </a>
      </form>
    </main>
  );
}
