import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { fetchAreas } from './area-names';
import './city-map.css';
import { MapScene } from './map-scene';
import type { MapTrouble } from './map-trouble.rules';
import type {
  CityMapHandle,
  HotReport,
  MapBasemap,
  MapCamera,
  MapCity,
  MapLanguage,
  MapLayer,
  MapPadding,
  MapSelection,
  MapTheme,
  MapViewport,
  VisibleMark,
} from './map-types';
import { MapFoot } from './map-foot';
import { NOTHING } from './map-style';
import { mapWord } from './map-words';
import { reloadIfReachable } from '../platform/reload';
import { useStable } from '../ui/use-stable';
import { EngineMissing, type MapBounds, NoWebGl } from './renderer';
import type { SceneState } from './scene-state';
import { useStreetChoice } from './streets/street-choice';
import { NO_STREETS, type StreetState } from './streets/street-display';
import { TokenRefused } from './until-drawn';
import { VisibleList } from './visible-list';

export interface CityMapProps {
  readonly theme: MapTheme;
  readonly language: MapLanguage;
  readonly city: MapCity;
  /** The filter as the tile server reads it, `city=kupang&open=true&agencies=…`. */
  readonly tilesQuery: string;
  readonly hot: readonly HotReport[];
  /** Ids of reports that left the filter or the viewer's sight since the tiles were made. */
  readonly gone?: readonly string[];
  readonly selection: MapSelection | null;
  /** The code of the report that was picked; null for bare ground. */
  readonly onSelect: (code: string | null) => void;
  readonly onViewport?: (viewport: MapViewport) => void;
  readonly padding?: MapPadding;
  /** The box that it opens on, degrees west, south, east and north; the city without one. */
  readonly opensOn?: MapBounds | undefined;
  /** Where it looks when it opens; else the box. */
  readonly opensAt?: MapCamera | null;
  readonly stale?: boolean;
  /** What is laid over the ground beside the reports. */
  readonly layer?: MapLayer | null;
  /** False for residents: CRITICAL then looks like any other status. */
  readonly alarms?: boolean;
  /** True where the viewer is a stranger to the city: tiles then have names that all strangers share. */
  readonly shared?: boolean;
  readonly ref?: Ref<CityMapHandle>;
}

type Phase = 'loading' | 'ready' | 'noWebGl' | 'failed';

const NONE: readonly never[] = [];
const NO_PADDING: MapPadding = {};

/** The map of a city: boundaries, reports and the selection. The camera moves only when somebody asks. */
export function CityMap(props: CityMapProps) {
  const container = useRef<HTMLDivElement>(null);
  const { on, toggle } = useStreetChoice();
  const { scene, phase, marks, areas, trouble, streets, retry } = useScene(container, props, on);
  useImperativeHandle(
    props.ref,
    () =>
      handleOf(
        () => scene.current,
        () => focusList(container.current),
      ),
    [scene],
  );
  const pick = useStable((mark: VisibleMark) => scene.current?.pick(mark));
  const fitArea = useStable((code: string) => scene.current?.fitArea(code));
  const { city, language, padding = NO_PADDING, stale = false } = props;
  return (
    <div className="city-map" data-stale={stale} data-phase={phase}>
      <div ref={container} className="city-map__canvas" />
      {phase === 'ready' ? (
        <MapFoot
          language={language}
          padding={padding}
          approximate={city.boundaries === 'APPROXIMATE'}
          streets={
            city.basemap.kind === 'OFFLINE' || trouble === 'token'
              ? null
              : { on, toggle, state: streets, askAgain: () => scene.current?.askStreetsAgain() }
          }
        />
      ) : null}
      {phase === 'ready' ? (
        <div
          style={{ position: 'absolute', left: (padding.left ?? 0) + 12, bottom: (padding.bottom ?? 0) + 12 }}
        >
          <VisibleList marks={marks} areas={areas} language={language} onPick={pick} onArea={fitArea} />
        </div>
      ) : null}
      {phase === 'ready' && trouble ? (
        <div
          className="city-map__trouble"
          role="status"
          style={{ left: (padding.left ?? 0) + 12, right: (padding.right ?? 0) + 12 }}
        >
          <p>{mapWord(language, trouble === 'tiles' ? 'tilesMissing' : 'tokenRefused')}</p>
          {trouble === 'tiles' ? (
            <button type="button" onClick={() => scene.current?.askAgain()}>
              {mapWord(language, 'retry')}
            </button>
          ) : null}
        </div>
      ) : null}
      {phase === 'loading' ? (
        <div className="city-map__message map-waits" role="status">
          <p>{mapWord(language, 'loading')}</p>
        </div>
      ) : null}
      {phase === 'noWebGl' || phase === 'failed' ? (
        <div className="city-map__message" role="status">
          <p>{mapWord(language, phase)}</p>
          {phase === 'failed' ? (
            <button type="button" onClick={retry}>
              {mapWord(language, 'retry')}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function useScene(
  container: { readonly current: HTMLDivElement | null },
  props: CityMapProps,
  streetsOn: boolean,
) {
  const scene = useRef<MapScene | null>(null);
  const latest = useRef(props);
  const [streets, setStreets] = useState<StreetState>(NO_STREETS);
  const [phase, setPhase] = useState<Phase>('loading');
  const [areas, setAreas] = useState(NOTHING);
  const [marks, setMarks] = useState<readonly VisibleMark[]>(NONE);
  const [trouble, setTrouble] = useState<MapTrouble | null>(null);
  const [attempt, setAttempt] = useState(0);
  // A token that Mapbox refused draws nothing; the map then draws itself.
  const [refused, setRefused] = useState<string>();
  const engineMissing = useRef(false);
  const { slug, boundaryVersion, basemap } = props.city;
  const token = basemap.mapboxToken ?? undefined;
  const mapboxToken = token === refused ? undefined : token;
  const under = streetsOn && (basemap.kind !== 'MAPBOX' || mapboxToken !== undefined) ? basemap : null;
  const latestState = useRef(() => stateOf(props, under));

  useEffect(() => {
    latest.current = props;
    latestState.current = () => stateOf(props, under);
    scene.current?.update(latestState.current());
  });

  useEffect(() => {
    const closing = new AbortController();
    const open = async (element: HTMLDivElement): Promise<void> => {
      const areas = await fetchAreas(slug, boundaryVersion, closing.signal);
      const opened = await MapScene.open(element, mapboxToken, areas, latestState.current(), {
        onSelect: (code) => {
          latest.current.onSelect(code);
        },
        onViewport: (viewport) => latest.current.onViewport?.(viewport),
        onMarks: setMarks,
        onStreets: setStreets,
        onTrouble: (told) => {
          if (told === 'token') setRefused(mapboxToken);
          else setTrouble(told);
        },
      });
      if (closing.signal.aborted) {
        opened.close();
        return;
      }
      scene.current = opened;
      opened.update(latestState.current());
      setAreas(areas);
      setPhase('ready');
    };
    setPhase('loading');
    if (container.current !== null) {
      open(container.current).catch((error: unknown) => {
        if (closing.signal.aborted) return;
        engineMissing.current = error instanceof EngineMissing;
        if (error instanceof TokenRefused) setRefused(mapboxToken);
        else setPhase(error instanceof NoWebGl ? 'noWebGl' : 'failed');
      });
    }
    return () => {
      closing.abort();
      scene.current?.close();
      scene.current = null;
    };
  }, [container, mapboxToken, slug, boundaryVersion, attempt]);

  return {
    scene,
    phase,
    marks,
    areas,
    streets,
    trouble: trouble ?? (refused === undefined ? null : 'token'),
    retry: () => {
      // A browser does not fetch a program again that once failed; the page must be opened anew.
      if (engineMissing.current) void reloadIfReachable();
      else setAttempt((count) => count + 1);
    },
  };
}

function stateOf(props: CityMapProps, basemap: MapBasemap | null): SceneState {
  return {
    theme: props.theme,
    language: props.language,
    city: props.city,
    alarms: props.alarms ?? true,
    layer: props.layer ?? null,
    shared: props.shared ?? false,
    tilesQuery: props.tilesQuery,
    hot: props.hot,
    gone: props.gone ?? NONE,
    selection: props.selection,
    padding: props.padding ?? NO_PADDING,
    opensOn: props.opensOn ?? null,
    opensAt: props.opensAt ?? null,
    stale: props.stale ?? false,
    basemap,
  };
}

/** The list comes out when the keyboard reaches it. */
function focusList(canvas: HTMLElement | null): void {
  canvas?.parentElement?.querySelector<HTMLElement>('.city-map__list button')?.focus();
}

function handleOf(scene: () => MapScene | null, toList: () => void): CityMapHandle {
  return {
    focusList: toList,
    flyToSelection: () => scene()?.flyToSelection(),
    fitCity: () => scene()?.fitCity(),
    zoomTo: (longitude, latitude, zoom) => scene()?.zoomTo(longitude, latitude, zoom),
    show: (camera) => scene()?.show(camera),
    visibleReports: () => scene()?.visibleMarks() ?? [],
  };
}
