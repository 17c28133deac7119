import { useEffect, useState } from 'react';
import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import { Trans } from '@lingui/react/macro';
import { SignIn } from '../../features/accounts/sign-in';
import { useViewer, type Viewer } from '../../features/accounts/use-viewer';
import { useCities } from '../../features/catalogue/use-catalogue';
import { LiveProvider } from '../../features/live/live-provider';
import { Unreachable } from '../../features/live/unreachable';
import { useAddress } from '../../platform/address';
import { useApi } from '../../platform/graphql/api-context';
import { addWords } from '../../ui/language';
import { Loading } from '../../ui/state-views';
import { setThemeDefault, useTheme } from '../../ui/theme';
import { Desk } from './desk';
import { NoDesk } from './no-desk';
import { WaitingDesk } from './waiting-desk';

const words = addWords({
  id: () => import('../../locales/desk/id.po'),
  en: () => import('../../locales/desk/en.po'),
});

function SignedIn({ viewer }: { viewer: Viewer }) {
  const api = useApi();
  const { address } = useAddress();
  const { cities, error, retry } = useCities();
  const wanted = viewer.city?.slug ?? address['city'];
  const city = cities?.find(({ slug }) => slug === wanted) ?? cities?.[0];
  if (error && !city) return <Unreachable onRetry={retry} />;
  if (!city) return <Loading />;
  return (
    <LiveProvider key={city.slug} api={api} city={city.slug} waiting={<WaitingDesk />}>
      <Desk city={city} viewer={viewer} />
    </LiveProvider>
  );
}

/** The desk of an office behind its door. */
export function DeskScreen() {
  const { viewer, error, refresh } = useViewer();
  const { theme } = useTheme();
  const [worded, setWorded] = useState(false);
  useEffect(() => setThemeDefault('device'), []);
  useEffect(() => void words.then(() => setWorded(true)), []);
  if (error && viewer === undefined) return <Unreachable onRetry={refresh} />;
  if (viewer === undefined || !worded) return <Loading />;
  if (viewer === null) return <SignIn title={<Trans>Masuk ke meja kerja</Trans>} onSignedIn={refresh} />;
  if (viewer.role === 'ADMINISTRATOR' || viewer.role === 'AUDITOR') return <NoDesk viewer={viewer} />;
  return (
    <MantineProvider forceColorScheme={theme} withGlobalClasses={false} withStaticClasses={false}>
      <SignedIn viewer={viewer} />
    </MantineProvider>
  );
}
