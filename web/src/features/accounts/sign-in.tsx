import { useState, type SubmitEvent } from 'react';
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

/** E-mail and password; `again` when a session ended while somebody worked. */
export function SignInForm({ again = false, onSignedIn }: { again?: boolean; onSignedIn: () => void }) {
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
    <form className="sign-in__form" onSubmit={(event) => void send(event)}>
      <p className="sign-in__mark">
        <Mark size={28} /> <b>Tanggap</b>
      </p>
      <h1 id="sign-in-title">
        {again ? <Trans>Sesi Anda berakhir</Trans> : <Trans>Masuk ke pusat komando</Trans>}
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
        {refused ? <Refused outcome={outcome} /> : null}
      </p>
      <Button type="submit" variant="primary" size="field" disabled={outcome === 'sending'}>
        <Trans>Masuk</Trans>
      </Button>
      <a href="/">
        <Trans>Ke peta laporan warga</Trans>
      </a>
    </form>
  );
}

/** The door of the command center. */
export function SignIn({ onSignedIn }: { onSignedIn: () => void }) {
  return (
    <main className="sign-in">
      <SignInForm onSignedIn={onSignedIn} />
    </main>
  );
}
