import { useEffect, useState } from 'react';
import { Trans } from '@lingui/react/macro';
import { Door } from '../../features/accounts/door';
import { signOut } from '../../features/accounts/session';
import { SessionEnded } from '../../features/accounts/session-ended';
import { useSession, type Viewer } from '../../features/accounts/use-session';
import { useCities } from '../../features/catalogue/use-catalogue';
import { useAddress } from '../../platform/address';
import { Button } from '../../ui/button';
import { Empty, Failed, Loading } from '../../ui/state-views';
import { addWords } from '../../ui/language';
import { setThemeDefault } from '../../ui/theme';
import { AdminFrame } from './admin-frame';
import './admin.css';

const words = addWords({
  id: () => import('../../locales/admin/id.po'),
  en: () => import('../../locales/admin/en.po'),
});

/** Where administrators set a city up, behind its own door. */
export function AdminScreen() {
  const { person, ended, error, ask } = useSession();
  const [worded, setWorded] = useState(false);
  useEffect(() => void words.then(() => setWorded(true)), []);
  useEffect(() => setThemeDefault('device'), []);
  if (error && person === undefined) return <Unanswered onRetry={ask} />;
  if (person === undefined || !worded) return <Loading />;
  if (person === null) return <Door title={<Trans>Masuk ke pengaturan kota</Trans>} onSignedIn={ask} />;
  if (person.role !== 'ADMINISTRATOR') return <NotForYou />;
  return (
    <>
      <SignedIn viewer={person} />
      {ended ? <SessionEnded onSignedIn={ask} /> : null}
    </>
  );
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
