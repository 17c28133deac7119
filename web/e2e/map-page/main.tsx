import { i18n } from '@lingui/core';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CityMap } from '../../src/map/city-map';
import type { CityMapHandle, CityMapProps, MapBasemap, MapViewport } from '../../src/map/index';
import '../../src/ui/base.css';
import '../../src/ui/tokens.css';

/** The map alone on a page: a test sets its properties and reads what it says. */
export interface MapPage {
  set(props: Partial<CityMapProps>): void;
  readonly picked: (string | null)[];
  viewport: MapViewport | null;
  handle: CityMapHandle | null;
  /** With `?watched`: of how many features the engine keeps a state. */
  keptStates: (() => number) | null;
}

declare global {
  interface Window {
    mapPage: MapPage;
  }
}

i18n.loadAndActivate({ locale: 'id', messages: {} });

const asked = new URLSearchParams(location.search);
const picked: (string | null)[] = [];
const page: MapPage = { set: () => undefined, picked, viewport: null, handle: null, keptStates: null };
window.mapPage = page;

/** `?basemap=STYLE&address=…`, or `?token=…` for Mapbox. */
function basemapAsked(): MapBasemap {
  const [token, kind, address] = ['token', 'basemap', 'address'].map((name) => asked.get(name));
  return {
    kind: token ? 'MAPBOX' : ((kind ?? 'OFFLINE') as MapBasemap['kind']),
    tileJsonUrl: kind === 'STREETS' ? (address ?? null) : null,
    styleUrl: kind === 'STYLE' ? (address ?? null) : null,
    pmtilesUrl: kind === 'PMTILES' ? (address ?? null) : null,
    mapboxToken: token ?? null,
  };
}

const firstProps: CityMapProps = {
  theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
  language: 'id',
  city: {
    slug: 'kupang',
    bounds: [123.5271, -10.2928, 123.6924, -10.1239],
    centre: { longitude: 123.608, latitude: -10.17 },
    boundaryVersion: 1,
    boundaries: asked.get('boundaries') === 'IMPORTED' ? 'IMPORTED' : 'APPROXIMATE',
    basemap: basemapAsked(),
  },
  tilesQuery: 'city=kupang&open=true',
  hot: [],
  selection: null,
  onSelect: (code) => picked.push(code),
  onViewport: (viewport) => {
    page.viewport = viewport;
  },
};

function Page() {
  const [props, setProps] = useState(firstProps);
  page.set = (next) => {
    setProps((last) => ({ ...last, ...next }));
  };
  document.documentElement.dataset['theme'] = props.theme;
  return (
    <CityMap
      {...props}
      ref={(handle) => {
        page.handle = handle;
      }}
    />
  );
}

if (asked.has('watched')) {
  const { Map: Engine } = await import('maplibre-gl');
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with the map it belongs to
  const { setFeatureState } = Engine.prototype;
  Engine.prototype.setFeatureState = function (...told) {
    page.keptStates = () =>
      Object.values(this.style.tileManagers['reports']?._state.state ?? {}).flatMap(Object.keys).length;
    return setFeatureState.apply(this, told);
  };
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Page />);
