import { Trans } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { Listed } from '../parts/listed';
import { TabHead, type TabProps } from '../parts/tab';
import { BasemapForm } from './basemap-form';
import { CityBasemap } from './basemap-query';

/** What lies under the reports on every map of the city. */
export function BasemapTab({ city }: TabProps) {
  const [{ data, error }, execute] = useQuery({
    query: CityBasemap,
    variables: { city: city.slug },
    requestPolicy: 'network-only',
  });
  const basemap = data?.city?.basemap;
  return (
    <>
      <TabHead title={<Trans>Peta dasar</Trans>}>
        <Trans>
          Batas, pantai dan nama wilayah selalu dari server ini. Di bawahnya boleh ada peta jalan; bila tidak
          menjawab dalam dua detik, peta tetap utuh tanpanya.
        </Trans>
      </TabHead>
      <section className="admin__part">
        <Listed
          ready={basemap !== undefined}
          error={error}
          onRetry={() => execute({ requestPolicy: 'network-only' })}
        >
          {basemap ? <BasemapForm city={city.slug} basemap={basemap} /> : null}
        </Listed>
      </section>
    </>
  );
}
