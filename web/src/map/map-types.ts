import type { BasemapKind, PublicStatus, ReportStatus, Urgency } from '../gql/graphql';

export type MapTheme = 'dark' | 'light';
export type MapLanguage = 'id' | 'en';

/** A report that just changed, before the tiles know of it. */
export interface HotReport {
  readonly id: string;
  readonly code: string;
  /** Degrees, as the viewer may see the place. */
  readonly longitude: number;
  readonly latitude: number;
  readonly status: ReportStatus;
  readonly publicStatus: PublicStatus;
  readonly urgency: Urgency;
  readonly late: boolean;
  readonly acknowledged: boolean;
  /** The place is the centre of a 100 m cell. */
  readonly coarse: boolean;
  /** When this change reached the browser, milliseconds since 1970. */
  readonly arrivedAt: number;
  /** False for a change of a report that was there before; it then shows only where its own pin is. */
  readonly isNew?: boolean;
}

export interface MapSelection {
  readonly id: string;
  readonly code: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly publicStatus: PublicStatus;
  readonly status: ReportStatus;
  readonly urgency: Urgency;
  readonly acknowledged?: boolean;
  readonly coarse?: boolean;
  /** A few words under the ring. */
  readonly label: string;
}

export interface MapCity {
  readonly slug: string;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly number[];
  readonly centre: { readonly longitude: number; readonly latitude: number };
  readonly boundaryVersion: number;
  readonly boundaries: 'APPROXIMATE' | 'IMPORTED';
  readonly basemap: MapBasemap;
}

/** What its administrators chose to lie under the reports. */
export interface MapBasemap {
  readonly kind: BasemapKind;
  readonly tileJsonUrl: string | null;
  readonly styleUrl: string | null;
  readonly pmtilesUrl: string | null;
  readonly mapboxToken: string | null;
}

export interface MapViewport {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly zoom: number;
  /** Of the middle of the whole map, also where panels cover it. */
  readonly longitude: number;
  readonly latitude: number;
}

/** Where the map looks: its middle and its zoom. */
export type MapCamera = Pick<MapViewport, 'longitude' | 'latitude' | 'zoom'>;

/** Pixels of the map that panels cover. */
export interface MapPadding {
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
  readonly left?: number;
}

/** One mark that is in view: a report, or a group of reports without a code. */
export interface VisibleMark {
  readonly id: string | null;
  readonly code: string | null;
  readonly codes: readonly string[];
  readonly count: number;
  readonly longitude: number;
  readonly latitude: number;
  readonly publicStatus: PublicStatus | null;
  readonly late: boolean;
  /** CRITICAL that nobody has acknowledged. */
  readonly now: boolean;
  readonly coarse: boolean;
}

/** An area that can be gone to by its name. */
export interface MapArea {
  /** Official. */
  readonly code: string;
  readonly name: string;
  /** Else a subdistrict. */
  readonly isDistrict: boolean;
}

export interface CityMapHandle {
  flyToSelection(): void;
  fitCity(): void;
  zoomTo(longitude: number, latitude: number, zoom: number): void;
  /** Looks there at once, nearer or further. */
  show(camera: MapCamera): void;
  /** The keyboard goes to the list of what is in view. */
  focusList(): void;
  /** What is in view, acute first; a group counts once. */
  visibleReports(): readonly VisibleMark[];
}

/** How strongly an area is tinted. */
export interface AreaShade {
  /** Official code of a subdistrict. */
  readonly code: string;
  /** 0 to 4. */
  readonly shade: number;
  /** Too few reports to compare: it is drawn fainter. */
  readonly few: boolean;
}

/** What is laid over the ground beside the reports; null: nothing. */
export type MapLayer =
  { readonly kind: 'heat' } | { readonly kind: 'areas'; readonly shades: readonly AreaShade[] };
