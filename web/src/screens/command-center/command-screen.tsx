import { lazy, Suspense, useEffect } from 'react';
import { useSession, type Viewer } from '../../features/accounts/use-session';
import { useCities } from '../../features/catalogue/use-catalogue';
import { LiveProvider } from '../../features/live/live-provider';
import { useAddress } from '../../platform/address';
import { useApi } from '../../platform/graphql/api-context';
import { Loading } from '../../ui/state-views';
import { setThemeDefault } from '../../ui/theme';
import { CommandCenter } from './command-center';
import { Unreachable } from '../../features/live/unreachable';
import { Waiting } from './waiting';

// Who is signed in needs no door; both come when they are asked for.
const Door = lazy(async () => ({ default: (await import('../../features/accounts/door')).Door }));
const SessionEnded = lazy(async () => ({
  default: (await import('../../features/accounts/session-ended')).SessionEnded,
}));

interface SignedInProps {
  viewer: Viewer;
  /** The session is over: what is shown stays, and nothing comes in any more. */
  ended: boolean;
  mayGoOn: () => Promise<boolean>;
}

function SignedIn({ viewer, ended, mayGoOn }: SignedInProps) {
  const api = useApi();
  const { address } = useAddress();
  const { cities, error, retry } = useCities();
  const wanted = address['city'] ?? viewer.city?.slug;
  const city = cities?.find(({ slug }) => slug === wanted) ?? cities?.[0];
  if (error && !city) return <Unreachable onRetry={retry} />;
  if (!city) return <Loading />;
  return (
    <LiveProvider
      key={city.slug}
      api={api}
      city={city.slug}
      waiting={<Waiting />}
      paused={ended}
      mayGoOn={mayGoOn}
    >
      <CommandCenter city={city} viewer={viewer} />
    </LiveProvider>
  );
}

/** The command center behind its door. */
export function CommandScreen() {
  const { person, ended, turn, error, ask, confirm } = useSession();
  useEffect(() => setThemeDefault('dark'), []);
  if (error && person === undefined) return <Unreachable onRetry={ask} />;
  if (person === undefined) return <Loading />;
  if (person === null)
    return (
      <Suspense fallback={<Loading />}>
        <Door onSignedIn={ask} />
      </Suspense>
    );
  return (
    <>
      <SignedIn key={turn} viewer={person} ended={ended} mayGoOn={confirm} />
      <Suspense fallback={null}>{ended ? <SessionEnded onSignedIn={ask} /> : null}</Suspense>
    </>
  );
}
