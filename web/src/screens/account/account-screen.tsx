import { Trans } from '@lingui/react/macro';
import { SignIn } from '../../features/accounts/sign-in';
import { signOut } from '../../features/accounts/session';
import { useSignIn } from '../../features/accounts/use-sign-in';
import { Button } from '../../ui/button';
import { Failed, Loading } from '../../ui/state-views';
import { ChangePassword } from './change-password';
import { OwnSessions } from './own-sessions';
import { SecondFactor } from './second-factor';
import './account.css';

/** What people look after themselves: second factor, devices, password. */
export function AccountScreen() {
  const { status, error, refresh } = useSignIn();
  if (error && !status) return <AccountUnreachable onRetry={refresh} />;
  if (!status) return <Loading />;
  if (status.state === 'SIGNED_OUT') {
    return <SignIn provider={status.provider?.name ?? null} onSignedIn={refresh} />;
  }
  return (
    <main className="account">
      <header className="account__header">
        <h1>
          <Trans>Akun Anda</Trans>
        </h1>
        <p className="account__quiet">{status.email}</p>
        <nav className="account__ways">
          {status.state === 'SIGNED_IN' ? (
            <a href="/command">
              <Trans>Ke pusat komando</Trans>
            </a>
          ) : null}
          <Button variant="quiet" onClick={() => void signOut()}>
            <Trans>Keluar</Trans>
          </Button>
        </nav>
      </header>
      <SecondFactor status={status} onChanged={refresh} />
      {status.state === 'SIGNED_IN' ? (
        <>
          <OwnSessions />
          <ChangePassword />
        </>
      ) : null}
    </main>
  );
}

function AccountUnreachable({ onRetry }: { onRetry: () => void }) {
  return (
    <main>
      <Failed
        title={<Trans>Server tidak menjawab</Trans>}
        action={
          <Button onClick={onRetry}>
            <Trans>Coba lagi</Trans>
          </Button>
        }
      />
    </main>
  );
}
