export type { CityMapProps } from './city-map';
export type {
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
export type { MapBounds } from './renderer';
