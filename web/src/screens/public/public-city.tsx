import { reportFormAddress } from '../../ui/report-form-address';
import { useMemo, useRef, type Ref } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCamera, IconCurrentLocation } from '@tabler/icons-react';
import { useCatalogue, type City } from '../../features/catalogue/use-catalogue';
import { useLinkPhase } from '../../features/live/live-context';
import { useHotReports } from '../../features/live/use-hot-reports';
import { selectionOf } from '../../features/reports/map-selection';
import type { CityMapHandle } from '../../map';
import { LateMap } from '../../map/late-map';
import { IconButton } from '../../ui/icon-button';
import { useLanguage } from '../../ui/language';
import { showCode } from '../../ui/report-code';
import { useTitle } from '../../ui/use-title';
import { useTheme } from '../../ui/theme';
import { useWide } from '../../ui/use-wide';
import { Figures } from './figures';
import { PublicDetail } from './public-detail';
import { PublicFeed } from './public-feed';
import { PublicLegend } from './public-legend';
import { useScrollPlace } from './use-scroll-place';
import { useNearMe } from './use-near-me';
import { usePublicView, type PublicView } from './use-public-view';
import './public-city.css';

const streetZoom = 14.5;

function PublicMap({ city, view, map }: { city: City; view: PublicView; map: Ref<CityMapHandle> }) {
  const { theme } = useTheme();
  const { language } = useLanguage();
  const wide = useWide();
  const { hot, gone } = useHotReports(view.admits);
  const stale = useLinkPhase() === 'down';
  const padding = useMemo(
    () => (wide ? { left: 4, right: 472, top: 0, bottom: 64 } : { bottom: 72 }),
    [wide],
  );
  const selected = view.detail.live;
  return (
    <LateMap
      ref={map}
      theme={theme}
      language={language}
      city={city}
      tilesQuery={view.tilesQuery}
      hot={hot}
      gone={gone}
      alarms={false}
      shared
      selection={selected ? selectionOf(selected, language) : null}
      onSelect={(code) => view.select(code === null ? null : showCode(code))}
      padding={padding}
      stale={stale}
    />
  );
}

/** Map, figures, feed and one report of a city. */
export function PublicCity({ city }: { city: City }) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const view = usePublicView(city);
  useTitle(view.selected === null ? t`Laporan warga ${city.name}` : t`Laporan ${view.selected}`);
  const catalogue = useCatalogue(city.slug);
  const map = useRef<CityMapHandle>(null);
  const phase = useLinkPhase();
  useScrollPlace(view.selected !== null);
  const near = useNearMe((spot) => {
    view.setSpot(spot);
    if (spot) map.current?.zoomTo(spot.longitude, spot.latitude, streetZoom);
  });
  return (
    <main className="public-city" data-link={phase === 'down' ? 'down' : 'up'}>
      <h1 className="hidden-visually">
        <Trans>Laporan warga {city.name}</Trans>
      </h1>
      <div className="public-city__map">
        <PublicMap city={city} view={view} map={map} />
        <Figures city={city} />
        <PublicLegend filter={view.filter} onFilter={view.setFilter} />
        <IconButton
          className="public-city__locate"
          size={48}
          label={t`Di sekitar saya`}
          icon={<IconCurrentLocation size={24} stroke={1.75} />}
          onClick={near.ask}
        />
      </div>
      <div className="public-city__side" id="laporan" tabIndex={-1}>
        <div className="public-city__feed" inert={view.selected !== null}>
          <PublicFeed city={city} view={view} catalogue={catalogue} near={near} />
        </div>
        {view.selected === null ? null : (
          <PublicDetail
            key={view.selected}
            city={city}
            view={view}
            onToMap={() => map.current?.flyToSelection()}
          />
        )}
      </div>
      <div className="public-city__bottom">
        <a className="button button--primary button--citizen" href={reportFormAddress(language)}>
          <IconCamera size={24} stroke={1.75} aria-hidden="true" />
          <Trans>Lapor</Trans>
        </a>
      </div>
    </main>
  );
}
