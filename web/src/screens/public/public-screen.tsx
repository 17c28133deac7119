import { useEffect } from 'react';
import { useCities } from '../../features/catalogue/use-catalogue';
import { LiveProvider } from '../../features/live/live-provider';
import { useAddress } from '../../platform/address';
import { useApi } from '../../platform/graphql/api-context';
import { setThemeDefault } from '../../ui/theme';
import { PublicCity } from './public-city';
import { PublicFrame } from './public-frame';
import { CitiesComing, PublicUnreachable, PublicWaiting } from './public-waiting';

/** The city's map and feed for everyone, without an account. */
export function PublicScreen() {
  const api = useApi();
  const { address } = useAddress();
  const { cities, error, retry } = useCities();
  useEffect(() => setThemeDefault('device'), []);
  const city = cities?.find(({ slug }) => slug === address['city']) ?? cities?.[0];
  if (!city) {
    return (
      <PublicFrame city={null}>
        {error ? <PublicUnreachable onRetry={retry} /> : <CitiesComing />}
      </PublicFrame>
    );
  }
  return (
    <PublicFrame city={city}>
      <LiveProvider key={city.slug} api={api} city={city.slug} waiting={<PublicWaiting />}>
        <PublicCity city={city} />
      </LiveProvider>
    </PublicFrame>
  );
}
