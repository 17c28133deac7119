import { useEffect, useState } from 'react';
import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import { Trans } from '@lingui/react/macro';
import { Door } from '../../features/accounts/door';
import { SessionEnded } from '../../features/accounts/session-ended';
import { useSession, type Viewer } from '../../features/accounts/use-session';
import { useCities } from '../../features/catalogue/use-catalogue';
import { LiveProvider } from '../../features/live/live-provider';
import { Unreachable } from '../../features/live/unreachable';
import { useAddress } from '../../platform/address';
import { useApi } from '../../platform/graphql/api-context';
import { Loading } from '../../ui/state-views';
import { setThemeDefault, useTheme } from '../../ui/theme';
import { Desk } from './desk';
import { deskWords } from './desk-words';
import { NoDesk } from './no-desk';
import { WaitingDesk } from './waiting-desk';

interface SignedInProps {
  viewer: Viewer;
  ended: boolean;
  mayGoOn: () => Promise<boolean>;
}

function SignedIn({ viewer, ended, mayGoOn }: SignedInProps) {
  const api = useApi();
  const { address } = useAddress();
  const { cities, error, retry } = useCities();
  const wanted = viewer.city?.slug ?? address['city'];
  const city = cities?.find(({ slug }) => slug === wanted) ?? cities?.[0];
  if (error && !city) return <Unreachable onRetry={retry} />;
  if (!city) return <Loading />;
  return (
    <LiveProvider
      key={city.slug}
      api={api}
      city={city.slug}
      waiting={<WaitingDesk />}
      paused={ended}
      mayGoOn={mayGoOn}
    >
      <Desk city={city} viewer={viewer} />
    </LiveProvider>
  );
}

/** The desk of an office behind its door. */
export function DeskScreen() {
  const { person, ended, turn, error, ask, confirm } = useSession();
  const { theme } = useTheme();
  const [worded, setWorded] = useState(false);
  useEffect(() => setThemeDefault('device'), []);
  useEffect(() => void deskWords.then(() => setWorded(true)), []);
  if (error && person === undefined) return <Unreachable onRetry={ask} />;
  if (person === undefined || !worded) return <Loading />;
  if (person === null) return <Door title={<Trans>Masuk ke meja kerja</Trans>} onSignedIn={ask} />;
  if (person.role === 'ADMINISTRATOR' || person.role === 'AUDITOR') return <NoDesk viewer={person} />;
  return (
    <MantineProvider forceColorScheme={theme} withGlobalClasses={false} withStaticClasses={false}>
      <SignedIn key={turn} viewer={person} ended={ended} mayGoOn={confirm} />
      {ended ? <SessionEnded onSignedIn={ask} /> : null}
    </MantineProvider>
  );
}
