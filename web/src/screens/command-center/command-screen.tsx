import { useEffect } from 'react';
import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import { SignIn } from '../../features/accounts/sign-in';
import { useViewer, type Viewer } from '../../features/accounts/use-viewer';
import { useCities } from '../../features/catalogue/use-catalogue';
import { LiveProvider } from '../../features/live/live-provider';
import { useAddress } from '../../platform/address';
import { useApi } from '../../platform/graphql/api-context';
import { Loading } from '../../ui/state-views';
import { setThemeDefault, useTheme } from '../../ui/theme';
import { CommandCenter } from './command-center';
import { Unreachable } from '../../features/live/unreachable';
import { Waiting } from './waiting';

function SignedIn({ viewer }: { viewer: Viewer }) {
  const api = useApi();
  const { address } = useAddress();
  const { cities, error, retry } = useCities();
  const wanted = address['city'] ?? viewer.city?.slug;
  const city = cities?.find(({ slug }) => slug === wanted) ?? cities?.[0];
  if (error && !city) return <Unreachable onRetry={retry} />;
  if (!city) return <Loading />;
  return (
    <LiveProvider key={city.slug} api={api} city={city.slug} waiting={<Waiting />}>
      <CommandCenter city={city} viewer={viewer} />
    </LiveProvider>
  );
}

/** The command center behind its door. */
export function CommandScreen() {
  const { viewer, error, refresh } = useViewer();
  const { theme } = useTheme();
  useEffect(() => setThemeDefault('dark'), []);
  if (error && viewer === undefined) return <Unreachable onRetry={refresh} />;
  if (viewer === undefined) return <Loading />;
  if (viewer === null) return <SignIn onSignedIn={refresh} />;
  return (
    <MantineProvider forceColorScheme={theme} withGlobalClasses={false} withStaticClasses={false}>
      <SignedIn viewer={viewer} />
    </MantineProvider>
  );
}
