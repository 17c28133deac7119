import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useLingui } from '@lingui/react/macro';
import type { Viewer } from '../../features/accounts/use-session';
import { useCatalogue, type City, type Jurisdiction } from '../../features/catalogue/use-catalogue';
import { defaultFilter } from '../../features/filters/filter.rules';
import type { TimeRange } from '../../features/filters/time-range.rules';
import { useLinkPhase } from '../../features/live/live-context';
import { useSoundState } from '../../features/live/use-alarm-sound';
import type { CityMapHandle, MapLayer } from '../../map';
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
import { Histogram, Palette, SavedViews } from './late-views';
import { TopBar } from './top-bar';
import { TrustBar } from './trust-bar';
import { ActionBoard, ActionBoardContext } from './action-board';
import { useCameraAddress } from './use-camera-address';
import { useCommandActions } from './use-command-actions';
import { useCommandKeys } from './use-command-keys';
import { useCommandOffers, useLocked } from './use-command-offers';
import { useCommandView } from './use-command-view';
import { useMapPadding } from './use-map-padding';
import { useReportMoves } from './use-report-moves';
import { useRowSteps } from './use-row-steps';
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
  const [layer, setLayer] = useState<MapLayer | null>(null);
  const [settings, setSettings] = useState(false);
  const openHelp = useCallback(() => setHelp(true), []);
  const moves = useReportMoves(view.detail.retry);
  const [board] = useState(() => new ActionBoard());
  const actions = useCommandActions({ view, moves, locked: useLocked(viewer), map, alarmKeys });
  const steps = useRowSteps(board, view);
  const sound = useSoundState();
  const say = useStable((words: string) => moves.tell({ kind: 'said', words }));
  useCommandKeys(board, say);
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
  useCommandOffers({
    ...{ board, view, viewer, actions, steps, map },
    onSearch: () => search.current?.focus(),
    onHelp: openHelp,
  });
  // A button that did its work and went took the focus with it.
  const { homeIfLost } = steps;
  useEffect(() => {
    if (moves.notice) homeIfLost();
  }, [moves.notice, homeIfLost]);

  return (
    <ActionBoardContext value={board}>
      <div className="command" data-link={down ? 'down' : 'up'}>
        <TopBar
          city={city}
          search={
            <>
              <LateSearchBox
                ref={search}
                areas={catalogue.jurisdictions}
                onCode={view.select}
                onArea={goToArea}
              />
              <Palette
                city={city.slug}
                catalogue={catalogue}
                filter={view.filter}
                onFilter={view.setFilter}
                onCode={view.select}
                onArea={goToArea}
                onMissing={say}
              />
            </>
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
              layer={layer}
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
            onClose={steps.close}
          />
          <Legend question={view.question} onLayer={setLayer} />
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
    </ActionBoardContext>
  );
}
