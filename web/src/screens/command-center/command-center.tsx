import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { useLingui } from '@lingui/react/macro';
import type { Viewer } from '../../features/accounts/use-session';
import { useCatalogue, type City, type Jurisdiction } from '../../features/catalogue/use-catalogue';
import { defaultFilter } from '../../features/filters/filter.rules';
import type { TimeRange } from '../../features/filters/time-range.rules';
import { useLinkPhase } from '../../features/live/live-context';
import { useSoundState } from '../../features/live/use-alarm-sound';
import type { CityMapHandle } from '../../map';
import { Boundary } from '../../ui/boundary';
import type { AlarmKeys } from '../command-alarm/use-alarm-keys';
import { useTitle } from '../../ui/use-title';
import { useStable } from '../../ui/use-stable';
import { CommandMap } from './command-map';
import { CommandOverlay } from './command-overlay';
import { DetailArea } from './detail-area';
import { FeedPanel } from './feed-panel';
import { FilterBar } from './filter-bar';
import { LateSearchBox } from './late-search-box';
import { Legend } from './legend';
import { Histogram, SavedViews } from './late-views';
import { TopBar } from './top-bar';
import { TrustBar } from './trust-bar';
import { useCameraAddress } from './use-camera-address';
import { useCommandActions } from './use-command-actions';
import { useCommandKeys } from './use-command-keys';
import { useCommandView } from './use-command-view';
import { useMapPadding } from './use-map-padding';
import { useReportMoves } from './use-report-moves';
import { UserMenu } from '../../features/accounts/user-menu';
import './command-center.css';

const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog')).HelpDialog }));

const districtZoom = 12.5;
const subdistrictZoom = 14;

/** The city live: map, list, one report, alarms, and how far all of it can be trusted. */
export function CommandCenter({ city, viewer }: { city: City; viewer: Viewer }) {
  const { t } = useLingui();
  const catalogue = useCatalogue(city.slug);
  const view = useCommandView(city, catalogue);
  const name = t`Pusat komando ${city.name}`;
  useTitle(view.selected === null ? name : `${view.selected} · ${name}`);
  const down = useLinkPhase() === 'down';
  const map = useRef<CityMapHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const alarmKeys = useRef<AlarmKeys>(null);
  const [help, setHelp] = useState(false);
  const [settings, setSettings] = useState(false);
  const openHelp = useCallback(() => setHelp(true), []);
  const moves = useReportMoves(view.detail.retry);
  const administrator = viewer.role === 'ADMINISTRATOR';
  const mayAct = !administrator;
  const actions = useCommandActions({ view, moves, mayAct, map, search, alarmKeys, onHelp: openHelp });
  const sound = useSoundState();
  useCommandKeys(view.listRef, view.selected !== null, actions.byKey);
  const padding = useMapPadding(view.selected !== null);
  const camera = useCameraAddress(map, city.bounds);
  const { timeZone } = city;

  const goToArea = useStable((area: Jurisdiction) => {
    view.setFilter({ ...view.filter, areas: [area.code] });
    const zoom = area.level === 'DISTRICT' ? districtZoom : subdistrictZoom;
    map.current?.zoomTo(area.centre.longitude, area.centre.latitude, zoom);
  });
  const setRange = useStable((range: TimeRange) => view.setFilter({ ...view.filter, range }));
  const clearFilter = useStable(() => view.setFilter(defaultFilter));

  return (
    <div className="command" data-link={down ? 'down' : 'up'}>
      <TopBar
        city={city}
        search={
          <LateSearchBox
            ref={search}
            areas={catalogue.jurisdictions}
            onCode={view.select}
            onArea={goToArea}
          />
        }
        menu={<UserMenu viewer={viewer} onHelp={openHelp} />}
      />
      <FilterBar
        filter={view.filter}
        onFilter={view.setFilter}
        counts={view.counts}
        catalogue={catalogue}
        timeZone={timeZone}
        views={<SavedViews city={city.slug} viewer={viewer} />}
      />
      <main className={view.selected === null ? 'command__main' : 'command__main command__main--detail'}>
        <div className="command__map">
          <CommandMap
            ref={map}
            city={city}
            tilesQuery={view.tilesQuery}
            admits={view.admits}
            selected={view.detail.live}
            onSelect={view.select}
            padding={padding}
            opensAt={camera.opensAt}
            onViewport={camera.onViewport}
          />
        </div>
        <FeedPanel
          key={view.filterKey}
          filterKey={view.filterKey}
          question={view.question}
          admits={view.admits}
          action={view.action}
          actionReady={view.list.ready}
          actionMore={view.list.moreAlarms || view.list.moreUnrouted}
          filter={view.filter}
          counted={view.counted}
          onCounts={view.onCounts}
          timeZone={timeZone}
          selected={view.selected}
          onSelect={view.select}
          filtered={view.isFiltered}
          onClearFilter={clearFilter}
          listRef={view.listRef}
        />
        <CommandOverlay
          city={city}
          view={view}
          actions={actions}
          moves={moves}
          sound={sound}
          settings={settings}
          onCloseSettings={() => setSettings(false)}
          alarmKeys={alarmKeys}
          viewer={viewer}
        />
        <DetailArea
          view={view}
          actions={actions}
          timeZone={timeZone}
          agencies={catalogue.agencies}
          mayWork={viewer.role === 'OPERATOR' || viewer.role === 'SUPERVISOR'}
          onTold={moves.tell}
        />
        <Legend />
        <Histogram
          question={view.question}
          range={view.filter.range}
          at={view.at}
          timeZone={timeZone}
          onRange={setRange}
        />
      </main>
      <TrustBar timeZone={timeZone} sound={sound} onSound={() => setSettings(true)} />
      <Boundary fallback={null}>
        <Suspense fallback={null}>{help ? <HelpDialog onClose={() => setHelp(false)} /> : null}</Suspense>
      </Boundary>
    </div>
  );
}
