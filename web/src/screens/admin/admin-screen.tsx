import { useEffect } from 'react';
import { Trans } from '@lingui/react/macro';
import { SecondFactorMissing } from '../../features/accounts/second-factor-missing';
import { signOut } from '../../features/accounts/session';
import { SignIn } from '../../features/accounts/sign-in';
import { useSignIn } from '../../features/accounts/use-sign-in';
import { useViewer, type Viewer } from '../../features/accounts/use-viewer';
import { useCities } from '../../features/catalogue/use-catalogue';
import { useAddress } from '../../platform/address';
import { Button } from '../../ui/button';
import { Empty, Failed, Loading } from '../../ui/state-views';
import { setThemeDefault } from '../../ui/theme';
import { AdminFrame } from './admin-frame';
import './admin.css';

/** Where administrators set a city up, behind its own door. */
export function AdminScreen() {
  const { viewer, error, refresh } = useViewer();
  useEffect(() => setThemeDefault('device'), []);
  if (error && viewer === undefined) return <Unanswered onRetry={refresh} />;
  if (viewer === undefined) return <Loading />;
  if (viewer === null) return <Door onSignedIn={refresh} />;
  if (viewer.role !== 'ADMINISTRATOR') return <NotForYou />;
  return <SignedIn viewer={viewer} />;
}

function SignedIn({ viewer }: { viewer: Viewer }) {
  const { address } = useAddress();
  const { cities, error, retry } = useCities();
  const wanted = viewer.city?.slug ?? address['city'];
  const city = cities?.find(({ slug }) => slug === wanted) ?? cities?.[0];
  if (error && !city) return <Unanswered onRetry={retry} />;
  if (!city || !cities) return <Loading />;
  return <AdminFrame key={city.slug} viewer={viewer} city={city} cities={viewer.city ? [city] : cities} />;
}

function Door({ onSignedIn }: { onSignedIn: () => void }) {
  const { status, error, refresh } = useSignIn();
  if (error && !status) return <Unanswered onRetry={refresh} />;
  if (!status) return <Loading />;
  if (status.state === 'SECOND_FACTOR_MISSING') return <SecondFactorMissing />;
  const entered = () => {
    refresh();
    onSignedIn();
  };
  return (
    <SignIn
      provider={status.provider?.name ?? null}
      onSignedIn={entered}
      title={<Trans>Masuk ke pengaturan kota</Trans>}
    />
  );
}

function NotForYou() {
  return (
    <main>
      <h1 className="hidden-visually">
        <Trans>Pengaturan kota</Trans>
      </h1>
      <Empty
        title={<Trans>Layar ini untuk administrator kota</Trans>}
        action={
          <div className="act-form__actions">
            <a href="/command">
              <Trans>Ke pusat komando</Trans>
            </a>
            <Button onClick={() => void signOut('/admin')}>
              <Trans>Masuk sebagai orang lain</Trans>
            </Button>
          </div>
        }
      >
        <Trans>
          Akun Anda tidak mengatur orang, lembaga atau jenis laporan. Mintalah kepada administrator.
        </Trans>
      </Empty>
    </main>
  );
}

function Unanswered({ onRetry }: { onRetry: () => void }) {
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
