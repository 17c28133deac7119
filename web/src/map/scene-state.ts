import type { FeatureCollection } from 'geojson';
import { nameCollection } from './area-names';
import { selectionCollection } from './hot-reports.rules';
import { mapStyle, tilesAddress } from './map-style';
import type {
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
import type { MapTrouble } from './map-trouble.rules';
import type { EngineNeeds, MapBounds } from './renderer';
import type { DrawnStreets, StreetState } from './streets/street-display';

/** What the display of reports depends on. */
export interface ReportState {
  readonly alarms: boolean;
  readonly tilesQuery: string;
  readonly hot: readonly HotReport[];
  readonly gone: readonly string[];
  readonly selection: MapSelection | null;
  readonly stale: boolean;
  /** For strangers: tiles that all of them share, named by the clock. */
  readonly shared: boolean;
}

/** Everything that the map shows at one moment. */
export interface SceneState extends ReportState {
  readonly theme: MapTheme;
  readonly language: MapLanguage;
  readonly city: MapCity;
  readonly padding: MapPadding;
  /** Null: the city. */
  readonly opensOn: MapBounds | null;
  readonly layer: MapLayer | null;
  /** What lies beneath; null: nothing from elsewhere. */
  readonly basemap: MapBasemap | null;
  /** Where it looks when it opens, before any box. */
  readonly opensAt: MapCamera | null;
}

export interface SceneEvents {
  onSelect(code: string | null): void;
  onViewport(viewport: MapViewport): void;
  /** What is in view has changed. */
  onMarks(marks: readonly VisibleMark[]): void;
  /** Something is missing from the map; null once it is whole again. */
  onTrouble(trouble: MapTrouble | null): void;
  /** The map from elsewhere came, or is missing. */
  onStreets(state: StreetState): void;
}

/** What is drawn of it, as a style of the engine. */
export function styleOf(
  state: SceneState,
  needs: EngineNeeds,
  areas: FeatureCollection,
  version: string,
  hot: FeatureCollection,
  streets: DrawnStreets | null = null,
) {
  const tiles = tilesAddress(location.origin, state.tilesQuery, version);
  const data = {
    areas,
    names: nameCollection(areas),
    hot,
    selection: selectionCollection(state.selection),
    tiles,
    streets,
  };
  return mapStyle({ ...state, ...needs }, data);
}
